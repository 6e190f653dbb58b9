/** Who may write over HTTP. */
import { expect, test } from 'vitest';
import { mayWrite } from '../../server/api/write-access.ts';

const TOKEN = 'a secret of some length';
const LOCAL = { token: null, isLocal: true };
const GUARDED = { token: TOKEN, isLocal: false };

test.each([
  ['this machine without a token', LOCAL, 'http://127.0.0.1:4000', {}, true],
  ['this machine by its name', LOCAL, 'http://localhost:4000', {}, true],
  ['another name that points here', LOCAL, 'http://evil.example:4000', {}, false],
  ['another host in the header', LOCAL, 'http://127.0.0.1', { host: 'evil.example' }, false],
  [
    'an open server without a token',
    { token: null, isLocal: false },
    'http://127.0.0.1',
    {},
    false,
  ],
  ['the token', GUARDED, 'http://renmai.example', { authorization: `Bearer ${TOKEN}` }, true],
  ['no token', GUARDED, 'http://renmai.example', {}, false],
  [
    'half of the token',
    GUARDED,
    'http://a.b',
    { authorization: `Bearer ${TOKEN.slice(9)}` },
    false,
  ],
  ['another scheme', GUARDED, 'http://a.b', { authorization: `Basic ${TOKEN}` }, false],
  [
    'a local server that has a token',
    { token: TOKEN, isLocal: true },
    'http://localhost',
    {},
    false,
  ],
])('%s', (_, access, url, headers: Record<string, string>, expected) => {
  expect(mayWrite(access, new Request(url, { headers }))).toBe(expected);
});
