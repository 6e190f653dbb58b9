/** `npm start` itself, on an empty data folder: a whole life, and what may be in its way. */
import { mkdtemp, readFile, rm, stat, writeFile, mkdir, chmod } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { identifyProcess } from '../../server/graph/managed/identify-process.ts';
import { ownNeo4j } from '../setup/own-services.ts';
import { runProgram } from './run-program.ts';

const MAIN = 'server/main.ts';
const ADDRESS = /Renmai is at (?<address>http:\/\/127\.0\.0\.1:\d+\/)/u;

let folder: string;
let busy: Server;
let busyPort: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'renmai-start-'));
  busy = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => busy.once('listening', resolve));
  busyPort = String((busy.address() as AddressInfo).port);
});
afterAll(async () => {
  busy.close();
  await rm(folder, { recursive: true, force: true });
});

test('starts from nothing, answers, loads beside itself, and leaves nothing running', async () => {
  const dataDir = join(folder, 'life');
  const env = { RENMAI_DATA: dataDir };
  const program = runProgram(MAIN, [], env);
  const address = (await program.waitFor(ADDRESS)).groups?.address ?? '';
  const lock = JSON.parse(await readFile(join(dataDir, 'neo4j', 'renmai.lock'), 'utf8')) as {
    java: { pid: number };
  };
  expect(await identifyProcess(lock.java.pid)).not.toBeNull();
  expect(program.output.out).toContain('loading the seeds');

  const answer = await ask(
    address,
    `{ search(text: "weitao", first: 1) { entity { name ... on Person {
      tenures { role { name } } appearances { functions statements { quote start end article { text } } } } } } }`,
  );
  const person = answer.data.search[0]?.entity;
  expect(person?.name).toBe('韦韬');
  expect(person?.tenures.map(({ role }) => role.name).sort()).toEqual([
    '太原市委书记',
    '山西省委常委',
  ]);
  expect(person?.appearances).toHaveLength(2);
  for (const { statements } of person?.appearances ?? [])
    for (const { quote, start, end, article } of statements)
      expect(article.text.slice(start, end)).toBe(quote);

  const page = await fetch(address);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
  const script = /src="(?<path>\/assets\/[^"]+\.js)"/u.exec(await page.text())?.groups?.path ?? '';
  const asset = await fetch(new URL(script, address));
  expect(asset.headers.get('content-type')).toContain('javascript');
  expect(asset.headers.get('cache-control')).toContain('immutable');
  await asset.arrayBuffer();
  expect(await (await fetch(new URL('ready', address))).json()).toEqual({ status: 'ready' });
  expect(await readStatus(new URL('health', address))).toBe(200);
  expect(await readStatus(new URL('assets/none.js', address))).toBe(404);
  expect(await readStatus(new URL('some/view', address))).toBe(200);
  const outside = await fetch(new URL('..%2f..%2fpackage.json', address));
  expect(await outside.text()).not.toContain('dependencies');
  expect(await readStatus(new URL('export?format=csv', address))).toBe(404);
  expect(await readStatus(address, { method: 'POST' })).toBe(405);
  const select = (body: string) =>
    fetch(new URL('export/renmai.csv', address), { method: 'POST', body });
  expect((await (await select('{"ids":[]}')).text()).split('\r\n')).toHaveLength(2);
  expect(await (await select('ids=a')).text()).toMatch(/^Send JSON such as/u);
  expect(await (await select(`"${'a'.repeat(2 ** 20)}"`)).text()).toMatch(/^Send at most/u);

  const again = await runProgram('server/cli.ts', ['load', 'seeds'], env).ended;
  expect(again).toMatchObject({ code: 0, out: expect.stringContaining('; 0 changes') as string });
  const second = await runProgram(MAIN, [], env).ended;
  expect(second).toMatchObject({
    code: 1,
    err: expect.stringContaining(`process ${program.pid}`) as string,
  });

  program.kill('SIGINT');
  const { code, err } = await program.ended;
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(await identifyProcess(lock.java.pid)).toBeNull();
  await expect(stat(join(dataDir, 'neo4j', 'renmai.lock'))).rejects.toMatchObject({
    code: 'ENOENT',
  });
  await expect(stat(join(dataDir, 'running.json'))).rejects.toMatchObject({ code: 'ENOENT' });
}, 120_000);

