import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes neo4j.conf for a small server that only this machine reaches.
 *
 * @param home Neo4j's home folder; data, logs and run folders come to lie in it
 */
export async function writeConf(home: string, port: number): Promise<void> {
  const address = `127.0.0.1:${port}`;
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': address,
    'server.bolt.advertised_address': address,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'server.memory.pagecache.size': '64m',
    // The logs of a small graph: not 256 MB set aside before the first article.
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.size': '32m',
    'db.tx_log.rotation.retention_policy': '64M size',
    // By the time Bolt closes the stores are closed already: no need to wait 10 s for callers.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    'internal.dbms.bolt.netty_server_shutdown_timeout': '1s',
    'dbms.usage_report.enabled': 'false',
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  await mkdir(join(home, 'conf'), { recursive: true });
  await writeFile(join(home, 'conf', 'neo4j.conf'), lines.join(''));
}
