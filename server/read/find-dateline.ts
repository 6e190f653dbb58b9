/** The opening of a report: 本报讯（记者 甲 乙）, 新华社北京5月25日电（记者丙）. */
import type { Span } from '../model/evidence.ts';
import { endOfNames } from './end-of-names.ts';

export interface Dateline extends Span {
  /** 本报, 新华社, 中新网 …, or null where only the reporters stand. */
  readonly agency: string | null;
  /** Place of the dateline, 北京 in 新华社北京5月25日电. */
  readonly place: string | null;
  /** Where the names stand, or null where none are given. */
  readonly credits: Span | null;
}

/** 东南网-福建日报6月28日讯: the second of two is the paper. */
const AGENCY =
  /^[【［]?(?:\p{Script=Han}{2,8}(?:网|报|社|台|新闻|客户端) ?[-—－·•／/]{1,2} ?)?(?:据(?=新华|中新|人民|央视|中央社))?(?<agency>本报|本网|中央社|本台|新华社|新华网|中新社|中新网|人民网|央视网|[\p{Script=Han}]{2,6}?(?:日报社?|晚报|早报|晨报|都市报|商报|时报|新闻网|新闻|在线|发布|网)|晨报|晚报|日报|红网|\p{Script=Han}{2,8}?(?=\s*(?:\d{1,2}月\d{1,2}日\p{Script=Han}{0,4})?专?讯[\s（(】］]))/u;
/** 长城网张家口4月28日（李某 李某）: a site names only day and authors. */
const UNSAID =
  /^(?<place>\p{Script=Han}{2,6}?)?\d{1,2}月\d{1,2}日(?=[（(]\p{Script=Han}{2,4}(?:[\s、]+\p{Script=Han}{2,4}){0,4}[）)])/u;
/** 某网7月24日讯（周某某）: authors, without saying so. */
const SIGNED = /^\s*[（(](?<names>\p{Script=Han}{2,4}(?:[\s、]+\p{Script=Han}{2,4}){0,4})[）)]/u;
/** 中新网客户端北京3月1日电, 中国网海峡频道7月24日讯: which part of the site. */
const OF_SITE = /^[·•](?=\p{Script=Han})|^(?:客户端|\p{Script=Han}{2,4}频道)/u;
/** 本报讯 甲某某报道： */
const NAMED =
  /^\s*(?<names>\p{Script=Han}{2,3}(?:[ \u3000、]+\p{Script=Han}{2,3}){0,4}?)报道[：:]/u;
const AUTHORS = /^[（(](?<names>[^（）()]{2,30})[）)]/u;
const DATED =
  /^(?<place>[·•]?\p{Script=Han}{0,8}?)(?<date>(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)?(?<there>\p{Script=Han}{0,6}?)\s*(?:专?讯|电|消息|报[道导](?=[】］]))[】］]?/u;
/** 2019年9月4日讯, without who sends it. */
const DAY_ONLY = /^(?:\d{4}年)?\d{1,2}月\d{1,2}日\s*[讯电](?![息话视])/u;
const CREDITS =
  /^\s*[（(【](?<names>[^（）()【】]{0,12}(?:记者|通讯员|特约|见习|文[／/]|图[／/])[^（）()【】]{1,80})[）)】]/u;
/** 【某某网】（记者 甲）: who sends it, in a box of its own. */
const SENDER =
  /^[【［](?<agency>\p{Script=Han}{2,8}(?:网|社|报|新闻|在线|客户端))[】］](?=\s*[（(])/u;
const OPEN_CREDITS =
  /^[\s□■◎◆●▲△○☆★◇▶▷]*(?<names>(?:本报|见习|实习)?(?:记者|通讯员)(?:[\s:：]+|(?=\p{Script=Han}{2,3}报道))(?:\p{Script=Han}{2,6}?|\p{Script=Han}[ \u3000]\p{Script=Han})(?:[\s、]+(?:记者|通讯员)?[\s:：]*(?:\p{Script=Han}{2,6}|\p{Script=Han}[ \u3000]\p{Script=Han})){0,6})(?=\s|$|[:：]|报道)/u;
/** （中央社记者甲台北9日电）, 【记者甲/台中报导】: all in one bracket. */
const BOXED =
  /^[（(【［]\s*(?<agency>\p{Script=Han}{2,8}?)??(?<names>(?:全媒体|特派|特约|见习|实习|驻\p{Script=Han}{2,3})?(?:记者|特派员)[^（）()【】［］\n]{2,40}(?:电|报[道导]|讯))[）)】］]/u;
/** 【湘江财经 记者 何晓芳 李天荣】 */
const CREDITED_BOX =
  /^【\s*(?<agency>\p{Script=Han}{2,8})[ \u3000|｜]+(?<names>(?:全媒体|特派|特约|见习|实习|首席)?记者[ \u3000][^【】［］\n]{2,30})】/u;
/** 记者肇某　特约记者国某报道, 山西日报记者肇某报道: labels that touch their names. */
const REPORTED =
  /^[\s□■◎◆●▲△○☆★◇▶▷]*(?:\p{Script=Han}{2,6}?(?:日报|晚报|晨报|早报|都市报|商报|时报|新闻网|电视台|融媒体?(?:中心)?)(?=记者))?(?<names>(?:本报|见习|实习|特约){0,2}(?:记者|通讯员)[ \u3000]?\p{Script=Han}{2,4}?(?:[ \u3000、]{1,4}(?:本报|见习|实习|特约){0,2}(?:记者|通讯员)?[ \u3000]?\p{Script=Han}{2,4}?){0,6})报道/u;

/** 南都讯 记者陈某某 发自北京: where it was sent from. */
const FILED =
  /^[ \u3000]*(?<names>(?:本报|见习|实习|特约|特派|驻\p{Script=Han}{1,3}){0,2}(?:记者|通讯员)[ \u3000:：]?\p{Script=Han}{2,4}(?:[ \u3000、]{1,2}\p{Script=Han}{2,4}){0,5})[ \u3000]发自(?<from>\p{Script=Han}{2,6})(?=[ \u3000]|$)/u;

/** Finds the dateline at the start of a paragraph; null where there is none. */
export function findDateline(paragraph: string): Dateline | null {
  const boxed = BOXED.exec(paragraph) ?? CREDITED_BOX.exec(paragraph);
  if (boxed) return readBoxed(boxed);
  const opening = AGENCY.exec(paragraph);
  const agency = opening?.groups?.agency ?? '';
  const opened = opening?.[0].length ?? 0;
  const told = paragraph.slice(opened);
  const unsaid = agency ? UNSAID.exec(told) : null;
  const sender = SENDER.exec(paragraph);
  const dated = sender ?? (agency ? (DATED.exec(told) ?? unsaid) : null);
  const head = sender ? sender[0].length : dated ? opened + dated[0].length : 0;
  const rest = paragraph.slice(head);
  const credits =
    unsaid && dated === unsaid
      ? AUTHORS.exec(rest)
      : (CREDITS.exec(rest) ??
        FILED.exec(rest) ??
        OPEN_CREDITS.exec(rest) ??
        REPORTED.exec(rest) ??
        (dated ? (SIGNED.exec(rest) ?? NAMED.exec(rest)) : null));
  const day = dated || credits ? null : DAY_ONLY.exec(paragraph);
  if (day) return { agency: null, place: null, credits: null, start: 0, end: day[0].length };
  if (!dated && !credits) return null;
  const names = credits?.groups?.names;
  const namesStart = names === undefined ? 0 : head + (credits?.[0].indexOf(names) ?? 0);
  const { place, there } = dated?.groups ?? {};
  const before = place?.replace(OF_SITE, '') ?? '';
  const named = before || (there ?? '') || (credits?.groups?.from ?? '');
  return {
    agency: sender?.groups?.agency ?? (dated ? agency : null),
    place: named === '' ? null : named,
    credits:
      names === undefined ? null : { start: namesStart, end: namesStart + endOfNames(names) },
    start: 0,
    end: head + (credits?.[0].length ?? 0),
  };
}

function readBoxed({ 0: whole, groups }: RegExpExecArray): Dateline {
  const { agency = null, names = '' } = groups ?? {};
  const start = whole.indexOf(names);
  const end = start + endOfNames(names);
  const place = /^\s*[／/]?\s*(?<place>\p{Script=Han}{2,4}?)(?:\d|综合|连线|报|专?电)/u.exec(
    whole.slice(end),
  );
  return {
    agency,
    place: place?.groups?.place ?? null,
    credits: { start, end },
    start: 0,
    end: whole.length,
  };
}
