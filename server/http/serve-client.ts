import type { RequestListener } from 'node:http';
import sirv from 'sirv';

/** Vite names these by their content, so a name never changes its meaning. */
const NAMED_BY_CONTENT = '/assets/';

/**
 * Serves the built explorer; a path that is no file's shows the explorer, too.
 *
 * @param folder what Vite built, as it is now: later files are not seen
 */
export function serveClient(folder: string): RequestListener {
  const serve = sirv(folder, {
    etag: true,
    single: true,
    setHeaders: (response, path) => {
      response.setHeader(
        'Cache-Control',
        path.startsWith(NAMED_BY_CONTENT) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  return (request, response) => {
    serve(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('There is no such file.\n');
    });
  };
}
