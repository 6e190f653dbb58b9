/**
 * Dresses the canvas anew whenever the reader's device turns light or dark.
 *
 * @returns ends that
 */
export function followTheme(dress: () => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', dress);
  return () => {
    dark.removeEventListener('change', dress);
  };
}
