/** 财务部, 工会 in a report that is about one company or school: its own, whole name and all. */
import type { Entry } from './organisation-entry.ts';
import type { OwnHouse } from './read-own-house.ts';

/** Bodies that have such departments. */
const HOUSE = /(?:公司|集团|银行|大学|学院|医院)$/u;
/** Whole names of departments that no government has. */
const DEPARTMENT =
  /^(?:工会|工会委员会|团委|(?:总经理|董事会|校长|院长)(?:办公室|工作部)|(?:财务|营销|销售|市场|市场开发|人力资源|人事|计划|计划发展|发展规划|战略|战略发展|企业管理|企管|法务|审计|纪检|安全|安全环保|安全生产|质量|工程|工程管理|技术|生产|生产技术|设备|物资|采购|投资|投资管理|资产|党群|党群工作|党建|党建工作|综合|综合管理|行政|教务|科研|科技|学生工作|研究生|后勤|保卫|国际交流|国际合作|招生就业|学工|基建|医务|护理|信息)[部处])$/u;

/** Gives bare departments the name of the body that the report is about; none where it is about none. */
export function completeDepartments(entries: readonly Entry[], house: OwnHouse): readonly Entry[] {
  const bare = entries.filter(({ name }) => DEPARTMENT.test(name));
  if (bare.length === 0) return entries;
  const own = house.find(entries.filter(({ name }) => HOUSE.test(name)));
  if (!own) return entries;
  return entries.map((entry) => {
    if (!bare.includes(entry)) return entry;
    const kind = entry.kind === 'GOVERNMENT' ? own.kind : entry.kind;
    return { ...entry, name: own.name + entry.name, kind, aliases: [...entry.aliases, entry.name] };
  });
}
