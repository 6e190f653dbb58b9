import type { Plugin } from 'graphql-yoga';

/** What a browser says of a request that another site's page makes. */
const FOREIGN = new Set(['cross-site', 'same-site']);

/**
 * Refuses what a page of another site could send without being asked: bodies that are not JSON
 * (forms), and requests that the browser marks as another site's. Following a link here is fine.
 */
export function refuseForeignRequests(): Plugin {
  return {
    onRequest({ request, endResponse, fetchAPI }) {
      const refuse = (status: number, code: string, message: string) => {
        const error = { errors: [{ message, extensions: { code } }] };
        endResponse(fetchAPI.Response.json(error, { status }));
      };
      const { method, headers } = request;
      const site = headers.get('sec-fetch-site') ?? '';
      if (FOREIGN.has(site) && headers.get('sec-fetch-mode') !== 'navigate')
        refuse(403, 'FOREIGN_REQUEST', 'Only pages of this server may ask it questions.');
      else if (method === 'POST' && !isJson(headers.get('content-type') ?? ''))
        refuse(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the query as application/json.');
    },
  };
}

function isJson(contentType: string): boolean {
  return /^application\/json\s*(?:;|$)/iu.test(contentType.trim());
}
