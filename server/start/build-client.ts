import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PlainError } from '../plain-error.ts';
import { PROJECT } from './project-paths.ts';

/**
 * Builds the explorer where it was never built, or where its sources are newer.
 *
 * @returns the folder to serve
 * @throws {PlainError} where Vite is missing or finds an error
 */
export async function buildClient(say: (line: string) => void): Promise<string> {
  const built = await readTime(join(PROJECT.builtClient, 'index.html'));
  if (built > (await readNewestSource())) return PROJECT.builtClient;
  say('Building the explorer');
  try {
    const { build } = await import('vite');
    await build({ configFile: PROJECT.viteConfig, root: PROJECT.client, logLevel: 'warn' });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PlainError(
      `The explorer could not be built (${reason.split('\n', 1)[0] ?? ''}): run npm ci, then npm run build to see why.`,
      { cause: error },
    );
  }
  return PROJECT.builtClient;
}

/** ms */
async function readNewestSource(): Promise<number> {
  const entries = await readdir(PROJECT.client, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !entry.parentPath.startsWith(PROJECT.builtClient))
    .map((entry) => join(entry.parentPath, entry.name));
  const sources = [PROJECT.viteConfig, PROJECT.lockfile, ...files];
  return Math.max(...(await Promise.all(sources.map(readTime))));
}

/** ms; 0 where there is no such file. */
async function readTime(path: string): Promise<number> {
  try {
    return (await stat(path)).mtimeMs;
  } catch {
    return 0;
  }
}
