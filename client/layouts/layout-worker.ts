/** Runs layouts beside the page, so that it never freezes: a question in, places out. */
import type { LayoutInput } from './layout.ts';
import type { Point } from './point.ts';
import { LAYOUTS, type LayoutName } from './registry.ts';

/** `turn` tells which question an answer belongs to. */
export interface LayoutQuestion {
  readonly turn: number;
  readonly layout: LayoutName;
  readonly input: LayoutInput;
}

export interface LayoutAnswer {
  readonly turn: number;
  readonly places: readonly Point[];
}

addEventListener('message', ({ data }: MessageEvent<LayoutQuestion>) => {
  const answer: LayoutAnswer = {
    turn: data.turn,
    places: LAYOUTS[data.layout](data.input),
  };
  postMessage(answer);
});
