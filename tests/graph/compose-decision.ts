/** Decisions written by hand, and what they speak of. */
import type {
  Decision,
  MentionReference,
  NamedReference,
  StatementReference,
  Verdict,
} from '../../server/model/decision.ts';
import type { Extraction } from '../../server/model/extraction.ts';
import type { Statement } from '../../server/model/statement.ts';
import { checkDecision } from '../../server/resolve/decisions/check-decision.ts';
import { toStatements } from '../../server/resolve/statements/to-statements.ts';

const BY = { author: '王编辑', time: '2026-01-02T03:04:05Z', reason: '见档案' };

export function composeDecision(verdict: Verdict): Decision {
  return checkDecision({ ...verdict, ...BY });
}

export function nameMention(
  kind: MentionReference['kind'],
  ...mentions: readonly string[]
): MentionReference {
  return { kind, name: '某', mentions };
}

export function nameOrganisation(name: string): NamedReference {
  return { kind: 'ORGANISATION', name, city: null };
}

/** Of one kind on one person, which must be there. */
export function nameStatement(
  { article, ...found }: Extraction,
  kind: Statement['kind'],
  name: string,
): StatementReference {
  const said = toStatements({ article, ...found }).find(
    (one) => one.kind === kind && 'subject' in one && one.subject.name === name,
  );
  if (!said) throw new RangeError(`The article says no ${kind} of ${name}.`);
  return { kind: 'STATEMENT', id: said.id, article: article.id, quote: said.quote };
}
