/**
 * Java's class-data archive (JEP 350): the classes that Neo4j loads, kept as the virtual machine needs
 * them, which spares a start most of its work.
 */
import { createHash } from 'node:crypto';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Java } from './find-java.ts';

/** Names the archive for one build of Java and one class path. */
export function nameClassArchive(cacheDir: string, java: Java, classPath: string): string {
  const key = createHash('sha256').update(`${java.version}\n${classPath}`).digest('hex');
  return join(cacheDir, `neo4j-classes-${key.slice(0, 16)}.jsa`);
}

/** The flags that use an archive; none where it is not there. What is wrong with it Java passes over. */
export async function chooseArchiveFlags(archive: string): Promise<string[]> {
  try {
    await access(archive);
  } catch {
    return [];
  }
  // Without the check a damaged one could end Java later on.
  return [`-XX:SharedArchiveFile=${archive}`, '-Xshare:auto', '-XX:+VerifySharedSpaces'];
}
