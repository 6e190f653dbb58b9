/** An invented officialdom in real cities: who held which post from when to when. */
import { DIVISION_TABLE } from '../../../server/lexicon/divisions.ts';
import { shortenCity } from '../../../server/lexicon/divisions-index.ts';
import { SURNAMES } from '../../../server/lexicon/surnames.ts';
import { createRandom, type Random } from './random.ts';

export interface Official {
  readonly id: string;
  readonly name: string;
}

export interface Tenure {
  readonly official: Official;
  /** Days since the first day; `end` is the successor's first. */
  readonly start: number;
  readonly end: number;
}

export interface Post {
  /** As it stands before a name, such as 市委常委、组织部部长. */
  readonly title: string;
  /** In order; the next follows at once. */
  readonly tenures: readonly Tenure[];
}

export interface City {
  readonly province: string;
  readonly name: string;
  /** As its paper and its headlines have it: 太原, 楚雄. */
  readonly short: string;
  /** What its own paper calls it: 全市, 州委. */
  readonly level: string;
  /** The highest first. */
  readonly posts: readonly Post[];
  readonly reporters: readonly Official[];
}

export const FIRST_DAY = Date.UTC(2018, 0, 1);
/** Five years. */
export const DAYS = 1826;

const LEADERS = [
  ...['市委书记', '市委副书记、市长', '市人大常委会主任', '市政协主席', '市委副书记'],
  ...['市委常委、常务副市长', '市委常委、市纪委书记', '市委常委、组织部部长'],
  ...['市委常委、宣传部部长', '市委常委、政法委书记', '市委常委、市委秘书长'],
  ...['副市长', '副市长', '副市长', '副市长'],
  ...['市人大常委会副主任', '市人大常委会副主任', '市政协副主席', '市政协副主席'],
];
const BUREAUX = [
  ...['教育', '公安', '财政', '民政', '司法', '交通运输', '农业农村', '水务', '商务', '审计'],
  ...['统计', '应急管理', '市场监督管理', '医疗保障', '生态环境', '自然资源', '文化和旅游'],
];
const TITLES = [...LEADERS, ...BUREAUX.map((one) => `市${one}局局长`)];
const GIVEN =
  '建国志强明华文军海峰永平伟东晓红玉兰春梅立新德胜家齐学勤振宇思远庆祥俊杰鹏飞雪松长青宏图秀英丽萍光辉国栋景山云龙少波世杰大勇子涵一鸣';
/** Cities and autonomous prefectures; leagues and areas have other posts. */
const LEVELS = new Set(['市', '州']);
/** 吉林日报 is the province's paper, and says nothing of 吉林市. */
const PROVINCES = new Set(['吉林', '海南']);
/** 副市长, and not the second in 市市场监督管理局. */
const OWN_LEVEL = /(?<=^|、|副)市/gu;
const REPORTERS = 8;
/** Of those who come to a post: from another city of the province, from a lower post of the city. */
const TRANSFERRED = 0.15;
const PROMOTED = 0.3;

/** Makes a world of some cities; the same seed gives the same one. */
export function makeWorld(cities: number, seed: number): City[] {
  const random = createRandom(seed);
  let count = 0;
  const create = (): Official => ({ id: `o${(count += 1)}`, name: inventName(random) });
  const places = DIVISION_TABLE.trim()
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([, city = '']) => LEVELS.has(city.slice(-1)) && !PROVINCES.has(shortenCity(city)));
  const most = Math.min(cities, places.length);
  const chosen = Array.from(
    { length: most },
    (_, i) => places[Math.floor((i * places.length) / most)] ?? [],
  );
  const retired = new Map<string, { official: Official; since: number }[]>();
  return chosen.map(([province = '', name = '']) => {
    const free = retired.get(province) ?? [];
    retired.set(province, free);
    const known: { official: Official; since: number }[] = [];
    // From the lowest post up, so that those who left one can come to a higher one.
    const level = name.slice(-1);
    const posts = TITLES.toReversed().map((word) => {
      const title = word.replace(OWN_LEVEL, level);
      const tenures: Tenure[] = [];
      for (let start = -random.below(900); start < DAYS; start = tenures.at(-1)?.end ?? DAYS) {
        const official = choose(start);
        const end = start + 400 + random.below(1200);
        tenures.push({ official, start, end });
        const pool = random.next() < 0.5 ? known : free;
        pool.push({ official, since: end });
      }
      return { title, tenures };
    });
    return {
      province,
      name,
      short: shortenCity(name),
      level,
      posts: posts.toReversed(),
      reporters: Array.from({ length: REPORTERS }, create),
    };

    function choose(start: number): Official {
      const chance = random.next();
      const pool = chance < TRANSFERRED ? free : chance < TRANSFERRED + PROMOTED ? known : [];
      const index = pool.findIndex(({ since }) => since <= start && since > start - 300);
      const [found] = index < 0 ? [] : pool.splice(index, 1);
      return found?.official ?? create();
    }
  });
}

/** Common surnames and characters come often, so that some share a name. */
function inventName(random: Random): string {
  const surname = random.pickSkewed(Array.from(SURNAMES.slice(0, 120)));
  const given = Array.from(GIVEN);
  return surname + random.pick(given) + (random.next() < 0.8 ? random.pick(given) : '');
}

/** Who holds a post on a day. */
export function findHolder({ tenures }: Post, day: number): Official | undefined {
  return tenures.find(({ start, end }) => start <= day && day < end)?.official;
}
