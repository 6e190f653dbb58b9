/** The divisions as a lookup by full and short name. */
import { DIVISION_TABLE } from './divisions.ts';
import { FORMER_COUNTY_TABLE, FORMER_DIVISION_TABLE } from './former-divisions.ts';

export interface Division {
  /** 太原市 */
  readonly name: string;
  readonly level: 'PROVINCE' | 'CITY' | 'COUNTY';
  readonly province: string;
  /** Null for provinces, and for counties directly under one. */
  readonly city: string | null;
}

const MUNICIPALITY = /^(?:北京|天津|上海|重庆)市$/u;
const PROVINCE_ENDING = /(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)$/u;
const PEOPLES =
  '畲|瑶|壮|苗|侗|回|满|蒙古|藏|彝|土家|布依|白|傣|哈尼|傈僳|拉祜|佤|纳西|羌|黎|仡佬|水|仫佬|毛南|各|土|撒拉|东乡|保安|裕固|哈萨克|柯尔克孜|锡伯|塔吉克|达斡尔|鄂温克|鄂伦春|朝鲜|独龙|怒|景颇|布朗|普米';
/** 恩施土家族苗族自治州, 博尔塔拉蒙古自治州. */
const CITY_ENDING = new RegExp(
  `(?:市|地区|盟|(?:(?:${PEOPLES})族)*(?:蒙古|哈萨克|柯尔克孜)?自治州)$`,
  'u',
);

/** 恩施 for 恩施土家族苗族自治州, as the papers say. */
export function shortenCity(city: string): string {
  return city.replace(CITY_ENDING, '');
}

/** A district called so is one of few; any town has its east. */
const ANY_TOWNS = /^[东西南北中城郊矿]区$/u;

/** Counties that became districts or cities, a row a city: those listed, and 海安县 of 海安市. */
const FORMER_COUNTY_ROWS = [...parse(FORMER_COUNTY_TABLE), ...listCountiesOfCities()];

/** Names that several counties share: 铁西区 of 沈阳市 and of 鞍山市. */
const SHARED = new Set<string>();

/** Every division by every name that means only it; names of counties that several share are left out. */
export const DIVISIONS: ReadonlyMap<string, Division> = indexDivisions();

/** Districts whose city alone tells them apart. */
export const SHARED_DISTRICTS: readonly string[] = [...SHARED].filter((name) =>
  name.endsWith('区'),
);

function parse(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
}

/** What each city within a prefecture was before, unless another is called so or it is listed. */
function listCountiesOfCities(): string[][] {
  const rows = parse(DIVISION_TABLE);
  const known = new Set([...rows, ...parse(FORMER_COUNTY_TABLE)].flatMap(([, ...names]) => names));
  return rows.map(([province = '', city = '-', ...counties]) => [
    province,
    city,
    ...counties
      .filter((name) => name.endsWith('市'))
      .map((name) => name.replace(/市$/u, '县'))
      .filter((name) => !known.has(name)),
  ]);
}

function indexDivisions(): Map<string, Division> {
  const index = new Map<string, Division>();
  const add = (name: string, division: Division) => {
    const other = index.get(name);
    if (!other) index.set(name, division);
    else if (other.level === 'COUNTY' && division.level === 'COUNTY') SHARED.add(name);
  };
  const rows = parse(DIVISION_TABLE);
  for (const [province = ''] of rows) {
    const division: Division = {
      name: province,
      level: 'PROVINCE',
      province,
      city: MUNICIPALITY.test(province) ? province : null,
    };
    add(province, division);
    add(province.replace(PROVINCE_ENDING, ''), division);
  }
  for (const [province = '', city = '-'] of [...rows, ...parse(FORMER_DIVISION_TABLE)]) {
    if (city === '-') continue;
    const division: Division = { name: city, level: 'CITY', province, city };
    add(city, division);
    const short = shortenCity(city);
    if (short.length > 1) add(short, division);
  }
  for (const [province = '', city = '-', ...counties] of [...rows, ...FORMER_COUNTY_ROWS]) {
    const cityName = city === '-' ? (MUNICIPALITY.test(province) ? province : null) : city;
    for (const county of counties.filter((name) => !ANY_TOWNS.test(name)))
      add(county, { name: county, level: 'COUNTY', province, city: cityName });
  }
  for (const name of SHARED) index.delete(name);
  return index;
}

const COUNTY_ENDING = new RegExp(`(?:(?:${PEOPLES})族)+自治[县旗]$|[县市旗]$|(?<=.{3})区$`, 'u');

/** Counties and districts that are none any more. */
export const FORMER_COUNTIES: ReadonlySet<string> = new Set(
  FORMER_COUNTY_ROWS.flatMap(([, , ...names]) => names),
);

/** Counties without their ending, two characters at least: 松阳, 景宁. They may be words, too. */
export const SHORT_COUNTIES: readonly string[] = [...DIVISIONS.values()]
  .filter(({ level, name }) => level === 'COUNTY' && !FORMER_COUNTIES.has(name))
  .map(({ name }) => name.replace(COUNTY_ENDING, ''))
  .filter((name) => name.length > 1);
