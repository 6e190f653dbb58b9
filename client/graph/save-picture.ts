import type { Explorer } from '../explorer.ts';
import { saveFile } from '../parts/lists/save-file.ts';

/** Saves the visible graph as a PNG; without a canvas nothing. */
export function savePicture({ easel }: Explorer): void {
  void easel.canvas?.picture().then((picture) => {
    saveFile('renmai.png', picture);
  });
}

/** Saves the visible graph as an SVG, which keeps sharp at any size; without a canvas nothing. */
export function saveDrawing({ easel }: Explorer): void {
  if (!easel.canvas) return;
  saveFile('renmai.svg', new Blob([easel.canvas.drawing()], { type: 'image/svg+xml' }));
}
