/** What is left free at each side of the canvas, in pixels. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** What a node and its name need to the edge of what stands over the canvas. */
const AIR = 28;

/**
 * Measures what stands over the canvas: its siblings that say by `data-over` at which side they do.
 * Without any, the air alone.
 */
export function readMargins(canvas: HTMLElement): Margins {
  const frame = canvas.getBoundingClientRect();
  const margins = { top: AIR, right: AIR, bottom: AIR, left: AIR };
  for (const over of canvas.parentElement?.querySelectorAll<HTMLElement>('[data-over]') ?? []) {
    const { top, bottom, left } = over.getBoundingClientRect();
    if (over.dataset.over === 'top') margins.top = Math.max(margins.top, bottom - frame.top + AIR);
    if (over.dataset.over === 'right') margins.right = frame.right - left + AIR;
    if (over.dataset.over === 'bottom')
      margins.bottom = Math.max(margins.bottom, frame.bottom - top + AIR);
  }
  return margins;
}
