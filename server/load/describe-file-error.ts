const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'it may not be read by this user',
  EPERM: 'it may not be read by this user',
  EISDIR: 'it is a folder',
  ELOOP: 'its link leads in a circle',
  ENAMETOOLONG: 'its name is too long',
  ERR_WORKER_OUT_OF_MEMORY: 'it takes more memory than there is: split it',
  ABORT_ERR: 'it took too long: split it',
};

/** What stands in a name for bytes that are no UTF-8: the file is there, but not under this name. */
const LOST = '\uFFFD';

/** Says for people why a file was not loaded. */
export function describeFileError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const isMisnamed = 'path' in error && String(error.path).includes(LOST);
  if (code === 'ENOENT' && isMisnamed) return 'its name is not in UTF-8: rename it';
  return REASONS[code] ?? error.message;
}
