import type { Core } from 'cytoscape';
import { planDrawing, type Picture } from './plan-drawing.ts';
import { planLabels } from './plan-labels.ts';
import type { Plan } from './plan.ts';
import { createSlices } from './slices.ts';

/** Brings pictures onto the canvas: small changes at once, large ones in slices. */
export interface Painter {
  draw(picture: Picture): void;
  /** Gives names the room that there now is. */
  label(): void;
  /** Does something once the last picture is there whole; of one name the latest only. */
  whenDrawn(name: string, act: () => void): void;
  /** Draws at once what is left to draw. */
  finish(): void;
  stop(): void;
}

/** So many elements are drawn at once: the page does not stand still for them. */
const AT_ONCE = 600;

/** The canvas's element says by aria-busy that its picture is not whole yet. */
export function createPainter(cy: Core): Painter {
  const waiting = new Map<string, () => void>();
  let drawing = false;
  const slices = createSlices((busy) => {
    cy.container()?.setAttribute('aria-busy', String(busy));
  });

  function perform({ size, steps }: Plan, done: () => void): void {
    if (size > AT_ONCE) {
      slices.start(steps, done);
      return;
    }
    slices.stop();
    while (steps.next().done !== true);
    done();
  }

  function settle(): void {
    drawing = false;
    for (const act of waiting.values()) act();
    waiting.clear();
    label();
  }

  function label(): void {
    if (!drawing) perform(planLabels(cy), () => undefined);
  }

  return {
    draw(picture) {
      drawing = true;
      perform(planDrawing(cy, picture), settle);
    },
    label,
    whenDrawn(name, act) {
      if (drawing) waiting.set(name, act);
      else act();
    },
    finish: () => {
      slices.finish();
    },
    stop() {
      slices.stop();
    },
  };
}
