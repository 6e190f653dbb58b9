import { checkRange } from '../check-range.ts';
import { cutList } from '../cut-list.ts';
import { listTenures } from '../list-tenures.ts';
import type { PersonResolvers } from '../schema.generated.ts';

const FIRST = { min: 1, max: 100, fallback: 20 };

/** What lies one relation from a person: read once a request, for all that a query reaches together. */
export const Person = {
  tenures: async ({ id }, asked, { people }) =>
    listTenures((await people.load(id))?.tenures ?? [], asked),
  appearances: async ({ id }, asked, { people }) =>
    cutList((await people.load(id))?.appearances ?? [], asked),
  bylines: async ({ id }, asked, { people }) =>
    cutList((await people.load(id))?.bylines ?? [], asked),
  articles: async ({ id }, asked, { people }) =>
    cutList((await people.load(id))?.articles ?? [], asked),
  coAttendees: async ({ id }, { first }, { coAttendees }) => {
    const most = checkRange('first', first, FIRST);
    return ((await coAttendees.load(id))?.coAttendees ?? []).slice(0, most);
  },
  candidates: async ({ id }, _arguments, { candidates }) =>
    (await candidates.load(id))?.candidates ?? [],
} satisfies PersonResolvers;
