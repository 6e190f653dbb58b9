import { listSuccession } from '../list-succession.ts';
import { listTenures } from '../list-tenures.ts';
import type { RoleResolvers } from '../schema.generated.ts';

/** What lies one relation from a role: read once a request, for all that a query reaches together. */
export const Role = {
  organisation: async ({ id, organisation }, _arguments, { roles }) =>
    organisation === undefined ? ((await roles.load(id))?.organisation ?? null) : organisation,
  tenures: async ({ id }, asked, { roles }) =>
    listTenures((await roles.load(id))?.tenures ?? [], asked),
  succession: async ({ id }, _arguments, { roles }) =>
    listSuccession((await roles.load(id))?.tenures ?? []),
} satisfies RoleResolvers;
