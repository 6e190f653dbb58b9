import { createInputError } from './input-error.ts';

/**
 * Checks that an argument is in its range.
 *
 * @returns the value; `fallback` where null was given
 * @throws {GraphQLError} BAD_USER_INPUT
 */
export function checkRange(
  argument: string,
  value: number | null | undefined,
  { min, max, fallback }: { min: number; max: number; fallback: number },
): number {
  const number = value ?? fallback;
  if (number < min || number > max)
    throw createInputError(argument, `${argument} must be from ${min} to ${max}, not ${number}.`);
  return number;
}
