import type { StatementRecord } from '../graph/read/records.ts';

/** What a statement says of a person's time in a post: it begins, goes on, ends, or is over. */
export type Sign = 'BEGINS' | 'HOLDS' | 'ENDS' | 'OVER';

export interface TenureSign {
  readonly sign: Sign;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly statement: StatementRecord;
}

const DAY = /^\d{4}-\d{2}-\d{2}/u;
/** Where an article tells several of one day. */
const ORDER: readonly Sign[] = ['BEGINS', 'HOLDS', 'ENDS', 'OVER'];

/**
 * Lists what a tenure's statements say of its time, earliest first. Statements without a full day say
 * nothing of it, and neither do nominations: 拟任 puts nobody in a post.
 */
export function listTenureSigns(statements: readonly StatementRecord[]): TenureSign[] {
  return statements
    .flatMap((statement) => {
      const date = DAY.exec(statement.date ?? '')?.[0];
      const sign = readSign(statement);
      return date === undefined || sign === null ? [] : [{ sign, date, statement }];
    })
    .sort(
      (a, b) =>
        a.date.localeCompare(b.date) ||
        ORDER.indexOf(a.sign) - ORDER.indexOf(b.sign) ||
        a.statement.id.localeCompare(b.statement.id),
    );
}

function readSign({ change, former }: StatementRecord): Sign | null {
  switch (change) {
    case 'APPOINTED':
    case 'ELECTED':
      return 'BEGINS';
    case 'REMOVED':
    case 'RESIGNED':
      return 'ENDS';
    case 'NOMINATED':
      return null;
    case 'INVESTIGATED':
    case null:
      // 接受审查调查 ends many careers and no post: an article that says 免去 does.
      return former ? 'OVER' : 'HOLDS';
  }
}
