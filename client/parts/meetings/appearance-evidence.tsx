import type { AppearanceLineFragment } from '../../api/documents.generated.ts';
import { EvidenceButton } from '../articles/evidence-button.tsx';

interface AppearanceEvidenceProps {
  readonly appearance: Pick<AppearanceLineFragment, 'id' | 'attendee' | 'meeting' | 'statements'>;
}

/** Leads from somebody's line at a meeting to the sentences that it rests on. */
export function AppearanceEvidence({ appearance }: AppearanceEvidenceProps) {
  const { id, attendee, meeting, statements } = appearance;
  return (
    <EvidenceButton
      view={{ panel: 'EDGE', id }}
      count={statements.length}
      line={`${attendee.name} ${meeting.name}`}
    />
  );
}
