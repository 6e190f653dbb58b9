import { GraphError } from '../graph/graph-error.ts';
import { ManagedNeo4jError } from '../graph/managed/managed-neo4j-error.ts';
import { PlainError } from '../plain-error.ts';

const SYSTEM: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full: free some space and start again.',
  EDQUOT: 'Your share of the disk is full: free some space and start again.',
  EROFS: 'The data folder is on a disk that cannot be written: set RENMAI_DATA to another folder.',
  EMFILE: 'Too many files are open: raise the limit (ulimit -n) and start again.',
};

/**
 * Says for people why the program ends: one plain sentence for what can be expected, the whole trace
 * for a mistake of ours.
 */
export function describeFailure(error: unknown): string {
  if (isExpected(error)) return error.message;
  if (!(error instanceof Error)) return `Renmai failed: ${String(error)}`;
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EACCES' || code === 'EPERM')
    return `Renmai may not use a file it needs (${error.message}): check who owns it, or set RENMAI_DATA and RENMAI_CACHE to folders of your own.`;
  return SYSTEM[code ?? ''] ?? `Renmai failed, which is a mistake in it: ${error.stack ?? ''}`;
}

function isExpected(error: unknown): error is Error {
  return (
    error instanceof PlainError || error instanceof GraphError || error instanceof ManagedNeo4jError
  );
}
