import type { StartQuery } from '../../api/documents.generated.ts';
import { useExplorer } from '../../explorer-context.ts';
import { useLanguage } from '../../language/language-context.ts';

type Front = StartQuery['frontPage'];

/** Three questions that this very graph can answer; fewer where it is too small. */
export function ExampleQuestions({ front }: { readonly front: Front }) {
  const explorer = useExplorer();
  const { t } = useLanguage();
  const first = front.mostPresent[0]?.person;
  const second = findStranger(front) ?? first?.coAttendees[0]?.person;
  const meeting = front.latestReports[0]?.object ?? undefined;
  const questions = [
    first && {
      text: t('start.askPosts', { name: first.name }),
      ask: () => {
        explorer.run({ what: 'FOCUS', entity: first });
      },
    },
    meeting && {
      text: t('start.askListing', { name: meeting.name }),
      ask: () => {
        explorer.run({ what: 'FOCUS', entity: meeting });
      },
    },
    first &&
      second && {
        text: t('start.askPath', { name: first.name, other: second.name }),
        ask: () => {
          explorer.open({ panel: 'PATHS', ids: [first.id, second.id] });
        },
      },
  ].filter((question) => question !== undefined);
  return (
    <ul class="questions" aria-label={t('start.questions')}>
      {questions.map(({ text, ask }) => (
        <li key={text}>
          <button type="button" onClick={ask}>
            {text}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Somebody in the news whom the most present person does not keep meeting: what connects the two is no matter of course. */
function findStranger({ mostPresent, newestChanges }: Front) {
  const first = mostPresent[0]?.person;
  if (!first) return undefined;
  const known = new Set([first.id, ...first.coAttendees.map(({ person }) => person.id)]);
  return newestChanges.flatMap(({ subject }) => subject ?? []).find(({ id }) => !known.has(id));
}
