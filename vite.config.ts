import { gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

/** Bytes that the first script may weigh, gzipped. */
const MOST_BYTES = 260 * 1024;

/** Builds client/ into client/dist, which the server serves; with --dev the server embeds Vite. */
export default defineConfig({
  root: 'client',
  plugins: [weighBundle()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // A strict CSP knows no data: addresses and no inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
});

/** Fails a build whose first script has grown too heavy. */
function weighBundle(): Plugin {
  return {
    name: 'weigh-bundle',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || !file.isEntry) continue;
        const bytes = gzipSync(file.code).length;
        if (bytes > MOST_BYTES)
          this.error(`${file.fileName} weighs ${bytes} bytes gzipped, more than ${MOST_BYTES}`);
      }
    },
  };
}
