import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import type { Selection } from './open-source.ts';

const MOST_IDS = 500;
const MOST_RELATIONS = 20_000;
/** Bytes that so many ids take, with room. */
const LONGEST_BODY = 2 ** 20;

const IDS = z.array(z.string().max(64));
const BODY = z.strictObject({
  ids: IDS.max(MOST_IDS),
  relations: IDS.max(MOST_RELATIONS).optional(),
});

/**
 * What of the graph is asked for: `?ids=a~b` of an address, or a body of JSON, `{"ids": [], "relations": []}`,
 * of which the relations may be left out. Everything where nothing is said.
 *
 * @returns what is wrong with it, where something is
 */
export async function readSelection(request: IncomingMessage): Promise<Selection | string> {
  if (request.method === 'POST') return readBody(request);
  const ids = new URL(request.url ?? '/', 'http://localhost').searchParams.get('ids')?.split('~');
  if ((ids?.length ?? 0) > MOST_IDS)
    return `Give at most ${MOST_IDS} ids, or none for the whole graph.`;
  return { ids: ids ?? null, relations: null };
}

async function readBody(request: IncomingMessage): Promise<Selection | string> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > LONGEST_BODY) return `Send at most ${LONGEST_BODY / 1024} KB.`;
    pieces.push(piece);
  }
  const { success, data } = BODY.safeParse(parse(Buffer.concat(pieces).toString()));
  if (!success)
    return `Send JSON such as {"ids": ["…"], "relations": ["…"]}: at most ${MOST_IDS} ids and ${MOST_RELATIONS} relations.`;
  return { ids: data.ids, relations: data.relations ?? null };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
