/** What the `renmai` command ends with. */
export const EXIT = { all: 0, failed: 1, misuse: 2, partly: 3 } as const;

/** How it went with `files` files of which `failed` could not be read. */
export function chooseExitCode(files: number, failed: number): number {
  if (failed === 0) return EXIT.all;
  return failed < files ? EXIT.partly : EXIT.failed;
}
