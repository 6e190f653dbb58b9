/** Long work in slices with room for the page between them: at most one work at a time. */
export interface Slices {
  /**
   * Begins a work after the page's next frame, in place of the one that was going on. A step that
   * gives true is seen before the next one.
   *
   * @param done called once all is done, not where it is broken off
   */
  start(work: Generator<boolean, void>, done: () => void): void;
  /** Does what is left at once. */
  finish(): void;
  stop(): void;
}

/** So long the work keeps the page waiting, in ms: a task of more than 50 is felt. */
const SLICE_MS = 36;

/** @param onBusy told whether some work is going on, whenever that changes */
export function createSlices(onBusy: (busy: boolean) => void): Slices {
  let work: Generator<boolean, void> | null = null;
  let onDone: () => void = () => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;

  function stop(): void {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    if (work === null) return;
    work.return();
    work = null;
    onBusy(false);
  }

  function waitForFrame(): void {
    frame = requestAnimationFrame(() => {
      timer = setTimeout(goOnAWhile);
    });
  }

  function goOnAWhile(): void {
    goOn(performance.now() + SLICE_MS);
  }

  /** @param until as `performance.now` counts */
  function goOn(until: number): void {
    while (work !== null) {
      const { done = false, value } = work.next();
      if (done) {
        stop();
        onDone();
        return;
      }
      if (until < Infinity && value) {
        waitForFrame();
        return;
      }
      if (performance.now() > until) {
        timer = setTimeout(goOnAWhile);
        return;
      }
    }
  }

  return {
    start(next, done) {
      stop();
      work = next;
      onDone = done;
      onBusy(true);
      waitForFrame();
    },
    finish() {
      while (work !== null) {
        cancelAnimationFrame(frame);
        clearTimeout(timer);
        goOn(Infinity);
      }
    },
    stop,
  };
}
