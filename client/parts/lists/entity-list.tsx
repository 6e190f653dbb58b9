import type { EntityReference } from '../../state/entity-reference.ts';
import { EntityLink } from '../entity-link.tsx';
import { LongList } from './long-list.tsx';

interface EntityListProps {
  /** Tells it from the view's other lists. */
  readonly name: string;
  readonly entities: readonly EntityReference[];
}

/** Entities by name, each leading to its details. */
export function EntityList({ name, entities }: EntityListProps) {
  return (
    <LongList name={name} class="names" items={entities}>
      {(entity) => (
        <li key={entity.id}>
          <EntityLink entity={entity} />
        </li>
      )}
    </LongList>
  );
}
