import neo4j from 'neo4j-driver';

/**
 * Makes whole numbers whole for the database too: the driver sends every JavaScript number as a float,
 * which LIMIT refuses, and which a reader of the graph sees as 1.0.
 *
 * @param value anything that can be a parameter; it is left as it is
 */
export function keepIntegers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(keepIntegers);
  // The driver's own values, such as points and integers, are classes.
  if (
    value === null ||
    typeof value !== 'object' ||
    Object.getPrototypeOf(value) !== Object.prototype
  )
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, keepIntegers(one)]));
}
