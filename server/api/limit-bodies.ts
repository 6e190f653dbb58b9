import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { readMediaType } from './read-media-type.ts';
import { mayWrite, requireWriting, type WriteAccess } from './write-access.ts';

/** Bytes of a query with its variables; the longest sensible one has a few thousand. */
const LONGEST_QUERY = 256 * 1024;
/** Bytes of a page and of the query that it comes with. */
export const LONGEST_BODY = 20 * 2 ** 20 + LONGEST_QUERY;

/**
 * Keeps bodies short: only who may write may send a file, and everything else is a query. Nothing is
 * read of a body that is refused.
 */
export function limitBodies(access: WriteAccess): Plugin {
  return {
    onRequestParse: ({ request, requestParser: parse, setRequestParser, fetchAPI }) => {
      if (request.method !== 'POST' || !parse) return;
      if (readMediaType(request.headers) === 'multipart/form-data') {
        requireWriting({ mayWrite: mayWrite(access, request) });
        return;
      }
      if (Number(request.headers.get('content-length') ?? 0) > LONGEST_QUERY) throw createError();
      setRequestParser(async ({ url, method, headers, body, signal }) =>
        parse(
          new fetchAPI.Request(url, {
            method,
            headers,
            signal,
            body: new Uint8Array(await readShort(body)),
          }),
        ),
      );
    },
    onParams: ({ params }) => {
      if ((params.query?.length ?? 0) > LONGEST_QUERY) throw createError();
    },
  };
}

async function readShort(body: AsyncIterable<Uint8Array> | null): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.byteLength;
    if (length > LONGEST_QUERY) throw createError();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function createError(): GraphQLError {
  return new GraphQLError(
    `A query with its variables must have at most ${LONGEST_QUERY / 1024} KB: ask in several.`,
    { extensions: { code: 'REQUEST_ENTITY_TOO_LARGE', http: { status: 413 } } },
  );
}
