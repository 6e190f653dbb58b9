import type { LayoutAnswer, LayoutQuestion } from './layout-worker.ts';
import type { LayoutInput } from './layout.ts';
import type { LayoutName } from './registry.ts';
import type { Point } from './point.ts';

let worker: Worker | undefined;
let turn = 0;

/** Starts the worker, so that it is awake when the first graph comes. */
export function wakeLayouts(): Worker {
  worker ??= new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  return worker;
}

/**
 * Lays a graph out in the worker.
 *
 * @returns places in the order of the nodes
 * @throws where the worker cannot be started or fails
 */
export function runLayout(layout: LayoutName, input: LayoutInput): Promise<readonly Point[]> {
  const running = wakeLayouts();
  turn += 1;
  const question: LayoutQuestion = { turn, layout, input };
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      running.removeEventListener('message', onMessage);
      running.removeEventListener('error', onError);
      act();
    };
    const onMessage = ({ data }: MessageEvent<LayoutAnswer>) => {
      if (data.turn !== question.turn) return;
      settle(() => {
        resolve(data.places);
      });
    };
    const onError = (event: ErrorEvent) => {
      settle(() => {
        reject(new Error(`the layout failed: ${event.message}`));
      });
    };
    running.addEventListener('message', onMessage);
    running.addEventListener('error', onError);
    running.postMessage(question);
  });
}
