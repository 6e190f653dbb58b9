import { createRequire } from 'node:module';

interface Chunk {
  readonly _buffer?: unknown;
}
type BufferClass = new (content: unknown) => object;

/** As the driver itself finds its parts: they have no public way in. */
const requireOfDriver = createRequire(createRequire(import.meta.url).resolve('neo4j-driver'));
const FOLDER = 'neo4j-driver-bolt-connection/lib/channel/';

/**
 * Has the driver read what comes in several chunks as one piece. An answer of more than 64 KB does, and the
 * driver (6.3) looks for the chunk of every byte anew and gives every text a decoder of its own, which takes
 * twice as long. What it makes of them is the same.
 */
export function joinChunks(): void {
  const one = requireOfDriver(`${FOLDER}channel-buf.js`) as { readonly default: BufferClass };
  const several = requireOfDriver(`${FOLDER}combined-buf.js`) as { default: BufferClass };
  several.default = new Proxy(several.default, {
    construct: (Several, [chunks]: [readonly Chunk[]]) => {
      const buffers = chunks.map(({ _buffer }) => _buffer).filter((part) => Buffer.isBuffer(part));
      return buffers.length === chunks.length
        ? new one.default(Buffer.concat(buffers))
        : new Several(chunks);
    },
  });
}
