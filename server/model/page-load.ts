/** A page that is loaded while the server runs. */

export interface PageToLoad {
  /** What its file is called. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Full name of the city (or province) that the articles are written in. */
  readonly locality: string | null;
  /** YYYY-MM-DD. */
  readonly published: string | null;
  /** What earlier versions of the file held goes. */
  readonly replace: boolean;
}

/** What failed: the file, the database, its disk, or we. */
export type PageLoadFailure = 'UNREADABLE' | 'DATABASE' | 'DISK_FULL' | 'INTERNAL';

export type PageLoadState = 'WAITING' | 'READING' | 'WRITING' | 'RESOLVING' | 'DONE' | 'FAILED';

/** How far a load is. */
export interface PageLoadRecord {
  readonly id: string;
  /** Where readers see that its articles came from. */
  readonly path: string;
  readonly state: PageLoadState;
  readonly articlesRead: number;
  readonly articlesWritten: number;
  /** Of the added and replaced articles. */
  readonly statements: number;
  readonly notes: number;
  /** Ids of articles. */
  readonly added: readonly string[];
  readonly replaced: readonly string[];
  readonly unchanged: number;
  /** For people; null unless it failed. */
  readonly failure: string | null;
  readonly failureKind: PageLoadFailure | null;
}

export interface PageLoads {
  /**
   * Begins to load a page, after those that wait already.
   *
   * @throws {TypeError} with a sentence for people where it cannot; its cause is the name of what is wrong
   */
  begin(page: PageToLoad): PageLoadRecord;
  /** What is known now, then each change until the end; null where no load has the id. */
  follow(id: string): AsyncIterable<PageLoadRecord> | null;
}
