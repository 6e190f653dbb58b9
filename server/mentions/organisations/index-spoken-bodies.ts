/** Which body a bare 公司, or a post that only such a body has, stands for: the one that the text spoke of last. */
import { countLeading } from '../../lexicon/count-leading.ts';
import type { OrganisationMention } from '../../model/mention.ts';

/** Words for the body that a post speaks of, those of the post itself where the text speaks of none. */
export type SpokenBodies = (words: string, title: string, at: number) => string;

/** Words that stand alone for the one named last. */
const BARE: ReadonlyMap<string, RegExp> = new Map([
  ['公司', /(?:公司|集团|银行|煤矿|厂)$/u],
  ['厅', /厅$/u],
  ['局', /局$/u],
]);
/** Posts that only such a body has, where the sentence tells that somebody is there. */
const POSTS: readonly (readonly [title: RegExp, body: RegExp])[] = [
  [/^(?:副?总)?经理$|^副?总裁$|^副?董事长$/u, /(?:公司|集团|煤矿|厂)$/u],
  [/^副?院长$/u, /(?:医院|学院|研究院|福利院|敬老院)$/u],
  [/^副?校长$/u, /(?:学校|大学|中学|小学|党校)$/u],
  [
    /^(?:主治|主任|副主任)?医[生师]$|^护士长?$|^乡村医生$/u,
    /(?:医院|卫生院|卫生室|卫生服务中心|卫生服务站)$/u,
  ],
  [/^(?:教师|老师|班主任)$/u, /(?:学校|[中小]学|学院|大学|幼儿园)$/u],
  [/^副?行长$/u, /(?:银行|分行|支行)$/u],
];
const IS_THERE = /(?:在|到|来到|走进|走访|进入|前往|深入)$/u;
const SENTENCE_END = /[。！？\n]/u;
/** More bodies than are named between one and the post that speaks of it. */
const MOST_BETWEEN = 40;

/** @param mentions in order and without overlaps */
export function indexSpokenBodies(
  text: string,
  mentions: readonly OrganisationMention[],
): SpokenBodies {
  const findLast = (at: number, fits: (mention: OrganisationMention) => boolean) => {
    const next = countLeading(mentions, ({ end }) => end <= at);
    return mentions.slice(Math.max(0, next - MOST_BETWEEN), next).findLast(fits)?.name;
  };
  return (words, title, at) => {
    const bare = BARE.get(words);
    if (bare) return findLast(at, ({ name }) => bare.test(name)) ?? words;
    const body = words === '' ? POSTS.find(([post]) => post.test(title))?.[1] : undefined;
    if (!body) return words;
    const isThere = ({ name, start, end }: OrganisationMention) =>
      body.test(name) &&
      IS_THERE.test(text.slice(Math.max(0, start - 2), start)) &&
      !SENTENCE_END.test(text.slice(end, at));
    return findLast(at, isThere) ?? words;
  };
}
