import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { describeFileError } from './describe-file-error.ts';

/** What pages are called. */
const PAGES: readonly string[] = ['.txt', '.md'];

interface FailedPath {
  readonly path: string;
  /** For people. */
  readonly reason: string;
}

interface ListedFiles {
  readonly files: readonly string[];
  readonly failed: readonly FailedPath[];
}

/**
 * Lists the files to read: those named, whatever they are called, and those with one of the extensions
 * in the folders named and below, by name. Hidden ones are left out, and links to other folders.
 *
 * @returns what cannot be opened, or holds no such file, beside
 */
export async function listFiles(
  paths: readonly string[],
  extensions: readonly string[] = PAGES,
): Promise<ListedFiles> {
  const files = new Set<string>();
  const failed: FailedPath[] = [];
  for (const path of paths) {
    const failedBefore = failed.length;
    const found = await listPath(path, extensions, failed);
    if (found.length === 0 && failed.length === failedBefore)
      failed.push({ path, reason: `the folder holds no ${extensions.join(' or ')} file` });
    for (const file of found) files.add(file);
  }
  return { files: [...files], failed };
}

async function listPath(
  path: string,
  extensions: readonly string[],
  failed: FailedPath[],
): Promise<string[]> {
  try {
    return (await stat(path)).isDirectory() ? await listFolder(path, extensions, failed) : [path];
  } catch (error) {
    failed.push({ path, reason: describeFileError(error) });
    return [];
  }
}

async function listFolder(
  folder: string,
  extensions: readonly string[],
  failed: FailedPath[],
): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    // One that is closed leaves out nothing beside it.
    if (entry.isDirectory()) files.push(...(await listPath(path, extensions, failed)));
    else if (extensions.includes(extname(entry.name).toLowerCase())) files.push(path);
  }
  return files;
}
