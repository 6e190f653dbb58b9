/** Starts the explorer in the page. */
import { render } from 'preact';
import { createExplorer } from './explorer.ts';
import { chooseLanguage } from './language/choose-language.ts';
import { readMargins } from './graph/read-margins.ts';
import { wakeLayouts } from './layouts/run-layout.ts';
import { App } from './shell/app.tsx';
import { followAddress } from './shell/follow-address.ts';
import { recallLanguage } from './shell/remember-language.ts';
import { recallTour } from './shell/remember-tour.ts';
import { readAddress } from './state/address.ts';

const root = document.getElementById('app');
if (!root) throw new Error('index.html lacks #app');
const address = readAddress(location.hash);
const language = address.language ?? chooseLanguage(recallLanguage(), navigator.languages);
const explorer = createExplorer({ ...address, language }, readShape);
if (!recallTour()) explorer.store.update((state) => ({ ...state, tour: 0 }));
explorer.run({ what: 'OPEN' });
wakeLayouts();
followAddress(explorer.store);
render(<App explorer={explorer} />, root);

/** Width by height of what is free of the canvas; of the window where there is no canvas yet. */
function readShape(): number {
  const canvas = document.querySelector<HTMLElement>('.graph-canvas');
  const { clientWidth, clientHeight } = canvas ?? document.body;
  const { top, right, bottom, left } = readMargins(canvas ?? document.body);
  return Math.max(80, clientWidth - left - right) / Math.max(80, clientHeight - top - bottom);
}
