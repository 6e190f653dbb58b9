import type { EntityReference } from '../state/entity-reference.ts';
import { EntityLink } from './entity-link.tsx';

/** Entities by name, each leading to its details. */
export function EntityList({ entities }: { readonly entities: readonly EntityReference[] }) {
  return (
    <ul class="names">
      {entities.map((entity) => (
        <li key={entity.id}>
          <EntityLink entity={entity} />
        </li>
      ))}
    </ul>
  );
}
