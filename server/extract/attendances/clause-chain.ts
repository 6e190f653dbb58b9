/** What the clauses of a sentence leave open for those that follow. */
import type { Span } from '../../model/evidence.ts';
import type { Act } from './find-acts.ts';
import type { Party } from './find-parties.ts';

export interface Chain {
  waiting: Party[];
  lastSubjects: Party[];
  lastNamed: Party[];
  announced: Act | null;
  /** 在讲话中，|甲…: of whoever is named first behind it. */
  speech: Act | null;
  /** 会见甲，|乙一行: whom the next clause names was met too. */
  met: Act | null;
  /** 考察团到丙县考察，|甲带队: what whoever leads did too. */
  visit: Act | null;
  /** Those of the waiting who lead a group, and go along with nobody. */
  leaders: readonly Party[];
  isSaid: boolean;
}

/** What the sentences before leave open for those that follow; kept up to date. */
export interface Remembered {
  /** Whom they named as guests. */
  visitors: readonly Party[];
  /** The only one of whom the last of them told what he did, whom 他 means; or null. */
  alone: Party | null;
}

/** Characters between a name and its act; and of a list's opening. */
export const LONGEST_GAP = 72;
/** Before what people are quoted to say, plan, or think. */
export const SAYS =
  /强调|指出(?!了?(?:明确|努力|前进|发展|工作|新|的){0,3}(?:方向|路径|道路))|表示(?!(?:热烈|衷心|诚挚|亲切|由衷|崇高|最|的){0,3}(?:祝贺|感谢|欢迎|慰问|敬意|问候|祝愿))|要求(?![等、])|希望|认为|说|提出(?!.{0,12}要求)|号召|勉励|叮嘱|告诉|透露|坦言|回忆|谈到|提到|呼吁|感谢(?![信状])|(?<!意见|听取|征求)建议(?![书案]|方案|名单|人选)/u;
export const NO_NAME_BEFORE =
  /(?:领导|负责同志|负责人|两长|代表|干部|人员|单位|部门|委员|成员|同志|局长|主任|书记|群众|师生|常委|班子|职工|官兵|企业家|专家|嘉宾|来宾|客商|学者)(?:等)?/u;

/** A clause with all that tells who did what in it. */
export interface ClauseContext extends Span {
  readonly text: string;
  readonly parties: readonly Party[];
  readonly acts: readonly Act[];
  /** What the clauses before leave open; each clause leaves its own. */
  readonly chain: Chain;
}
