import { fileURLToPath } from 'node:url';

/** Where the project's own files are, wherever it is started from. */
export const PROJECT = {
  root: toPath('../../'),
  seeds: toPath('../../seeds'),
  client: toPath('../../client'),
  builtClient: toPath('../../client/dist'),
  viteConfig: toPath('../../vite.config.ts'),
  lockfile: toPath('../../package-lock.json'),
};

function toPath(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}
