import type { PersonResolvers } from '../schema.generated.ts';

/** What lies one relation from a person: read once a request, for all that a query reaches together. */
export const Person = {
  tenures: async ({ id }, _arguments, { people }) => (await people.load(id))?.tenures ?? [],
  appearances: async ({ id }, _arguments, { people }) => (await people.load(id))?.appearances ?? [],
  bylines: async ({ id }, _arguments, { people }) => (await people.load(id))?.bylines ?? [],
  articles: async ({ id }, _arguments, { people }) => (await people.load(id))?.articles ?? [],
} satisfies PersonResolvers;
