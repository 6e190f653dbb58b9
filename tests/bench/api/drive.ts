/** Asks a server over some connections that stay open, and counts what each question costs. */
import { Agent } from 'node:http';
import { percentile } from '../measure.ts';
import { post } from '../post.ts';
import { readUsage } from '../read-usage.ts';

export interface Cost {
  /** ms of the server's processor a question. */
  readonly cpu: number;
  /** ms */
  readonly p50: number;
  readonly rate: number;
}

/** @param bodies asked one after the other, over and over */
export async function drive(
  url: URL,
  pid: number,
  bodies: readonly string[],
  connections: number,
  count: number,
): Promise<Cost> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let next = 0;
  const work = async () => {
    while (next < count) {
      const body = bodies[next % bodies.length] ?? '';
      next += 1;
      const began = performance.now();
      const answer = await post(url, agent, body);
      times.push(performance.now() - began);
      if (answer.includes('"errors"')) throw new Error(answer.slice(0, 500));
    }
  };
  const [before, began] = [readUsage(pid).cpu, performance.now()];
  await Promise.all(Array.from({ length: connections }, work));
  const [cpu, took] = [readUsage(pid).cpu - before, performance.now() - began];
  agent.destroy();
  return {
    cpu: (cpu * 1000) / count,
    p50: percentile(times, 0.5),
    rate: (count * 1000) / took,
  };
}
