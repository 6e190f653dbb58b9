/** What words cost and what they say of names beside them: tables over the vocabulary, made once from the lexicon. */
import {
  ADVERBS_LIKE_NAMES,
  NAME_FOLLOWERS,
  NAME_LEADERS,
  NEVER_NAMES,
  NOT_NAMES,
  STRONG_FOLLOWERS,
} from '../../lexicon/contexts.ts';
import { ACTS } from '../../lexicon/acts.ts';
import { COMMON_WORDS } from '../../lexicon/common-words.ts';
import { DIVISIONS, SHORT_COUNTIES } from '../../lexicon/divisions-index.ts';
import { FAMOUS_NAMES } from '../../lexicon/famous-names.ts';
import { FOREIGN_PLACES } from '../../lexicon/foreign-places.ts';
import { NAME_ELEMENTS } from '../../lexicon/name-elements.ts';
import { OFFICIAL_WORDS } from '../../lexicon/official-words.ts';
import { listDepartments } from '../../lexicon/list-departments.ts';
import { DEPARTMENT_FIELDS, ORGANISATION_SUFFIXES } from '../../lexicon/organisations.ts';
import { SET_PHRASES } from '../../lexicon/set-phrases.ts';
import { COMPOUND_SURNAMES, JAPANESE_SURNAMES } from '../../lexicon/surnames.ts';
import { ADDRESSES, KIN_AND_OTHERS, LEADERS, OCCUPATIONS, TITLES } from '../../lexicon/titles.ts';
import { HALF_OF_NAME, KINDS } from './weights.ts';
import { MOST_NODES, vocabulary } from '../../lexicon/vocabulary.ts';
import { toWords } from '../../lexicon/to-words.ts';

/** Marks of words: what they say of a name beside them. */
export const MARK = {
  title: 1,
  leader: 2,
  follower: 4,
  strong: 8,
  address: 16,
  company: 32,
  occupation: 64,
  /** A title that is a post, not a way to address someone. */
  post: 128,
  /** A surname of two or three characters. */
  compound: 256,
  /** A part of a name without a dot. */
  element: 512,
  /** 先生, 女士. */
  courtesy: 1024,
  /** A name that everybody knows. */
  famous: 2048,
  /** What is no name even between a title and a sign. */
  never: 4096,
  /** What is no name itself, but may begin one. */
  adverb: 8192,
  /** 市委, 市政协: a body of the state, which in broken pages stands right behind a name. */
  body: 16384,
} as const;

/** Costs are natural logarithms of one in how many; a word that no list knows costs this. */
export const UNKNOWN = 14;
/** 田海松市人大常委会主任 */
const BODIES = [
  '委',
  '政府',
  '人大',
  '人大常委会',
  '政协',
  '纪委',
  '监委',
  '长',
  '人民政府',
  '法院',
  '检察院',
];
/** What a listed word costs that the common words do not hold. */
const LISTED = 10;
/** The name of a county without 县. */
const COUNTY = 12;

/** What a word costs, by its node in the vocabulary; infinite for words that are none of the model's. */
export const wordCost = new Float32Array(MOST_NODES).fill(Infinity);
/** Marks of words, by node. */
export const wordMarks = new Uint16Array(MOST_NODES);
/** Kinds of words, by node: numbers of `KINDS`, 0 where none is known. */
export const wordKinds = new Uint8Array(MOST_NODES);
/** Characters that mostly stand in names. */
const HALVES_OF_NAMES = new Set(
  '王李杨朱丁郭胡孔赵袁峰曹陆贾翁沈汪卞蔡侯彭蒋董吕傅霍裘萧范杜韦邓卢陶黎薛冯殷崔屈潘邢尹伍姚颜阮葛庞廖褚凌晏戚郝樊邱柯骆瞿邬喻娄倪冉滕龚邵郁佟闵耿聂邹刁甄臧缪栾靳邝冼刘郑罗程戴谭汤乔俞韩孙季佘窦饶祁睿珂浩芳琳杰祥轩恒斌慧颖辉涛姚梓玮欣莎璐翔萍旭巍枫玲莉琦莹瑾昊磊岚珊雯蕾茜炜骥玛昭娜婷倩娟',
);
enterWords();

