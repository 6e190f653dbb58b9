import type { MeetingResolvers } from '../schema.generated.ts';

/** What lies one relation from a meeting: read once a request, for all that a query reaches together. */
export const Meeting = {
  attendances: async ({ id }, _arguments, { meetings }) =>
    (await meetings.load(id))?.attendances ?? [],
  articles: async ({ id }, _arguments, { meetings }) => (await meetings.load(id))?.articles ?? [],
  statements: async ({ id }, _arguments, { meetings }) =>
    (await meetings.load(id))?.statements ?? [],
} satisfies MeetingResolvers;
