import type { StartQuery } from '../../api/documents.generated.ts';
import { useExplorer } from '../../explorer-context.ts';
import { useLanguage } from '../../language/language-context.ts';

type Front = StartQuery['frontPage'];

/** Characters of a word for a kind of meeting: 推进会, 实地调研. */
const LONGEST_KIND = 4;

/** Three questions that this very graph can answer; fewer where it is too small. */
export function ExampleQuestions({ front }: { readonly front: Front }) {
  const explorer = useExplorer();
  const { t } = useLanguage();
  const first = front.mostPresent[0]?.person;
  const second = findStranger(front) ?? first?.coAttendees[0]?.person;
  const meeting = findTelling(front);
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

/** The latest meeting whose name tells which one it is: 调研 does not. */
function findTelling({ latestReports }: Front) {
  const meetings = latestReports.flatMap(({ object }) => object ?? []);
  return meetings.find(({ name }) => name.length > LONGEST_KIND) ?? meetings[0];
}

/** Somebody in the news whom the most present person does not keep meeting: what connects the two is no matter of course. */
function findStranger({ mostPresent, newestChanges }: Front) {
  const first = mostPresent[0]?.person;
  if (!first) return undefined;
  const known = new Set([first.id, ...first.coAttendees.map(({ person }) => person.id)]);
  return newestChanges.flatMap(({ subject }) => subject ?? []).find(({ id }) => !known.has(id));
}