function enterWords(): void {
  const add = (word: string, cost: number, mark: number) => {
    const node = vocabulary.enter(word);
    wordCost[node] = Math.min(wordCost[node] ?? Infinity, cost);
    wordMarks[node] = (wordMarks[node] ?? 0) | mark;
  };
  for (const line of COMMON_WORDS.trim().split('\n')) {
    const [head = '', ...list] = line.split(' ');
    const kind = Math.max(0, KINDS.indexOf(/[a-z]$/u.exec(head)?.[0] ?? '?'));
    for (const word of list) {
      add(word, parseFloat(head) + (HALVES_OF_NAMES.has(word) ? HALF_OF_NAME : 0), 0);
      wordKinds[vocabulary.enter(word)] = kind;
    }
  }
  const addAll = (list: string, mark: number) => {
    for (const word of toWords(list)) add(word, word.length > 1 ? LISTED : UNKNOWN, mark);
  };
  const occupations = new Set(toWords(OCCUPATIONS));
  const posts = toWords(TITLES).filter((title) => !occupations.has(title));
  addAll(`${posts.join(' ')} ${LEADERS} 总书记`, MARK.title | MARK.post);
  addAll(
    '同志 记者 负责人 通讯员 成员包括 我叫 俺叫 名叫 人叫 他叫 她叫 控制人为 负责人为 代表人为 联系人为 召集人为 主持人为 作者为 主演为 编剧为 导演为',
    MARK.title,
  );
  addAll(`${OCCUPATIONS} ${KIN_AND_OTHERS}`, MARK.occupation);
  addAll(NAME_LEADERS, MARK.leader);
  addAll(NAME_FOLLOWERS, MARK.follower);
  addAll(STRONG_FOLLOWERS, MARK.strong);
  addAll(ADDRESSES, MARK.address);
  addAll('先生 女士 小姐 夫人', MARK.address | MARK.courtesy);
  addAll(
    '热电 宾馆 大酒店 度假村 电气 信息 食品 种业 新材 电子 光电 能源 化工 建材 机械 地产 证券 保险 网络 软件 半导体 动力 电力 水泥 钢铁 有色 矿业 稀土 生化 制药 乳业 酒店 农牧 牧业 林业 渔业 茶业 家居 家具 服饰 服装 印染 造纸 置地 资本 社区 街道 小区 村委会 居委会 广场 公园 车站 机场 景区 集团 公司 股份 银行 大学 学院 医院 基金 航空 汽车 科技 通信 中学 小学 电器 药业 酒业 控股 实业 医药 精工 重工 置业 纺织 生物 管理区 嘎查 苏木 草堂 故居 纪念馆 文学奖 美术学院',
    MARK.company,
  );
  addAll(NEVER_NAMES, MARK.never);
  addAll(
    BODIES.flatMap((body) => Array.from('省市县州', (level) => level + body)).join(' '),
    MARK.body,
  );
  for (const word of toWords(ADVERBS_LIKE_NAMES)) add(word, UNKNOWN, MARK.adverb);
  addAll(
    `${NOT_NAMES} ${SET_PHRASES} ${OFFICIAL_WORDS} ${ORGANISATION_SUFFIXES} ${DEPARTMENT_FIELDS}`,
    0,
  );
  addAll(
    ACTS.flatMap(({ words }) => toWords(words).filter((word) => word.length > 1)).join(' '),
    MARK.follower,
  );
  // 民宗局, 文史委: no 宗局 of the citizens.
  addAll(listDepartments(['局', '委', '厅', '办'], (field) => field.length === 2).join(' '), 0);
  addAll(`${FOREIGN_PLACES} ${[...DIVISIONS.keys()].join(' ')}`, 0);
  for (const surname of toWords(`${JAPANESE_SURNAMES} ${COMPOUND_SURNAMES}`))
    add(surname, Infinity, MARK.compound);
  for (const element of toWords(NAME_ELEMENTS)) add(element, Infinity, MARK.element);
  for (const name of toWords(FAMOUS_NAMES)) add(name, Infinity, MARK.famous);
  for (const county of SHORT_COUNTIES) add(county, COUNTY, 0);
}
