/** The one table of addresses. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { setSecurityHeaders } from './security-headers.ts';

export interface HandlerParts {
  /** Answers `/graphql`. */
  readonly api: RequestListener;
  /** Answers `/export` and what is below it. */
  readonly files: RequestListener;
  /** Answers everything else: the explorer's files. */
  readonly client: RequestListener;
  /** Throws where the database does not answer. */
  readonly checkGraph: () => Promise<void>;
  /** Whether who calls this server so is answered; everybody is where absent. */
  readonly mayAsk?: (host: string | undefined) => boolean;
  readonly isDev?: boolean;
}

const MISDIRECTED = {
  status:
    'this server answers under the name localhost alone: set RENMAI_TOKEN to open it to others',
};

/**
 * Puts the server's parts under their addresses.
 *
 * @param getParts null while the database is still starting
 */
export function createHandler(getParts: () => HandlerParts | null): RequestListener {
  return (request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    const parts = getParts();
    setSecurityHeaders(response, path, parts?.isDev ?? false);
    if (path === '/health') send(response, 200, { status: 'alive' });
    else if (!parts) send(response, 503, { status: 'starting' });
    else if (parts.mayAsk?.(request.headers.host) === false) send(response, 421, MISDIRECTED);
    else if (path === '/ready') void answerReady(response, parts.checkGraph);
    else if (path === '/graphql') parts.api(request, response);
    else if (/^\/export(?:\/|$)/u.test(path) && (isReading(request) || request.method === 'POST'))
      parts.files(request, response);
    else if (isReading(request)) parts.client(request, response);
    else {
      response.setHeader('Allow', 'GET, HEAD');
      send(response, 405, { status: 'only GET and HEAD are answered here' });
    }
  };
}

async function answerReady(response: ServerResponse, check: () => Promise<void>): Promise<void> {
  try {
    await check();
    send(response, 200, { status: 'ready' });
  } catch {
    send(response, 503, { status: 'the database does not answer' });
  }
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(body));
}

function isReading({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD';
}
