import { useExplorer } from '../explorer-context.ts';
import { KindMark } from '../graph/kind-mark.tsx';
import type { EntityReference } from '../state/entity-reference.ts';

/** An entity's name that leads to its details and brings it to the middle of the graph. */
export function EntityLink({ entity }: { readonly entity: EntityReference }) {
  const explorer = useExplorer();
  return (
    <button
      type="button"
      class="entity-link"
      onClick={() => {
        explorer.run({ what: 'FOCUS', entity });
      }}
    >
      <KindMark kind={entity.kind} />
      <span>{entity.name}</span>
    </button>
  );
}
