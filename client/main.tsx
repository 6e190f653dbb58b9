/** Starts the explorer in the page. */
import { render } from 'preact';
import { createExplorer } from './explorer.ts';
import { chooseLanguage } from './language/choose-language.ts';
import { wakeLayouts } from './layouts/run-layout.ts';
import { App } from './shell/app.tsx';
import { followAddress } from './shell/follow-address.ts';
import { recallLanguage } from './shell/remember-language.ts';
import { recallTour } from './shell/remember-tour.ts';
import { readAddress } from './state/address.ts';

/** About what stands over the canvas, in pixels: a link is to be laid out as it was made. */
const BARS = { across: 106, down: 174 };

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

/** Width by height of the canvas, or of the window where there is none yet, without its bars; the same each time. */
function readShape(): number {
  const { clientWidth, clientHeight } =
    document.querySelector<HTMLElement>('.graph-canvas') ?? document.body;
  return Math.max(80, clientWidth - BARS.across) / Math.max(80, clientHeight - BARS.down);
}
