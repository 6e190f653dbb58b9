import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import neo4j, { type SessionConfig } from 'neo4j-driver';
import { connectGraph, type GraphSettings } from '../connection.ts';
import { GraphError } from '../graph-error.ts';

const USER = 'neo4j';
const FIRST_PASSWORD = 'neo4j';
const SYSTEM: Pick<SessionConfig, 'database'> = { database: 'system' };
const SET_PASSWORD = 'ALTER CURRENT USER SET PASSWORD FROM $old TO $new';

/**
 * Waits until Neo4j answers a query, and on the first start gives it a password of its own.
 *
 * @param passwordFile keeps the password, readable by this user only
 * @param check is called again and again while waiting; what it throws ends the wait
 */
export async function awaitNeo4j(
  port: number,
  passwordFile: string,
  check: () => void | Promise<void>,
): Promise<GraphSettings> {
  const { password, isNew } = await keepPassword(passwordFile);
  const uri = `bolt://127.0.0.1:${port}`;
  while (!(await isListening(port))) {
    await check();
    await wait(100);
  }
  if (isNew) await setPassword(uri, password);
  const settings = { uri, user: USER, password, database: 'neo4j' };
  for (;;) {
    try {
      await (await connectGraph(settings)).close();
      return settings;
    } catch (error) {
      await check();
      if (!(error instanceof GraphError)) throw error;
      // A start that ended between the two steps left the first password in place.
      if (error.fault === 'UNAUTHORISED') await setPassword(uri, password);
      await wait(100);
    }
  }
}

async function keepPassword(file: string): Promise<{ password: string; isNew: boolean }> {
  try {
    return { password: (await readFile(file, 'utf8')).trim(), isNew: false };
  } catch {
    const password = randomBytes(24).toString('base64url');
    await writeFile(file, password, { mode: 0o600 });
    return { password, isNew: true };
  }
}

async function setPassword(uri: string, password: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(USER, FIRST_PASSWORD));
  const session = driver.session(SYSTEM);
  try {
    await session.run(SET_PASSWORD, { old: FIRST_PASSWORD, new: password });
  } finally {
    await session.close();
    await driver.close();
  }
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const say = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => {
      say(true);
    });
    socket.once('error', () => {
      say(false);
    });
  });
}
