/** Makes the same text of the same properties, in whatever order. */
export function spellProperties(properties: object): string {
  return JSON.stringify(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));
}
