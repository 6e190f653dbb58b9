import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { describeFileError } from './describe-file-error.ts';

/** What pages are called. */
const PAGES: readonly string[] = ['.txt', '.md'];

interface ListedFiles {
  readonly files: readonly string[];
  readonly failed: readonly { readonly path: string; readonly reason: string }[];
}

/**
 * Lists the files to read: those named, whatever they are called, and those with one of the extensions
 * in the folders named and below, by name. Hidden ones are left out.
 *
 * @returns what cannot be opened, or holds no such file, beside
 */
export async function listFiles(
  paths: readonly string[],
  extensions: readonly string[] = PAGES,
): Promise<ListedFiles> {
  const files = new Set<string>();
  const failed: { path: string; reason: string }[] = [];
  for (const path of paths)
    try {
      const found = (await stat(path)).isDirectory() ? await listFolder(path, extensions) : [path];
      if (found.length === 0)
        failed.push({ path, reason: `the folder holds no ${extensions.join(' or ')} file` });
      for (const file of found) files.add(file);
    } catch (error) {
      failed.push({ path, reason: describeFileError(error) });
    }
  return { files: [...files], failed };
}

async function listFolder(folder: string, extensions: readonly string[]): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) files.push(...(await listFolder(path, extensions)));
    else if (extensions.includes(extname(entry.name).toLowerCase())) files.push(path);
  }
  return files;
}
