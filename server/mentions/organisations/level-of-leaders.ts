/** The level of place that whoever leads or keeps something there names: 市领导, 副县级领导, 区级总林长. */
const LEADERS = /^[正副]?(?<level>自治区|[省市区县州盟旗校])[级老上]?领导$/u;
const KEEPERS = /^(?<level>[省市区县州旗盟])级(?:副?总)?[林河湖田路街链]长$/u;

/** @returns null for any other title */
export function levelOfLeaders(title: string): string | null {
  return (LEADERS.exec(title) ?? KEEPERS.exec(title))?.groups?.level ?? null;
}
