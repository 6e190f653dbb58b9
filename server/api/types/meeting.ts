import { cutList } from '../cut-list.ts';
import type { MeetingResolvers } from '../schema.generated.ts';

/** What lies one relation from a meeting: read once a request, for all that a query reaches together. */
export const Meeting = {
  attendances: async ({ id }, asked, { meetings }) =>
    cutList((await meetings.load(id))?.attendances ?? [], asked),
  articles: async ({ id }, asked, { meetings }) =>
    cutList((await meetings.load(id))?.articles ?? [], asked),
  statements: async ({ id }, asked, { meetings }) =>
    cutList((await meetings.load(id))?.statements ?? [], asked),
} satisfies MeetingResolvers;
