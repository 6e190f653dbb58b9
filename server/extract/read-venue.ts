/** The place that a meeting is told to be held at: 在长沙剧院举行, 在这里举行. */

/** 在4日下午召开的汇报会上: a time is no place. */
const TIME =
  /^\d{1,4}[年月日时]|^[今昨前]|^当[天日晚]|^[次翌]日|^(?:近日|日前|上午|下午|年初|期间)/u;
const HERE = /^(?:这里|那里|此|此间|此地|该地)$/u;
/** 某宾馆会议厅内张灯结彩，市委在这里举行…: what 这里 stands for. */
const SCENE = /(?:^|，)(?<place>[^，。；“”]{2,20}?)[内里外前上]\p{Script=Han}{4}[、，]/u;

/** Reads what stands behind 在 as a place: null for a time; 这里 is the scene that the sentence opens with. */
export function readVenue(words: string, printed: string | undefined): string | null {
  if (printed === undefined || TIME.test(printed)) return null;
  return HERE.test(printed) ? (SCENE.exec(words.slice(0, 80))?.groups?.place ?? null) : printed;
}
