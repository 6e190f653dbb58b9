/** Decisions come from files and from the web: nothing of them is believed. */
import { z } from 'zod';
import { type Decision, DECISION_KINDS, type Verdict } from '../../model/decision.ts';
import { makeDecision } from './make-decision.ts';
import { normaliseName } from '../normalise-name.ts';

const WORDS = z.string().trim().min(1).max(200);
const MENTION = z.strictObject({
  kind: z.enum(['PERSON', 'MEETING']),
  name: WORDS,
  mentions: z
    .array(z.string().regex(/^[^/]+\/.+$/u))
    .min(1)
    .max(20),
});
const NAMED = z.strictObject({
  kind: z.literal('ORGANISATION'),
  name: WORDS.transform(normaliseName),
  city: WORDS.nullable(),
  article: WORDS.optional(),
});
const ENTITY = z.discriminatedUnion('kind', [MENTION, NAMED]);
const STATEMENT = z.strictObject({
  kind: z.literal('STATEMENT'),
  id: WORDS,
  article: WORDS,
  quote: z.string(),
});
const BY = {
  author: WORDS,
  time: z.iso.datetime(),
  reason: z.string().trim().min(1).max(2000),
};
const SAME = z.enum(['SAME_AS', 'NOT_SAME_AS']);
const DECISION = z.discriminatedUnion('kind', [
  z.object({ kind: SAME, one: ENTITY, other: ENTITY, ...BY }),
  z.object({ kind: z.literal('RENAME'), one: ENTITY, name: WORDS, ...BY }),
  z.object({ kind: z.literal('REJECT'), one: STATEMENT, ...BY }),
]);

/**
 * Makes a decision from data of unknown shape.
 *
 * @throws {TypeError} with a sentence for people where something is missing or makes no sense
 */
export function checkDecision(data: unknown): Decision {
  const { success, data: read, error } = DECISION.safeParse(data);
  if (!success) throw new TypeError(describe(error));
  const { author, time, reason, ...rest } = read;
  const verdict: Verdict = rest;
  if ('other' in verdict && verdict.one.kind !== verdict.other.kind)
    throw new TypeError('its two ends are of different kinds: give two people, for example');
  const decision = makeDecision(verdict, { author, time, reason });
  if ('other' in decision && JSON.stringify(decision.one) === JSON.stringify(decision.other))
    throw new TypeError('its two ends are the same');
  return decision;
}

function describe({ issues: [issue] }: z.ZodError): string {
  const place = issue?.path.join('.') ?? '';
  if (place === 'kind') return `its kind must be one of ${DECISION_KINDS.join(', ')}`;
  return `its ${place || 'form'} is wrong: ${issue?.message ?? ''}`;
}
