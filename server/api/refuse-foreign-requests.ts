import type { Plugin } from 'graphql-yoga';
import { isForeign } from './is-foreign.ts';
import { readMediaType } from './read-media-type.ts';

/** A form of another site's page cannot carry it, and its script may not without being let. */
const PREFLIGHT = 'graphql-require-preflight';

/**
 * Refuses what a page of another site could send without being asked: bodies that are not JSON
 * (forms; files come with a header that no form has), and requests that the browser marks as another site's.
 */
export function refuseForeignRequests(): Plugin {
  return {
    onRequest: (event) => {
      const refusal = findRefusal(event.request);
      if (!refusal) return;
      const { status, code, message } = refusal;
      const body = { errors: [{ message, extensions: { code } }] };
      event.endResponse(event.fetchAPI.Response.json(body, { status }));
    },
  };
}

function findRefusal({ method, headers }: Request) {
  if (isForeign((name) => headers.get(name)))
    return {
      status: 403,
      code: 'FOREIGN_REQUEST',
      message: 'Only pages of this server may ask it questions.',
    };
  const type = readMediaType(headers);
  if (method !== 'POST' || type === 'application/json') return null;
  if (type === 'multipart/form-data' && headers.has(PREFLIGHT)) return null;
  return {
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
    message: `Send the query as application/json; a file as multipart/form-data with the header "${PREFLIGHT}: true".`,
  };
}
