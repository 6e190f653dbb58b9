/** The meetings of an article as its sentences open them, and which of them a word such as 会议 or 会见 stands for. */
import type { MeetingKind } from '../../model/extraction.ts';
import type { AttendanceReading } from '../attendances/attendance-reading.ts';
import type { MeetingReading } from './find-named-meetings.ts';
import { fitsAny, isBareName, isSameName, kindOfMeeting } from './name-meeting.ts';

export interface OpenMeeting {
  reading: MeetingReading;
  readonly attendances: AttendanceReading[];
}

const GATHERING: ReadonlySet<MeetingKind> = new Set(['CONFERENCE', 'SESSION', 'TALKS', 'OTHER']);
const ENCOUNTER: ReadonlySet<MeetingKind> = new Set(['RECEPTION', 'TALKS']);

/** 会见后, |深入座谈交流. */
const GO_ON_TO_TALK = /(?:会谈|座谈会?|会晤)(?:交流)?$/u;
/** 闭幕会 of the session that is told of. */
const OPENING = /^(?:(?:开幕|闭幕)(?:式|会|大会)|(?:开班|开营|结业|结训|结营)(?:式|仪式))$/u;

/** Keeps the meetings in the order in which they open. */
export class MeetingRegister {
  readonly meetings: OpenMeeting[] = [];
  #current: OpenMeeting | undefined;
  #firstOfItem = 0;
  #unattended: MeetingReading[] = [];

  /** Those of the item that is being told; all of an article that reports one thing. */
  get ofItem(): readonly OpenMeeting[] {
    return this.#firstOfItem === 0 ? this.meetings : this.meetings.slice(this.#firstOfItem);
  }

  /** Whether another item was told before. */
  get isRoundUp(): boolean {
    return this.#firstOfItem > 0;
  }

  /** ●8月3日, 又讯: what follows is of none of the meetings before. */
  startItem(): void {
    this.#firstOfItem = this.meetings.length;
    this.#unattended = [];
    this.#current = undefined;
  }

  /** The meeting that sentences without a word for one speak of. */
  get current(): OpenMeeting | undefined {
    return this.#current;
  }

  /**
   * The meeting of those who are told to attend without a word for what: not a signing that the two sides
   * went on to, but their talks.
   */
  get host(): OpenMeeting | undefined {
    const current = this.#current;
    if (current?.reading.kind !== 'CEREMONY' || !current.reading.isDone) return current;
    return this.ofItem.findLast(({ reading }) => ENCOUNTER.has(reading.kind)) ?? current;
  }

  /** Opens a meeting, and makes it the current one. */
  open(reading: MeetingReading): OpenMeeting {
    const meeting = { reading, attendances: [] };
    this.meetings.push(meeting);
    this.#current = meeting;
    return meeting;
  }

  /** Keeps what is told to be held beside another, until somebody is told to come to it. */
  putOff(reading: MeetingReading): void {
    this.#unattended.push(reading);
  }

  /** The meeting put off that `next` calls by the end of its name: 举行记者见面会。甲出席见面会. */
  recall({ name, isHeld }: MeetingReading): MeetingReading | undefined {
    if (isHeld || name.length < 3) return undefined;
    const isKnown = this.ofItem.some(({ reading }) => reading.name.endsWith(name));
    return isKnown ? undefined : this.#unattended.find((each) => each.name.endsWith(name));
  }

  resume(meeting: OpenMeeting): OpenMeeting {
    this.#current = meeting;
    return meeting;
  }

  /** The meeting of which a sentence tells again, or undefined where it is a new one. */
  findSame(next: MeetingReading): OpenMeeting | undefined {
    return (
      this.ofItem.findLast(({ reading }) => isSameName(reading, next)) ?? this.#findReferred(next)
    );
  }

  /** The meeting that a bare word stands for: 参加会见, 仪式上. */
  findByWord(word: string): OpenMeeting | undefined {
    if (fitsAny(word)) return this.#findFitting(word);
    const kind = kindOfMeeting(word);
    return (
      this.ofItem.findLast(
        ({ reading }) =>
          reading.name.endsWith(word) || reading.aliases.some((name) => name.endsWith(word)),
      ) ?? (kind === null ? undefined : this.#findOfKind(kind))
    );
  }

  #findReferred(next: MeetingReading): OpenMeeting | undefined {
    if (OPENING.test(next.name))
      return this.ofItem.findLast(({ reading }) => GATHERING.has(reading.kind));
    if (!next.isHeld && next.kind === 'SESSION' && next.name.startsWith('第'))
      return this.ofItem.findLast(({ reading }) => reading.kind === 'SESSION');
    const current = this.#current;
    // 会见后举行友好会谈: of the same people, one meeting.
    if (current?.reading.kind === 'RECEPTION' && GO_ON_TO_TALK.test(next.name)) return current;
    if (!isBareName(next.name)) return undefined;
    // 参加会商 of a 防汛会商会.
    const named = this.ofItem.findLast(({ reading }) => reading.name.includes(next.name));
    if (!next.isHeld && named && !fitsAny(next.name)) return named;
    if (fitsAny(next.name)) {
      const fitting = this.#findFitting(next.name);
      // 仪式举行。甲、乙参加会议: what was held is what they came to.
      return (
        fitting ?? (!next.isHeld && current?.reading.kind === 'CEREMONY' ? current : undefined)
      );
    }
    // 随后召开座谈会 is another one; 主持第一次全体会议, part of a session; 参加座谈会 is the one told of.
    if (next.isHeld && GATHERING.has(next.kind)) return undefined;
    return this.#findOfKind(next.kind);
  }

  /** 会议 is a conference rather than a visit, 仪式 a ceremony; 活动 anything. */
  #findFitting(word: string): OpenMeeting | undefined {
    const fits = ({ reading: { kind } }: OpenMeeting) => {
      if (word === '仪式' || word === '典礼') return kind === 'CEREMONY';
      if (word === '活动') return kind !== 'SESSION';
      return GATHERING.has(kind);
    };
    // 会见后签署协议。甲等出席活动: of the reception.
    const current = word === '活动' ? this.host : this.#current;
    if (current && fits(current)) return current;
    return this.ofItem.findLast(fits) ?? (word === '活动' ? current : undefined);
  }

  #findOfKind(kind: MeetingKind): OpenMeeting | undefined {
    const near = ENCOUNTER.has(kind)
      ? ENCOUNTER
      : kind === 'CONFERENCE' || kind === 'SESSION'
        ? GATHERING
        : new Set([kind]);
    const current = this.#current;
    if (current?.reading.kind === kind) return current;
    return (
      this.ofItem.findLast(({ reading }) => reading.kind === kind) ??
      this.ofItem.findLast(({ reading }) => near.has(reading.kind))
    );
  }
}
