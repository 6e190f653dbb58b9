const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Moves the focus between the buttons of a table's rows by the arrow keys. */
export function moveFocus(event: KeyboardEvent): void {
  const { currentTarget, target } = event;
  if (!(currentTarget instanceof HTMLElement)) return;
  const buttons = [...currentTarget.querySelectorAll('button')];
  const here = buttons.findIndex((button) => button === target);
  const next = buttons[here + (STEPS[event.key] ?? 0)];
  if (here < 0 || !next || next === target) return;
  event.preventDefault();
  next.focus();
}
