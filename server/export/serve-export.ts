import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Logger } from 'pino';
import type { Graph } from '../graph/connection.ts';
import { FORMATS } from './formats.ts';
import { openSource } from './open-source.ts';
import { readSelection } from './read-selection.ts';

/**
 * Serves `/export/renmai.<format>`: everything, or what is selected (`readSelection`). It is written as it is
 * read, no faster than it is taken.
 */
export function serveExport(graph: Graph, log: Logger) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    const name = /^\/export\/renmai\.(?<format>[a-z]+)$/u.exec(path)?.groups?.format ?? '';
    const format = FORMATS[name];
    if (!format) {
      const formats = Object.keys(FORMATS).join(', ');
      refuse(response, 404, `There is /export/renmai.FORMAT, where FORMAT is one of ${formats}.`);
      return;
    }
    try {
      const selection = await readSelection(request);
      if (typeof selection === 'string') {
        refuse(response, 400, selection);
        return;
      }
      response.writeHead(200, {
        'Content-Type': format.type,
        'Content-Disposition': `attachment; filename="renmai.${name}"`,
        'Cache-Control': 'no-store',
      });
      await pipeline(Readable.from(format.write(openSource(graph, selection))), response);
    } catch (error) {
      // A half-written file must not look whole.
      response.destroy();
      log.error({ err: error }, 'An export was cut off');
    }
  };
}

function refuse(response: ServerResponse, status: number, why: string): void {
  // What is left of a body that is too long is not read.
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' });
  response.end(`${why}\n`);
}
