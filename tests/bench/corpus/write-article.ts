/** One report of the genre, and who is who in it. */
import { type City, DAYS, findHolder, FIRST_DAY, type Official, type Post } from './make-world.ts';
import type { Random } from './random.ts';

export interface WrittenArticle {
  readonly headline: string;
  /** Paragraphs. */
  readonly body: readonly string[];
  /** ms since the epoch. */
  readonly date: number;
  /** Everybody that it names. */
  readonly people: readonly Official[];
}

interface Present {
  readonly official: Official;
  readonly title: string;
}

const SUBJECTS = [
  ...['安全生产', '教育', '防汛抗旱', '乡村振兴', '生态环境保护', '招商引资', '城市更新', '就业'],
  ...['食品安全', '重点项目建设', '营商环境', '文物保护', '养老服务', '森林防火', '数字经济'],
];
const SORTS = ['工作会议', '推进会', '调度会', '专题会议', '动员部署会', '视频会议'];
const PLACES = ['工业园区', '中心医院', '第三中学', '客运站', '水库工地', '蔬菜基地', '老旧小区'];
const SPEECH = [
  '今年以来各项任务有序推进，重点指标保持平稳，群众的满意程度有所提高，但是短板仍然存在。',
  '要把责任压实到岗位，把台账建到末端，做到一项一清单、一月一调度、一季一通报。',
  '要坚持问题导向，对排查出来的隐患逐条整改，整改不到位的不放过，责任不清楚的不放过。',
  '要加强统筹协调，条线和属地同向发力，数据和力量下沉基层，形成齐抓共管的局面。',
  '要把资金用在刀刃上，管好每一笔支出，让有限的投入发挥最大的效益。',
  '要尊重规律、久久为功，不搞花架子，不提脱离实际的指标，让成果经得起检验。',
  '要畅通反映渠道，认真对待每一件来信来访，能办的马上办，一时办不了的说明原因。',
  '要抓好队伍建设，关心一线人员的身心健康，落实轮休和保障制度。',
  '会前播放了专题片，通报了上一阶段的工作情况，书面印发了有关材料。',
  '据介绍，近三年累计改造管网二百六十公里，新增停车泊位四千余个，受益居民超过十万户。',
];
const MOST_PRESENT = 10;

/**
 * Writes what happened in a city on some day.
 *
 * @param held the city's conferences that articles tell of, by name and day: none is held twice in a day
 */
export function writeArticle(city: City, random: Random, held: Set<string>): WrittenArticle {
  const day = random.below(DAYS - 1);
  const date = FIRST_DAY + day * 86_400_000;
  const reporter = random.pickSkewed(city.reporters);
  const change = random.next() < 0.15 ? findChange(city, day, random) : null;
  const people = new Map([[reporter.name, reporter]]);
  const present: Present[] = [];
  const wanted = 3 + random.below(MOST_PRESENT - 2);
  const posts = new Set<Post>();
  for (let tries = 0; tries < wanted * 3 && posts.size < wanted; tries += 1)
    posts.add(random.pickSkewed(city.posts));
  for (const post of city.posts) {
    const official = posts.has(post) ? findHolder(post, day) : undefined;
    if (!official || people.has(official.name)) continue;
    people.set(official.name, official);
    present.push({ official, title: post.title });
  }
  const written = new Date(date);
  const when = `${written.getUTCMonth() + 1}月${written.getUTCDate()}日`;
  const lead = `本报讯（记者 ${reporter.name}）${when}，`;
  const speech = Array.from({ length: 3 + random.below(4) }, () => random.pick(SPEECH));
  const conference = random.next() < 0.7 ? callConference(city, day, random, held) : null;
  const { headline, body } =
    conference === null
      ? tellInspection(city, present, lead, random)
      : tellConference(city, present, lead, conference);
  const paragraphs = [body, `会议强调，${speech.slice(1).join('')}`, speech[0] ?? ''];
  if (change) {
    for (const one of [change.before, change.after]) people.set(one.name, one);
    paragraphs.splice(
      1,
      0,
      `当日，${city.level}人大常委会任命${change.after.name}为${change.title}，免去${change.before.name}的${change.title}职务。`,
    );
  }
  return { headline, body: paragraphs, date, people: [...people.values()] };
}

/** Null where the one that comes to mind is held already. */
function callConference(city: City, day: number, random: Random, held: Set<string>): string | null {
  const name = `全${city.level}${random.pick(SUBJECTS)}${random.pick(SORTS)}`;
  const mark = `${city.name} ${day} ${name}`;
  if (held.has(mark)) return null;
  held.add(mark);
  return name;
}

function tellConference(city: City, present: readonly Present[], lead: string, name: string) {
  const [first, second, ...others] = present.map(({ title, official }) => title + official.name);
  const rest = others.length > 0 ? `${others.join('，')}出席` : '';
  return {
    headline: `${city.short}召开${name}`,
    body:
      `${lead}${name}召开。` +
      [`${first ?? `${city.level}政府有关负责人`}出席会议并讲话`, second && `${second}主持`, rest]
        .filter(Boolean)
        .join('，') +
      '。',
  };
}

function tellInspection(city: City, present: readonly Present[], lead: string, random: Random) {
  const subject = random.pick(SUBJECTS);
  const [first, ...others] = present.map(({ title, official }) => title + official.name);
  const place = random.pick(PLACES);
  const rest = others.length > 0 ? `${others.join('，')}参加调研。` : '';
  return {
    headline: `${present[0]?.official.name ?? city.name}调研${subject}工作`,
    body: `${lead}${first ?? `${city.level}政府有关负责人`}到${place}调研${subject}工作。${rest}`,
  };
}

/** A bureau that changed its director within the month before. */
function findChange(city: City, day: number, random: Random) {
  const post = random.pick(city.posts.filter(({ title }) => title.endsWith('局局长')));
  const index = post.tenures.findIndex(({ start }) => start <= day && start > day - 31);
  const [before, after] = [post.tenures[index - 1], post.tenures[index]];
  if (!before || !after || before.official.name === after.official.name) return null;
  return { title: post.title, before: before.official, after: after.official };
}
