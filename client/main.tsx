/** Starts the explorer in the page. */
import { render } from 'preact';
import { createExplorer } from './explorer.ts';
import { App } from './shell/app.tsx';

const root = document.getElementById('app');
if (!root) throw new Error('index.html lacks #app');
const explorer = createExplorer();
explorer.run({ what: 'OPEN' });
render(<App explorer={explorer} />, root);
