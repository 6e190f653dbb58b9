/** Keeps in the browser that the tour has been seen; does without where the browser keeps nothing. */
const KEY = 'renmai.tour';

/** Says whether an earlier visit has seen the tour, or skipped it. */
export function recallTour(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    // Where nothing is kept it would come every time.
    return true;
  }
}

/** The tour does not come by itself again. */
export function rememberTour(): void {
  try {
    localStorage.setItem(KEY, 'seen');
  } catch {
    // It comes once more at the next visit.
  }
}
