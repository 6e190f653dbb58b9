import { useLanguage } from '../../language/language-context.ts';
import { findSuccession } from '../../figures/find-succession.ts';
import { EntityLink } from '../entity-link.tsx';

/** So many are named of those in the post at the same time. */
const MOST_BESIDE = 3;

interface SuccessionNoteProps {
  readonly succession: Parameters<typeof findSuccession>[0];
  readonly tenure: string;
}

/** Who was seen in the post before, at the same time and after; nothing where nobody is known. */
export function SuccessionNote({ succession, tenure }: SuccessionNoteProps) {
  const { t } = useLanguage();
  const { before, after, beside } = findSuccession(succession, tenure);
  const lines = [
    { name: t('succession.before'), people: before ? [before] : [] },
    { name: t('succession.after'), people: after ? [after] : [] },
    { name: t('succession.beside'), people: beside },
  ].filter(({ people }) => people.length > 0);
  return (
    <>
      {lines.map(({ name, people }) => (
        <div key={name} class="line-more">
          {name}
          {people.slice(0, MOST_BESIDE).map((person) => (
            <EntityLink key={person.id} entity={person} />
          ))}
          {people.length > MOST_BESIDE && (
            <span>{t('succession.all', { count: people.length })}</span>
          )}
        </div>
      ))}
    </>
  );
}
