/** A process of its own that runs a managed Neo4j until it is ended: `run-managed.ts CACHE DATA`. */
import { startManagedNeo4j } from '../../server/graph/managed/start-managed-neo4j.ts';

const [cacheDir = '', dataDir = ''] = process.argv.slice(2);
const { pid } = await startManagedNeo4j({ cacheDir, dataDir });
process.stdout.write(`${pid}\n`);
setInterval(() => undefined, 60_000);
