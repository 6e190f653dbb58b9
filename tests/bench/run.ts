/** `npm run bench -- NAME… [SIZE]`: one file a name; figures are ratios to a peer within the run. */
import { benchApi } from './api.ts';
import { benchExtract } from './extract.ts';
import { benchClient } from './client.ts';
import { benchLoad } from './load.ts';
import { benchStart } from './start.ts';
import { benchTypeahead } from './typeahead.ts';
import { say } from './say.ts';

const BENCHES: Readonly<Record<string, (size?: number) => Promise<void>>> = {
  api: benchApi,
  client: benchClient,
  extract: benchExtract,
  load: benchLoad,
  start: benchStart,
  typeahead: benchTypeahead,
};

/** `load 10000` is a bench and how much it does; without a number it is done in some minutes. */
const asked = process.argv.slice(2);
const names = asked.filter((word) => !/^\d+$/u.test(word));
const size = asked.find((word) => /^\d+$/u.test(word));

for (const name of names.length > 0 ? names : Object.keys(BENCHES)) {
  const bench = BENCHES[name];
  if (!bench) {
    say(`there is no bench called ${name}; there are ${Object.keys(BENCHES).join(', ')}`);
    process.exitCode = 2;
    break;
  }
  await bench(size === undefined ? undefined : Number(size));
}
