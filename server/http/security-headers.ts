/** What every answer tells the browser not to allow. */
import type { ServerResponse } from 'node:http';

const ALWAYS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

const CLOSED = "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

// Files of this server and nothing else: what scripts set of an element's style is no inline style.
const EXPLORER = `default-src 'self'; ${CLOSED}`;

// GraphiQL comes as one page with its script in it, and makes its workers out of blobs.
const GRAPHIQL = `default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; worker-src blob:; ${CLOSED}`;

/** Sets the security headers; `isDev` leaves out the policy that Vite's own scripts would break. */
export function setSecurityHeaders(response: ServerResponse, path: string, isDev: boolean): void {
  for (const [name, value] of Object.entries(ALWAYS)) response.setHeader(name, value);
  if (!isDev)
    response.setHeader('Content-Security-Policy', path === '/graphql' ? GRAPHIQL : EXPLORER);
}
