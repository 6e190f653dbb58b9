/** Answers that were given already, for as long as the graph is the same. */

export interface KeptAnswer {
  readonly type: string;
  readonly body: Buffer;
  readonly etag: string;
}

/** Bytes of all answers together, and of one of them. */
const MOST_BYTES = 64 * 2 ** 20;
const LARGEST = 4 * 2 ** 20;
/** What an entry takes beside its words. */
const OVERHEAD = 500;

/** Keeps answers by their question, those used last longest, within a bound of memory. */
export class AnswerBuffer {
  readonly #most: number;
  /** The one used last stands last. */
  readonly #answers = new Map<string, KeptAnswer>();
  #version = '';
  #bytes = 0;

  /** @param most bytes at most */
  constructor(most = MOST_BYTES) {
    this.#most = most;
  }

  /** How many bytes are kept, about. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Whether there is an answer, be it of an earlier graph. */
  has(question: string): boolean {
    return this.#answers.has(question);
  }

  /** @param version the graph's own: of an earlier one nothing is found, and nothing kept */
  find(version: string, question: string): KeptAnswer | undefined {
    this.turnTo(version);
    const answer = this.#answers.get(question);
    if (answer) {
      this.#answers.delete(question);
      this.#answers.set(question, answer);
    }
    return answer;
  }

  /** @param version the one that the graph had before the answer was read */
  keep(version: string, question: string, answer: KeptAnswer): void {
    const size = measure(question, answer);
    if (version !== this.#version || size > Math.min(LARGEST, this.#most)) return;
    this.#drop(question);
    this.#answers.set(question, answer);
    this.#bytes += size;
    for (const oldest of this.#answers.keys()) {
      if (this.#bytes <= this.#most) break;
      this.#drop(oldest);
    }
  }

  /** Forgets the answers of an earlier graph, and gives the version back. */
  turnTo(version: string): string {
    if (version === this.#version) return version;
    this.#answers.clear();
    this.#bytes = 0;
    this.#version = version;
    return version;
  }

  #drop(question: string): void {
    const answer = this.#answers.get(question);
    if (!answer) return;
    this.#answers.delete(question);
    this.#bytes -= measure(question, answer);
  }
}

function measure(question: string, { body }: KeptAnswer): number {
  return question.length * 2 + body.length + OVERHEAD;
}
