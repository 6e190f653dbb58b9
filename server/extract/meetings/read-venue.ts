/** The place that a meeting is told to be held at: 在长沙剧院举行, 在这里举行. */

/** 在4日下午召开的汇报会上: a time is no place. */
const TIME =
  /^\d{1,4}[年月日时]|^[今昨前]|^当[天日晚]|^[次翌]日|^(?:近日|日前|上午|下午|年初|期间|随后|此后|之后|其后|稍后|此前|会后|会前|接下来)/u;
/** 在与甲、乙会谈期间: with whom. */
const NO_PLACE = /^(?:与|和(?!平|顺|田)|同(?!心|江|仁|德|济|里))/u;
/** 在签字仪式前会见: when, and not where. */
const WHEN =
  /(?:会|式|谈|议|动|程|建|下|后)(?:召开|举行|开始|结束)?(?:之)?(?:[前后中]|期间|之际|间隙)$|(?:期间|之际|之前|之后|时|声中|气氛中|氛围中|进程中|过程中|背景下|基础上|领导下|指导下|陪同下)$/u;
/** 在人民大会堂同客人举行会谈: with whom. */
const WITH =
  /(?<=.{2})(?:(?<![大共协合会])同(?![仁江心德])|与|(?<![华无作])为(?=\p{Script=Han}{2})).*$/u;
/** 我市: the paper's own, and no place in it. */
const OURS = /^(?:[我本][省市县区州旗镇乡村校院厂街](?=$|\p{Script=Han}{2})|全[省市]$)/u;
/** 包联的某社区: whose it is to look after. */
const LOOKED_AFTER =
  /^(?:[^，。；]{0,6}?)(?:包联|包保|包抓|联系|挂点|挂钩|挂牌|帮扶|结对|分管|定点)的(?=\p{Script=Han}{2})/u;
const HERE = /^(?:这里|那里|此|此间|此地|该地)$/u;
/** 某宾馆会议厅内张灯结彩，市委在这里举行…: what 这里 stands for. */
const SCENE = /(?:^|，)(?<place>[^，。；“”]{2,20}?)[内里外前上]\p{Script=Han}{4}[、，]/u;

/** Reads what stands behind 在 as a place: null for a time; 这里 is the scene that the sentence opens with. */
export function readVenue(words: string, printed: string | undefined): string | null {
  if (printed === undefined || TIME.test(printed) || WHEN.test(printed) || NO_PLACE.test(printed))
    return null;
  if (HERE.test(printed)) return SCENE.exec(words.slice(0, 80))?.groups?.place ?? null;
  const place = printed.replace(WITH, '').replace(LOOKED_AFTER, '').replace(OURS, '');
  // 在京召开: one character that stands for a city; what is cut to one is none.
  return place.length < Math.min(2, printed.length) ? null : place;
}
