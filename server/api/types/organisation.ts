import { cutList } from '../cut-list.ts';
import { listTenures } from '../list-tenures.ts';
import type { OrganisationResolvers } from '../schema.generated.ts';

/** What lies one relation from an organisation: read once a request, for all that a query reaches together. */
export const Organisation = {
  partOf: async ({ id }, _arguments, { organisations }) =>
    (await organisations.load(id))?.partOf ?? [],
  parts: async ({ id }, asked, { organisations }) =>
    cutList((await organisations.load(id))?.parts ?? [], asked),
  roles: async ({ id }, asked, { organisations }) =>
    cutList((await organisations.load(id))?.roles ?? [], asked),
  tenures: async ({ id }, asked, { organisations }) =>
    listTenures((await organisations.load(id))?.tenures ?? [], asked),
  appearances: async ({ id }, asked, { organisations }) =>
    cutList((await organisations.load(id))?.appearances ?? [], asked),
  articles: async ({ id }, asked, { organisations }) =>
    cutList((await organisations.load(id))?.articles ?? [], asked),
  candidates: async ({ id }, _arguments, { candidates }) =>
    (await candidates.load(id))?.candidates ?? [],
} satisfies OrganisationResolvers;
