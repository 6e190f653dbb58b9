import type { LoadedArticle } from '../graph/write/prepare-article.ts';

/** Articles that wait until there are as many as one transaction is worth, and as a small database bears. */
export class Batch {
  #articles: LoadedArticle[] = [];
  #statements = 0;

  get isEmpty(): boolean {
    return this.#articles.length === 0;
  }

  get isFull(): boolean {
    return this.#articles.length >= MOST_ARTICLES || this.#statements >= MOST_STATEMENTS;
  }

  add(articles: readonly LoadedArticle[]): void {
    for (const article of articles) {
      this.#articles.push(article);
      this.#statements += weigh(article);
    }
  }

  /** Empties it. */
  take(): LoadedArticle[] {
    const taken = this.#articles;
    this.#articles = [];
    this.#statements = 0;
    return taken;
  }
}

const MOST_ARTICLES = 500;
/** Each takes 5 KB of a transaction, of which a database with a heap of 768 MB bears 520 MB. */
const MOST_STATEMENTS = 20_000;
/** UTF-16 code units of text that are as much work as a statement. */
const TEXT = 500;

/** How much of a batch an article is, in statements. */
export function weigh({ article, statements }: LoadedArticle): number {
  return statements.length + article.text.length / TEXT;
}
