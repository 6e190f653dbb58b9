import type { StatementColumn } from './kept-statement.ts';
import type { PartKind } from './pending.ts';

const COMMON = ['id', 'kind', 'start', 'date', 'articleId', 'meetingKey', 'meetingId'] as const;

/** What is read of statements to derive days, organisations or names: their words are long. */
export const COLUMNS_OF_PARTS: Readonly<Record<PartKind, readonly StatementColumn[]>> = {
  day: [
    ...COMMON,
    ...(['province', 'city', 'subjectName', 'subjectOrganisationId'] as const),
    ...(['meetingDay', 'meetingName', 'meetingKind', 'meetingAliases'] as const),
    ...(['meetingDate', 'meetingPlace'] as const),
  ],
  organisation: [
    ...COMMON,
    ...(['subjectName', 'subjectOrganisationId', 'subjectOrganisationKind'] as const),
    ...(['subjectOrganisationAliases', 'organisationId', 'organisationName'] as const),
    ...(['organisationKind', 'organisationAliases', 'roleId', 'title'] as const),
    ...(['functions', 'order'] as const),
  ],
  name: [
    ...COMMON,
    ...(['quote', 'articleDate', 'province', 'city', 'agency', 'subjectKey'] as const),
    ...(['subjectName', 'organisationId', 'organisationName', 'organisationKind'] as const),
    ...(['roleId', 'title', 'words', 'change', 'former'] as const),
    ...(['functions', 'order', 'companions'] as const),
  ],
};
