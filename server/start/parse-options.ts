import { InvalidArgumentError } from 'commander';
import { readGivenPlace } from '../mentions/places/find-unlisted-place.ts';
import { isDay } from '../model/day.ts';

/**
 * Checks `--published`.
 *
 * @throws {InvalidArgumentError} where it is not a day, YYYY-MM-DD
 */
export function parseDay(value: string): string {
  if (!isDay(value)) throw new InvalidArgumentError('Give a day such as 2022-05-26.');
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
