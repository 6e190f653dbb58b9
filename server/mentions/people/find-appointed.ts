/** Names between a verb of office and its 为 or 的: 任命应军为…, 免去甲、乙的…职务. */
import { DIVISIONS } from '../../lexicon/divisions-index.ts';
import { NOT_NAMES } from '../../lexicon/contexts.ts';
import { COMPOUND_SURNAMES, SURNAMES } from '../../lexicon/surnames.ts';
import { WordSet } from '../../lexicon/word-set.ts';
import type { Candidate } from './candidate.ts';

const NOT_A_NAME = new WordSet(NOT_NAMES);
const COMPOUND = new WordSet(COMPOUND_SURNAMES);
const VERBS = new WordSet(
  '任命 聘任 免去 免除 罢免 补选 推选 选举 增补 提名',
  '任命了 聘任了 免去了 免除了 罢免了 补选了 推选了 选举了 增补了 提名了',
);
const LISTED =
  /^(?<names>\p{Script=Han}{2,4}?(?:、\p{Script=Han}{2,4}?){0,40})(?:(?:同志)?(?:为|的(?=[^，。；\n]{2,30}(?:职务|一职)))|同志(?=[^，。；\n]{2,30}(?:职务|一职)))/u;
const REMOVERS = new WordSet('免去 免除 撤销 罢免 解除 免去了 免除了 撤销了');
/** 免去张松岭市政府秘书长职务 */
const AT_BODY =
  /^(?<name>(?:(?![的其原等因]|同志)\p{Script=Han}){2,4}?)(?<level>[省市县区州])\p{Script=Han}{1,16}?(?:[长记席员委]|主任)(?:、\p{Script=Han}{2,10}){0,4}?(?:职务|一职)/u;
/** 任命： and 免去： on a line of their own; each line below begins with a name. */
const LABEL =
  /^[^\n]{0,60}(?:任命|免去|选举|当选|补选|决定)[^\n]{0,4}[：:]\n(?<lines>(?:[^\n：:]{1,120}(?:\n|$)){1,60})/gmu;
const COLON_LINE = /[：:]\n/u;
const LINE =
  /^[ \u3000]*(?<names>(?:\p{Script=Han}{2,4}|\p{Script=Han}[ \u3000]\p{Script=Han})(?:（[^（）\n]{1,12}）)?(?:、(?:\p{Script=Han}{2,4}|\p{Script=Han}[ \u3000]\p{Script=Han})(?:（[^（）\n]{1,12}）)?){0,40}?)(?:同志)?(?:为|的(?=[^，。；\n]{2,40}职务))/gmu;
const RESIGNED =
  /(?:接受|同意|批准)(?:了)?(?<name>\p{Script=Han}[ \u3000]?\p{Script=Han}{1,2}?)(?:同志)?(?:因[^，。；\n]{1,12})?(?:请求)?辞去/gu;
/** ，言正当选为秘书长, 、蓝天雨（瑶族）当选: what stands whole between a sign and the verb. */
const ELECTED =
  /(?<=^|[，；。、：\n])(?!成功|连任|连续|双双|全部|全票|高票|当时)(?<name>\p{Script=Han}{2,3})(?=(?:（[^（）\n]{1,12}）)?(?:全票|高票)?当选)/gmu;
const LONGEST_LIST = 240;
const LONGEST_REMOVED = 60;

/** Finds names by what is done to their bearers. */
export function findAppointed(text: string): Candidate[] {
  const found: Candidate[] = [];
  const add = (name: string, start: number, isSure: boolean, rule = 'appointed') => {
    if (!(isSure ? isShortEnough(name) : beginsLikeName(name))) return;
    const end = start + name.length;
    found.push({ start, end, name: name.replace(/\s/gu, ''), score: 6, rule });
  };
  for (let at = VERBS.next(text, 0); at >= 0; at = VERBS.next(text, at)) {
    at += VERBS.lengthAt(text, at);
    const start = at;
    const names = LISTED.exec(text.slice(start, start + LONGEST_LIST))?.groups?.names;
    let nameStart = start;
    for (const name of names?.split('、') ?? []) {
      add(name, nameStart, false);
      nameStart += name.length + 1;
    }
  }
  for (let at = REMOVERS.next(text, 0); at >= 0; at = REMOVERS.next(text, at)) {
    at += REMOVERS.lengthAt(text, at);
    const { name = '', level = '' } =
      AT_BODY.exec(text.slice(at, at + LONGEST_REMOVED))?.groups ?? {};
    if (!DIVISIONS.has(name + level)) add(name, at, false, 'removed');
  }
  for (const resigned of text.includes('辞去') ? text.matchAll(RESIGNED) : []) {
    const name = resigned.groups?.name ?? '';
    add(name, resigned.index + resigned[0].indexOf(name), SURNAMES.includes(name.charAt(0)));
  }
  for (const { index, groups } of text.includes('当选') ? text.matchAll(ELECTED) : [])
    add(groups?.name ?? '', index, SURNAMES.includes(groups?.name?.charAt(0) ?? ' '));
  for (const label of COLON_LINE.test(text) ? text.matchAll(LABEL) : []) {
    const lines = label.groups?.lines ?? '';
    const start = label.index + label[0].length - lines.length;
    for (const line of lines.matchAll(LINE)) {
      for (const name of (line.groups?.names ?? '').matchAll(
        /(?<=^|、)(?:\p{Script=Han}{2,4}|\p{Script=Han}[ \u3000]\p{Script=Han})/gu,
      ))
        add(name[0], start + line.index + line[0].search(/\S/u) + name.index, true);
    }
  }
  return found;
}

function isShortEnough(name: string): boolean {
  return name.length < 4 || COMPOUND.lengthAt(name, 0) > 0;
}

function beginsLikeName(name: string): boolean {
  if (NOT_A_NAME.lengthAt(name, 0) > 1) return false;
  if (COMPOUND.lengthAt(name, 0) > 0) return name.length > 2;
  return name.length < 4 && SURNAMES.includes(name.charAt(0));
}
