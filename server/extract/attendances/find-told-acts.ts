/** The acts of a clause that it tells of its people: not what is heard, said, or tells which people are meant. */
import { LONGEST_GAP, type ClauseContext } from './clause-chain.ts';
import type { Act } from './find-acts.ts';
import { isAtOneLongOver } from '../meetings/is-said-there.ts';
import { isSaidBefore } from '../meetings/is-said-before.ts';

/** 听取项目建设情况汇报: what is heard is nobody's act who hears it. */
const HEARS = /听取[^，。；后并]*$/u;
/** 甲对乙前来考察表示欢迎: what somebody else is welcomed for. */
const WELCOMED =
  /^[^，。；]{0,40}?表示(?:热烈|衷心|诚挚|亲切|由衷|崇高|最|的|[和、与]){0,4}(?:欢迎|感谢|祝贺)/u;
/** 甲欢迎乙一行来校考察: what the other comes for. */
const INVITED =
  /(?:欢迎|感谢|邀请|诚邀|恭候|期待|希望)[^，。；]{0,40}(?:来|到|前来|莅临|赴)[^，。；]{0,12}$/u;
/** 与来筑参加数博会的甲会谈. */
const COMES_WITH = /(?:与|同|和|会见了?)(?:前|专程)?来[^，。；、]{0,8}$/u;
/** 与前来我市考察的甲座谈. */
const CAME = /(?:来|到|赴)(?!会)[^，。；、]{0,16}$/u;

/** 传达甲出席丙会时的讲话: where somebody spoke, whose words are passed on. */
const OF_OTHERS: ReadonlySet<string> = new Set(['ATTENDED', 'OBSERVED', 'CHAIRED']);

/** Leaves those out that are nobody's here. */
export function findToldActs(clause: ClauseContext): Act[] {
  const { text, parties, acts } = clause;
  if (acts.length === 0) return [];
  const hearsReport = parties.some(({ standing }) => standing === 'HEARD');
  return acts.filter(
    ({ function: means, start, end }, i) =>
      !(OF_OTHERS.has(means) && isAtOneLongOver(text.slice(end, Math.min(clause.end, end + 72)))) &&
      !isAttribute(clause, acts[i - 1], acts[i]) &&
      !isWelcomed(clause, start) &&
      !(means === 'ACCOMPANIED' && isEscort(clause, start)) &&
      !(
        (means === 'REPORTED' || means === 'MADE_REMARKS') &&
        (hearsReport || isHeard(clause, start))
      ) &&
      !isSaidBefore(text, clause, parties, start),
  );
}

/** 会见出席年会的嘉宾, 看望参加集训的队员: the second tells which people are meant. */
function isAttribute(
  { text, start }: ClauseContext,
  before: Act | undefined,
  act: Act | undefined,
): boolean {
  if (!act) return false;
  const behind = text.slice(act.end, act.end + 32);
  if (act.function === 'INSPECTED' && behind.startsWith('的'))
    return CAME.test(text.slice(Math.max(start, act.start - 20), act.start));
  if (act.function === 'ATTENDED' && /^[^，。；、]{1,16}的/u.test(behind)) {
    if (COMES_WITH.test(text.slice(Math.max(start, act.start - 20), act.start))) return true;
  }
  return before !== undefined && act.start - before.end <= 3 && /^[^，。；]{0,30}?的/u.test(behind);
}

/** 甲在乙(在有关领导)的陪同下: what those do who are with 甲. */
function isEscort({ text }: ClauseContext, act: number): boolean {
  return text.startsWith('下', act + 2);
}

function isHeard({ text, start }: ClauseContext, act: number): boolean {
  return HEARS.test(text.slice(Math.max(start, act - LONGEST_GAP), act));
}

function isWelcomed({ text, start, end }: ClauseContext, act: number): boolean {
  const before = text.slice(Math.max(start, act - LONGEST_GAP), act);
  if (INVITED.test(before)) return true;
  return before.includes('对') && WELCOMED.test(text.slice(act, Math.min(end, act + 56)));
}