test('uses the Neo4j that it is given, and ends before it has started where it is told to', async () => {
  const { uri, user, password } = ownNeo4j();
  const program = runProgram(MAIN, [], {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
  });
  await program.waitFor(/Connecting to Neo4j/u);
  program.kill('SIGTERM');
  expect(await program.ended).toMatchObject({ code: 0, err: '' });
});

describe('what is in the way is said in one sentence', () => {
  test.each<
    [
      name: string,
      env: () => Record<string, string> | Promise<Record<string, string>>,
      sentence: RegExp,
    ]
  >([
    ['no Java', () => ({ PATH: folder, JAVA_HOME: '' }), /^No Java was found: install a JDK 17/u],
    ['no Maven', withJavaOnly, /^Maven \(mvn\) was not found/u],
    ['an old Java', withOldJava, /^Java 11 .* is too old/u],
    [
      'a port in use',
      () => ({ PORT: busyPort }),
      /^Port \d+ is in use: .*set PORT to another number\.$/u,
    ],
    ['a port that is none', () => ({ PORT: 'abc' }), /^PORT must be a number from 1 to 65535\.$/u],
    [
      'a host that is not ours',
      () => ({ HOST: '203.0.113.1', RENMAI_TOKEN: 'a secret of some length' }),
      /set HOST to an address of this machine\.$/u,
    ],
    [
      'a host that others reach, without a token',
      () => ({ HOST: '0.0.0.0' }),
      /^HOST 0\.0\.0\.0 is open to other machines: set RENMAI_TOKEN .+, or HOST to 127\.0\.0\.1\.$/u,
    ],
    [
      'a token that is too short',
      () => ({ RENMAI_TOKEN: 'short' }),
      /^RENMAI_TOKEN must have at least 16 characters\.$/u,
    ],
    ['a wrong log level', () => ({ LOG_LEVEL: 'loud' }), /^LOG_LEVEL must be one of fatal, /u],
    [
      'no Neo4j there',
      () => ({ NEO4J_URI: 'bolt://127.0.0.1:1' }),
      /^No Neo4j answers at bolt:\/\/127\.0\.0\.1:1: /u,
    ],
    [
      'no address',
      () => ({ NEO4J_URI: 'http://x' }),
      /^"http:\/\/x" is not an address of a Neo4j: /u,
    ],
    [
      'a wrong password',
      () => ({ NEO4J_URI: ownNeo4j().uri, NEO4J_PASSWORD: 'wrong' }),
      /does not accept the user "neo4j": check NEO4J_USER and NEO4J_PASSWORD\.$/u,
    ],
    [
      'a data folder that is a file',
      () => ({ RENMAI_DATA: process.execPath }),
      /cannot be made: check who owns it/u,
    ],
  ])('%s', async (_name, env, sentence) => {
    const { code, err } = await runProgram(MAIN, [], {
      RENMAI_DATA: join(folder, 'failing'),
      ...(await env()),
    }).ended;
    expect(err.trim()).toMatch(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(1);
  });
});

async function withJavaOnly(): Promise<Record<string, string>> {
  const home = await makeJava('java-only', 'openjdk version "17.0.1"');
  return { PATH: join(home, 'bin'), JAVA_HOME: '', RENMAI_CACHE: join(folder, 'empty-cache') };
}

async function withOldJava(): Promise<Record<string, string>> {
  return { JAVA_HOME: await makeJava('java-old', 'openjdk version "11.0.2" 2019-01-15') };
}

/** A JAVA_HOME whose java only says its version. */
async function makeJava(name: string, version: string): Promise<string> {
  const home = join(folder, name);
  await mkdir(join(home, 'bin'), { recursive: true });
  const java = join(home, 'bin', 'java');
  await writeFile(java, `#!/bin/sh\necho '${version}' >&2\n`);
  await chmod(java, 0o755);
  return home;
}

interface Answer {
  readonly data: {
    readonly search: {
      readonly entity: {
        readonly name: string;
        readonly tenures: { readonly role: { readonly name: string } }[];
        readonly appearances: {
          readonly functions: string[];
          readonly statements: {
            readonly quote: string;
            readonly start: number;
            readonly end: number;
            readonly article: { readonly text: string };
          }[];
        }[];
      };
    }[];
  };
}

async function ask(address: string, query: string): Promise<Answer> {
  const response = await fetch(new URL('graphql', address), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as Answer;
}

async function readStatus(url: string | URL, init: RequestInit = {}): Promise<number> {
  const response = await fetch(url, init);
  await response.arrayBuffer();
  return response.status;
}
