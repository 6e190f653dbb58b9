/** Reads the environment, once; everything else is handed its part of it. */
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { PlainError } from './plain-error.ts';

export interface Config {
  /** A Neo4j of one's own; null for the managed one. */
  readonly neo4j: {
    readonly uri: string;
    readonly user: string;
    readonly password: string;
    readonly database?: string | undefined;
  } | null;
  readonly host: string;
  /** What writing over HTTP takes; null where only this machine may write. */
  readonly token: string | null;
  /** `chosen` where PORT names it: then no other will do. */
  readonly port: { readonly number: number; readonly chosen: boolean };
  readonly dataDir: string;
  readonly cacheDir: string;
  readonly logLevel: string;
}

const PORT = 4000;
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const text = z.string().optional();
const Environment = z.object({
  NEO4J_URI: text,
  NEO4J_USER: text,
  NEO4J_PASSWORD: text,
  NEO4J_DATABASE: text,
  HOST: text,
  RENMAI_TOKEN: z.string().min(16, 'RENMAI_TOKEN must have at least 16 characters.').optional(),
  PORT: z.coerce
    .number('PORT must be a number from 1 to 65535.')
    .int('PORT must be a whole number from 1 to 65535.')
    .min(1, 'PORT must be a number from 1 to 65535.')
    .max(65535, 'PORT must be a number from 1 to 65535.')
    .optional(),
  RENMAI_DATA: text,
  RENMAI_CACHE: text,
  XDG_CACHE_HOME: text,
  LOG_LEVEL: z.enum(LOG_LEVELS, `LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}.`).optional(),
});

/**
 * Reads the configuration. A variable that is set to nothing counts as not set.
 *
 * @throws {PlainError} which variable is wrong, and what it takes
 */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.entries(variables).filter(([, value]) => value !== '' && value !== undefined);
  const parsed = Environment.safeParse(Object.fromEntries(set));
  if (!parsed.success)
    throw new PlainError(parsed.error.issues.map(({ message }) => message).join(' '));
  const env = parsed.data;
  return {
    neo4j: env.NEO4J_URI
      ? {
          uri: env.NEO4J_URI,
          user: env.NEO4J_USER ?? 'neo4j',
          password: env.NEO4J_PASSWORD ?? '',
          database: env.NEO4J_DATABASE,
        }
      : null,
    host: env.HOST ?? '127.0.0.1',
    token: env.RENMAI_TOKEN ?? null,
    port: { number: env.PORT ?? PORT, chosen: env.PORT !== undefined },
    dataDir: resolve(env.RENMAI_DATA ?? 'data'),
    cacheDir: resolve(
      env.RENMAI_CACHE ?? join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'renmai'),
    ),
    logLevel: env.LOG_LEVEL ?? 'info',
  };
}
