import type { EntityKind } from '../api/documents.generated.ts';
import { KIND_SHAPES } from './kind-shapes.ts';

/** The small sign of a kind, as the canvas draws it; a name always stands beside it. */
export function KindMark({ kind }: { readonly kind: EntityKind }) {
  const points = KIND_SHAPES[kind];
  return (
    <svg
      class={`kind-mark kind-${kind.toLowerCase()}`}
      viewBox="-1.15 -1.15 2.3 2.3"
      aria-hidden="true"
    >
      {points ? <polygon points={points.join(' ')} /> : <circle r="0.95" />}
    </svg>
  );
}
