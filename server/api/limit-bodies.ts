import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { readMediaType } from './read-media-type.ts';
import { mayWrite, requireWriting, type WriteAccess } from './write-access.ts';

/** Bytes of a query with its variables; the longest sensible one has a few thousand. */
export const LONGEST_QUERY = 256 * 1024;
/** Bytes of a page, and of the query that it comes with. */
const LARGEST_PAGE = 20 * 2 ** 20;

/**
 * Keeps bodies short: only who may write may send a file, and no more than 20 MB. Nothing is read of a body
 * that is refused.
 */
export function limitBodies(access: WriteAccess): Plugin {
  return {
    onRequestParse: ({ request }) => {
      if (readMediaType(request.headers) !== 'multipart/form-data') return;
      requireWriting({ mayWrite: mayWrite(access, request) });
      // What has no length is NaN, which is no less than any.
      const length = Number(request.headers.get('content-length') ?? NaN);
      if (!(length <= LARGEST_PAGE + LONGEST_QUERY))
        throw createError(
          `A page must have at most ${LARGEST_PAGE / 2 ** 20} MB, and tell its length: send it in parts.`,
        );
    },
    onParams: ({ params }) => {
      if ((params.query?.length ?? 0) > LONGEST_QUERY) throw createLengthError();
    },
  };
}

/** What is said of a query that is too long. */
export function createLengthError(): GraphQLError {
  return createError(
    `A query with its variables must have at most ${LONGEST_QUERY / 1024} KB: ask in several.`,
  );
}

function createError(message: string): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: 'REQUEST_ENTITY_TOO_LARGE', http: { status: 413 } },
  });
}
