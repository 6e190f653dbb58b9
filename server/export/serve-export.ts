import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Logger } from 'pino';
import type { Graph } from '../graph/connection.ts';
import { FORMATS } from './formats.ts';
import { openSource } from './open-source.ts';

const MOST_IDS = 500;

/**
 * Serves `/export/renmai.<format>`: everything, or with `?ids=a~b` what lies among those. It is written
 * as it is read, no faster than it is taken.
 */
export function serveExport(graph: Graph, log: Logger) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const name = /^\/export\/renmai\.(?<format>[a-z]+)$/u.exec(url.pathname)?.groups?.format ?? '';
    const format = FORMATS[name];
    const ids = url.searchParams.get('ids')?.split('~') ?? null;
    if (!format || (ids?.length ?? 0) > MOST_IDS) {
      const formats = Object.keys(FORMATS).join(', ');
      response.writeHead(format ? 400 : 404, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(
        format
          ? `Give at most ${MOST_IDS} ids, or none for the whole graph.\n`
          : `There is /export/renmai.FORMAT, where FORMAT is one of ${formats}.\n`,
      );
      return;
    }
    response.writeHead(200, {
      'Content-Type': format.type,
      'Content-Disposition': `attachment; filename="renmai.${name}"`,
      'Cache-Control': 'no-store',
    });
    try {
      await pipeline(Readable.from(format.write(openSource(graph, ids))), response);
    } catch (error) {
      // A half-written file must not look whole.
      response.destroy();
      log.error({ err: error }, 'An export was cut off');
    }
  };
}
