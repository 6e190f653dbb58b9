/** Long work in slices with room for the page between them: at most one work at a time. */
export interface Slices {
  /** Begins a work after the page's next frame, in place of the one that was going on. */
  start(work: Iterator<unknown>): void;
  /** Does what is left at once. */
  finish(): void;
  stop(): void;
}

/** So long the work keeps the page waiting, in ms: a task of more than 50 is felt. */
const SLICE_MS = 36;

/** @param onBusy told whether some work is going on, whenever that changes */
export function createSlices(onBusy: (busy: boolean) => void): Slices {
  let work: Iterator<unknown> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;

  function stop(): void {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    if (work === null) return;
    work = null;
    onBusy(false);
  }

  function waitForFrame(): void {
    frame = requestAnimationFrame(() => {
      timer = setTimeout(() => {
        goOn(performance.now() + SLICE_MS);
      });
    });
  }

  /** @param until as `performance.now` counts */
  function goOn(until: number): void {
    const mine = work;
    while (mine !== null && mine === work) {
      const { done } = mine.next();
      // The last step may have begun another work.
      if (mine !== work) return;
      if (done === true) stop();
      else if (performance.now() > until) {
        waitForFrame();
        return;
      }
    }
  }

  return {
    start(next) {
      const wasIdle = work === null;
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      work = next;
      if (wasIdle) onBusy(true);
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
