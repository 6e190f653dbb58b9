/** Puts the cursor into the search field. */
export function focusSearch(): void {
  document.querySelector<HTMLInputElement>('.search input')?.focus();
}
