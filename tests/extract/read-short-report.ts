/** A short report of a Changsha paper, read whole, in words that a table can hold. */
import type { Extraction } from '../../server/model/extraction.ts';
import { extractFile } from '../../server/pipeline.ts';

const OPTIONS = { locality: '长沙市', published: '2023-03-09' };

/** Reads `body` as the one paragraph of an article, under a heading that says nothing unless one is given. */
export function readShortReport(
  body: string,
  locality = OPTIONS.locality,
  title = '标题',
): Extraction {
  const bytes = new TextEncoder().encode(`# ${title}\n\n本报讯 ${body}`);
  const [extraction] = extractFile('page.txt', bytes, { ...OPTIONS, locality });
  if (!extraction) throw new Error('no article');
  return extraction;
}

/** Each role as `人 机构 职务 flags`; no organisation is ·. */
export function listRoles(extraction: Extraction): string[] {
  const nameOf = nameLocals(extraction);
  return extraction.roles.map(({ person, organisation, title, former, change }) =>
    [
      nameOf.get(person),
      organisation === null ? '·' : nameOf.get(organisation),
      title,
      ...(former ? ['former'] : []),
      ...(change ? [change] : []),
    ].join(' '),
  );
}

/** Each meeting as `KIND name @place`, with its attendances as `人 FUNCTION …`, in order. */
export function listMeetings(extraction: Extraction): [meeting: string, attendances: string[]][] {
  const nameOf = nameLocals(extraction);
  return extraction.meetings.map(({ kind, name, aliases, place, attendances }) => [
    [kind, [name, ...aliases].join(' = '), ...(place === null ? [] : [`@${place}`])].join(' '),
    attendances.map(({ person, organisation, functions }) =>
      [nameOf.get(person ?? organisation ?? ''), ...functions].join(' '),
    ),
  ]);
}

function nameLocals({ people, organisations }: Extraction): Map<string, string> {
  return new Map([...people, ...organisations].map(({ id, name }) => [id, name]));
}
