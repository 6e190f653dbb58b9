/** Who may write: whoever knows the token, or without one this machine alone. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { GraphQLError } from 'graphql';

export interface WriteAccess {
  /** Null where none is set. */
  readonly token: string | null;
  /** Whether the server listens to this machine alone. */
  readonly isLocal: boolean;
}

/** What a page of this machine calls it; another name may be another site's that points here. */
const OWN_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/u;

/** What of a request tells who asks. */
export interface Asker {
  readonly headers: Pick<Headers, 'get'>;
  readonly url: string;
}

/**
 * Whether a request under this name may be answered at all: what serves this machine alone tells nothing to
 * another site's page, though its name points here.
 */
export function mayAsk({ token, isLocal }: WriteAccess, host: string | undefined): boolean {
  return !isLocal || token !== null || OWN_HOST.test(host ?? '');
}

/** Whether a request may use the mutations. */
export function mayWrite({ token, isLocal }: WriteAccess, { headers, url }: Asker): boolean {
  if (token === null) return isLocal && OWN_HOST.test(headers.get('host') ?? new URL(url).host);
  const given = /^Bearer (?<token>.+)$/u.exec(headers.get('authorization') ?? '')?.groups?.token;
  return given !== undefined && timingSafeEqual(digest(given), digest(token));
}

/** Of one length, so that comparing takes one time. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** @throws {GraphQLError} FORBIDDEN with what to do */
export function requireWriting(context: { readonly mayWrite: boolean }): void {
  if (context.mayWrite) return;
  throw new GraphQLError(
    'This request may not write: send the header "Authorization: Bearer" with the token that the server was started with (RENMAI_TOKEN).',
    { extensions: { code: 'FORBIDDEN' } },
  );
}
