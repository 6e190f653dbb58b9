/** `npm run bench -- NAME…`: one file a name; figures are ratios to a peer within the run. */
import { benchExtract } from './extract.ts';
import { benchClient } from './client.ts';
import { benchStart } from './start.ts';
import { say } from './say.ts';

const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  client: benchClient,
  extract: benchExtract,
  start: benchStart,
};

for (const name of process.argv.slice(2).length > 0
  ? process.argv.slice(2)
  : Object.keys(BENCHES)) {
  const bench = BENCHES[name];
  if (!bench) {
    say(`there is no bench called ${name}; there are ${Object.keys(BENCHES).join(', ')}`);
    process.exitCode = 2;
    break;
  }
  await bench();
}
