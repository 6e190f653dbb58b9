import type { Article } from '../../model/article.ts';
import type { MeetingReference, OrganisationReference, Statement } from '../../model/statement.ts';
import { type GroundedStatement, UNSAID } from './grounded-statement.ts';
import { hashParts } from '../hash-parts.ts';
import { identifyMeeting } from '../meetings/identify-meeting.ts';
import { identifyOrganisation } from '../organisations/identify-organisation.ts';
import { normaliseName } from '../normalise-name.ts';

type Attendance = Extract<Statement, { kind: 'ATTENDED' }>;

/** Of a long listing the first tell enough, and pairs of companions stay few. */
const COMPANIONS = 12;
/** Other names are said with each statement: an article of thousands would grow with their square. */
const ALIASES = 24;
/** 代理市长 on paper is 代市长 in the news: one post. */
const ACTING = /^代理(?=[省市区县州盟旗镇乡]长|主席)/u;
/** Of several days the first. */
const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}/u;

/** Settles what one article alone can settle about its statements, which must all be its own. */
export function groundStatements(
  article: Article,
  statements: readonly Statement[],
): GroundedStatement[] {
  const { locality } = article;
  const listings = listAttendees(statements);

  return statements.map((statement) => ({
    ...UNSAID,
    id: statement.id,
    kind: statement.kind,
    start: statement.start,
    end: statement.end,
    quote: statement.quote,
    date: statement.date,
    articleId: article.id,
    articleDate: article.date,
    province: locality.province,
    city: locality.city,
    agency: article.agency,
    ...groundSubject(statement),
    ...groundObject(statement),
  }));

  function groundSubject(statement: Statement): Partial<GroundedStatement> {
    if (statement.kind === 'REPORTS') return {};
    const { subject } = statement;
    return {
      subjectKey: subject.key,
      subjectName: subject.name,
      ...('kind' in subject && {
        subjectName: normaliseName(subject.name),
        subjectOrganisationId: identifyOrganisation(subject, article),
        subjectOrganisationKind: subject.kind,
        subjectOrganisationAliases: subject.aliases.slice(0, ALIASES),
      }),
    };
  }

  function groundObject(statement: Statement): Partial<GroundedStatement> {
    switch (statement.kind) {
      case 'NAMED':
        return {};
      case 'BYLINE':
        return { as: statement.as };
      case 'PART_OF':
        return groundOrganisation(statement.whole);
      case 'REPORTS':
        return groundMeeting(statement.meeting);
      case 'ATTENDED':
        return {
          ...groundMeeting(statement.meeting),
          functions: statement.functions,
          order: statement.order,
          words: statement.text,
          companions: (listings.get(statement.meeting.key) ?? [])
            .slice(0, COMPANIONS + 1)
            .filter((name) => name !== statement.subject.name)
            .slice(0, COMPANIONS),
        };
      case 'HOLDS':
      case 'CHANGE':
        return {
          ...groundRole(statement.role),
          words: statement.text,
          change: statement.change,
          former: statement.former,
        };
    }
  }

  function groundRole({
    organisation,
    title: words,
  }: {
    organisation: OrganisationReference | null;
    title: string;
  }) {
    const title = words.replace(ACTING, '代');
    if (organisation === null) return { title };
    const grounded = groundOrganisation(organisation);
    return { ...grounded, title, roleId: hashParts('role', grounded.organisationId, title) };
  }

  function groundOrganisation(organisation: OrganisationReference) {
    return {
      organisationId: identifyOrganisation(organisation, article),
      organisationName: normaliseName(organisation.name),
      organisationKind: organisation.kind,
      organisationAliases: organisation.aliases.slice(0, ALIASES),
    };
  }

  function groundMeeting(meeting: MeetingReference) {
    const attendees = listings.get(meeting.key) ?? [];
    const meetingId = identifyMeeting(meeting, article.date, locality.city, attendees);
    return {
      meetingKey: meeting.key,
      meetingId,
      meetingDay: WHOLE_DAY.exec(meeting.date ?? article.date ?? '')?.[0] ?? meetingId,
      meetingName: meeting.name,
      meetingKind: meeting.kind,
      meetingAliases: meeting.aliases.slice(0, ALIASES),
      meetingDate: meeting.date ?? article.date,
      meetingPlace: meeting.place,
    };
  }
}

/** Names at each meeting, in the order of the article's listing. */
function listAttendees(statements: readonly Statement[]): Map<string, string[]> {
  const attendances = statements
    .filter((statement): statement is Attendance => statement.kind === 'ATTENDED')
    .sort(
      (a, b) => a.order - b.order || a.start - b.start || (a.subject.key < b.subject.key ? -1 : 1),
    );
  const listings = new Map<string, Set<string>>();
  for (const { meeting, subject } of attendances) {
    const names = listings.get(meeting.key) ?? new Set();
    listings.set(meeting.key, names.add(subject.name));
  }
  return new Map([...listings].map(([meeting, names]) => [meeting, [...names]]));
}
