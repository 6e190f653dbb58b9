/** Runs the real program as a process of its own, as a user does. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Program {
  readonly pid: number;
  /** Everything written so far. */
  readonly output: { out: string; err: string };
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Waits for words on standard output; rejects where the program ends first. */
  readonly waitFor: (pattern: RegExp) => Promise<RegExpExecArray>;
  readonly ended: Promise<{ code: number | null; out: string; err: string }>;
}

/**
 * Starts `node --import tsx` with a file of the project.
 *
 * It is ended with the test that started it, whatever becomes of that.
 *
 * @param env added to this process's own, without its NEO4J_URI and PORT
 */
export function runProgram(
  file: string,
  parameters: readonly string[],
  env: Record<string, string> = {},
): Program {
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...parameters], {
    cwd: ROOT,
    env: { ...process.env, NEO4J_URI: '', PORT: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await ended;
  });
  const output = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.err += text));
  const ended = once(child, 'close').then(([code]) => ({
    code: code as number | null,
    ...output,
  }));
  return {
    pid: child.pid ?? 0,
    output,
    ended,
    kill: (signal) => void child.kill(signal),
    waitFor: async (pattern) => {
      for (;;) {
        const found = pattern.exec(output.out);
        if (found) return found;
        const next = await Promise.race([once(child.stdout, 'data'), ended]);
        if ('code' in next && !pattern.test(output.out))
          throw new Error(
            `It ended (${next.code ?? ''}) before ${pattern.source}:\n${output.out}${output.err}`,
          );
      }
    },
  };
}
