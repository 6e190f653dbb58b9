import type { Explorer } from '../explorer.ts';
import { saveFile } from '../parts/save-file.ts';

/** Saves the visible graph as a PNG; without a canvas nothing. */
export function savePicture({ easel }: Explorer): void {
  void easel.canvas?.picture().then((picture) => {
    saveFile('renmai.png', picture);
  });
}
