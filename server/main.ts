/**
 * `npm start` and, with --dev, `npm run dev`: starts everything, and ends it again on Ctrl-C. What is wrong
 * in the configuration is said before the rest is imported.
 */
import { once } from 'node:events';
import pino from 'pino';
import { readConfig } from './config.ts';
import { abortOnSignals } from './start/abort-on-signals.ts';
import { describeFailure } from './start/describe-failure.ts';
import { followNpm } from './start/follow-npm.ts';

const signal = abortOnSignals();
followNpm();

try {
  const config = readConfig(process.env);
  const log = pino({ level: config.logLevel }, pino.destination(2));
  const isDev = process.argv.includes('--dev');
  const { startApp } = await import('./start/start-app.ts');
  const app = await startApp(config, { isDev, log, say, signal });
  say(`Renmai is at ${app.address} and its GraphQL at ${app.address}graphql (Ctrl-C stops it)`);
  if (!signal.aborted) await once(signal, 'abort');
  say('Stopping');
  await app.stop();
} catch (error) {
  if (!signal.aborted) {
    process.stderr.write(`${describeFailure(error)}\n`);
    // What a database that says nothing is still asked would hold the process.
    process.exit(1);
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
