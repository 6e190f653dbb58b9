/** What an expert reads in an article, as the golden files hold it: the contract's JSON without places. */
import { z } from 'zod';
import {
  ATTENDANCE_FUNCTIONS,
  MEETING_KINDS,
  ORGANISATION_KINDS,
  ROLE_CHANGES,
} from '../model/extraction.ts';
import { BYLINE_KINDS, DATE_BASES } from '../model/article.ts';

const text = z.string().nullish();

/** A name alone, or an entry of the contract with its local id. */
const person = z.union([
  z.string().transform((id) => ({ id, name: id.replace(/#\d+$/u, '') })),
  z.looseObject({ id: z.string(), name: z.string() }),
]);

const goldArticle = z.looseObject({
  article: z.looseObject({
    title: text,
    kicker: text,
    subtitle: text,
    agency: text,
    bylines: z.array(z.looseObject({ name: z.string(), as: z.enum(BYLINE_KINDS) })),
    date: text,
    dateBasis: z.enum(DATE_BASES).nullish(),
    locality: z.looseObject({ province: text, city: text }).optional(),
  }),
  people: z.array(person),
  organisations: z.array(
    z.looseObject({
      id: z.string().optional(),
      name: z.string(),
      kind: z.enum(ORGANISATION_KINDS).optional(),
      aliases: z.array(z.string()).default([]),
    }),
  ),
  roles: z.array(
    z.looseObject({
      person: z.string(),
      organisation: z.string().nullable(),
      title: z.string(),
      change: z.enum(ROLE_CHANGES).nullable().default(null),
      former: z.boolean().default(false),
    }),
  ),
  meetings: z.array(
    z.looseObject({
      kind: z.enum(MEETING_KINDS),
      name: z.string(),
      aliases: z.array(z.string()).default([]),
      date: text,
      place: text,
      attendances: z.array(
        z.looseObject({
          person: z.string().optional(),
          organisation: z.string().optional(),
          functions: z.array(z.enum(ATTENDANCE_FUNCTIONS)),
          order: z.number().int().positive(),
        }),
      ),
    }),
  ),
});

/** A golden file: how to read the page that lies beside it, and what is to be found there. */
export const goldPage = z.looseObject({
  /** Path of the page from the golden file; where it is left out, the page has the golden file's name. */
  page: z.string().optional(),
  options: z
    .object({ locality: z.string().optional(), published: z.string().optional() })
    .default({}),
  articles: z.array(goldArticle),
});

export type GoldArticle = z.infer<typeof goldArticle>;
