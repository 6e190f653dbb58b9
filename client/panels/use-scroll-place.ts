import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** So long an answer may take to fill a view again, in ms; after that the reader has begun to read. */
const PATIENCE_MS = 1500;

/**
 * A new view begins at its top; one that the reader comes back to stands where it was left.
 *
 * @param key the view
 * @param depth how many views lie behind it: one less is the way back
 */
export function useScrollPlace(
  body: RefObject<HTMLElement | null>,
  key: string,
  depth: number,
): void {
  const places = useRef(new Map<string, number>());
  const last = useRef(depth);

  useEffect(() => {
    const element = body.current;
    if (!element) return;
    const isBack = depth < last.current;
    last.current = depth;
    const wanted = isBack ? (places.current.get(key) ?? 0) : 0;
    element.scrollTop = wanted;
    const until = performance.now() + PATIENCE_MS;
    let frame = 0;
    // The place is there once the view's answer is.
    const goBack = () => {
      element.scrollTop = wanted;
      if (element.scrollTop < wanted && performance.now() < until)
        frame = requestAnimationFrame(goBack);
      else element.addEventListener('scroll', note);
    };
    const note = () => {
      places.current.set(key, element.scrollTop);
    };
    goBack();
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener('scroll', note);
    };
  }, [key]);
}
