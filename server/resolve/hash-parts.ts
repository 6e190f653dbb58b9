import { createHash } from 'node:crypto';

/**
 * Makes a short stable id from what a thing is known by.
 *
 * @returns 80 bits as 20 hex digits: a million ids clash with a chance of one in a trillion
 */
export function hashParts(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20);
}
