/**
 * `/graphql` over HTTP: an answer that was given already is given again while the graph is the same; a
 * query that was judged already is answered without being judged again; all else is the API's to judge.
 */
import { createHash } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { ExecutionResult, GraphQLError } from 'graphql';
import { processRegularResult } from 'graphql-yoga';
import type { Graph } from '../graph/connection.ts';
import { GraphError } from '../graph/graph-error.ts';
import { AnswerBuffer, type KeptAnswer } from './answer-buffer.ts';
import type { Api } from './create-api.ts';
import { isForeign } from './is-foreign.ts';
import { createLengthError, LONGEST_QUERY } from './limit-bodies.ts';
import { maskGraphError } from './mask-error.ts';
import type { Outcome } from './note-outcome.ts';
import { NotedReading } from './noted-reading.ts';
import { readParams } from './read-params.ts';
import { sendStream } from './send-stream.ts';
import { watchVersion } from './watch-version.ts';
import { type Asker, mayWrite, type WriteAccess } from './write-access.ts';

/** What of a request decides on the answer, beside who may write. */
interface Question extends Asker {
  readonly method: string;
  readonly body: Buffer;
}

/** What is not to be kept is on its way. */
const SENT = Symbol('sent');
const JSON_BODY = /^\s*application\/json\s*(?:;|$)/iu;
/** What the API reads of a question's head. */
const PASSED = ['accept', 'authorization', 'content-type', 'host'];
/** Of how many `Accept` headers it is known what they mean. */
const MOST_ACCEPTED = 100;

/** Serves the API. */
export function serveGraphql(api: Api, graph: Graph, access: WriteAccess): RequestListener {
  const buffer = new AnswerBuffer();
  const watched = watchVersion(graph);
  const readVersion = () => {
    const version = watched();
    return typeof version === 'string'
      ? buffer.turnTo(version)
      : version.then((read) => buffer.turnTo(read));
  };
  /** Media types by the `Accept` to which the API gave them. */
  const types = new Map<string | null, string>();

  return (request, response) => {
    if (!isPlain(request)) void api(request, response);
    else
      answer(request, response).catch((error: unknown) => {
        if (error instanceof GraphError && !response.headersSent)
          refuse(response, maskGraphError(error));
        else response.destroy();
      });
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    if (body === null) {
      refuse(response, createLengthError());
      return;
    }
    const question = toQuestion(request, body);
    const writes = mayWrite(access, question);
    const key = spell(question, writes);
    const kept = buffer.has(key) && buffer.find(await readVersion(), key);
    if (kept) {
      send(request, response, kept);
      return;
    }
    const outcome = new NotedReading(readVersion);
    const fresh =
      (await answerAgain(question, writes, outcome, response)) ??
      (await judge(question, outcome, response));
    if (fresh === SENT) return;
    if (outcome.version !== null) buffer.keep(outcome.version, key, fresh);
    send(request, response, fresh);
  }

  /** @returns null where the API must judge the question */
  async function answerAgain(
    question: Question,
    writes: boolean,
    { prepare }: Outcome,
    response: ServerResponse,
  ): Promise<KeptAnswer | typeof SENT | null> {
    const type = types.get(question.headers.get('accept'));
    const params = type === undefined ? null : readParams(question);
    const answered = params && api.answer(params, writes, prepare);
    if (type === undefined || !answered) return null;
    const result = await answered;
    if (!result.errors) return toKept(type, JSON.stringify(result));
    await sendStream(spellMistake(result, type), response);
    return SENT;
  }

  async function judge(
    question: Question,
    outcome: Outcome,
    response: ServerResponse,
  ): Promise<KeptAnswer | typeof SENT> {
    const given = await ask(api, question, outcome);
    if (!outcome.isLasting) {
      await sendStream(given, response);
      return SENT;
    }
    const type = given.headers.get('content-type') ?? 'application/json';
    if (types.size < MOST_ACCEPTED) types.set(question.headers.get('accept'), type);
    return toKept(type, await given.text());
  }

  /** As the API would. */
  function spellMistake(result: ExecutionResult, type: string): Response {
    return processRegularResult(result, api.fetchAPI, type.split(';', 1)[0] ?? '');
  }
}

/** A question in JSON or in the address, from a page of ours: whatever else comes, the API judges. */
function isPlain({ method, headers, url }: IncomingMessage): boolean {
  if (isForeign((name) => headers[name]?.toString() ?? null)) return false;
  if (method === 'POST') return JSON_BODY.test(headers['content-type'] ?? '');
  return method === 'GET' && (url?.includes('query=') ?? false);
}

/** @returns null for one that is too long; the rest of it is not read */
function readBody(request: IncomingMessage): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= LONGEST_QUERY) chunks.push(chunk);
      else resolve(null);
    });
    request.on('end', () => {
      resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
    });
    request.on('error', reject);
  });
}

function refuse(response: ServerResponse, { message, extensions }: GraphQLError): void {
  const { code, http } = extensions;
  response.writeHead(http?.status ?? 500, {
    'Content-Type': 'application/json; charset=utf-8',
    // What of the question is not read yet is not waited for.
    Connection: 'close',
  });
  response.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}

function toQuestion(
  { method = 'GET', headers, url = '/' }: IncomingMessage,
  body: Buffer,
): Question {
  return {
    method,
    url: `http://${headers.host ?? 'localhost'}${url}`,
    headers: { get: (name: string) => headers[name]?.toString() ?? null },
    body,
  };
}

/** Questions that are spelt alike have one answer. */
function spell({ method, url, headers, body }: Question, writes: boolean): string {
  const asked = body.toString('latin1');
  return `${writes ? 'w' : 'r'} ${method} ${url}\n${headers.get('accept') ?? ''}\n${asked}`;
}

async function ask(api: Api, { url, method, headers, body }: Question, outcome: Outcome) {
  const own: Record<string, string> = {};
  for (const name of PASSED) {
    const value = headers.get(name);
    if (value !== null) own[name] = value;
  }
  const init = { method, headers: own, ...(body.length > 0 && { body: body.toString() }) };
  return await api.fetch(url, init, { outcome });
}

function toKept(type: string, text: string): KeptAnswer {
  const body = Buffer.from(text);
  const etag = `"${createHash('sha1').update(body).digest('base64url')}"`;
  return { type, body, etag };
}

/** Whoever asks by address and has the answer already is told so. */
function send(request: IncomingMessage, response: ServerResponse, answer: KeptAnswer): void {
  const isKnown = request.method === 'GET' && request.headers['if-none-match'] === answer.etag;
  response.writeHead(isKnown ? 304 : 200, {
    'Content-Type': answer.type,
    ETag: answer.etag,
    'Cache-Control': 'private, no-cache',
    Vary: 'Accept, Authorization',
    ...(!isKnown && { 'Content-Length': answer.body.length }),
  });
  response.end(isKnown ? undefined : answer.body);
}
