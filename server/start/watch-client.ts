import type { RequestListener, Server } from 'node:http';
import { PROJECT } from './project-paths.ts';

/** Serves the explorer from its sources with Vite, for developers: changes show at once. */
export async function watchClient(
  server: Server,
): Promise<{ client: RequestListener; close: () => Promise<void> }> {
  const { createServer } = await import('vite');
  const vite = await createServer({
    configFile: PROJECT.viteConfig,
    root: PROJECT.client,
    appType: 'spa',
    server: { middlewareMode: true, hmr: { server } },
  });
  return { client: vite.middlewares, close: () => vite.close() };
}
