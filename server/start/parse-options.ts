import { InvalidArgumentError } from 'commander';
import { readGivenPlace } from '../mentions/places/find-unlisted-place.ts';

/**
 * Checks `--published`.
 *
 * @throws {InvalidArgumentError} where it is not a day, YYYY-MM-DD
 */
export function parseDay(value: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  if (!day || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(value))
    throw new InvalidArgumentError('Give a day such as 2022-05-26.');
  return value;
}

/**
 * Checks `--locality`.
 *
 * @throws {InvalidArgumentError} where no such place is known
 */
export function parseLocality(value: string): string {
  if (readGivenPlace(value) === null)
    throw new InvalidArgumentError(
      'Give the full name of a Chinese province or city, such as 太原市.',
    );
  return value;
}
