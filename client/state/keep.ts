/** What views remember while the reader is elsewhere, by the view and a name in it; latest last. */
export type Kept = ReadonlyMap<string, string | number>;

/** So much is remembered; the oldest is forgotten. */
const MOST = 200;

/** Remembers a value in place of the one of the same name. */
export function keep(kept: Kept, name: string, value: string | number): Kept {
  const next = new Map(kept);
  next.delete(name);
  next.set(name, value);
  return new Map([...next].slice(-MOST));
}
