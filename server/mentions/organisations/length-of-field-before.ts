/** 新闻与|传播学院, 国际合作与|交流处: the first of two fields that a school, an institute or an office is named by. */
import { WordSet } from '../../lexicon/word-set.ts';

/** What schools and institutes of two fields are called by. */
const FIELDS_OF_STUDY = new WordSet(
  '信息科学 生命科学 材料科学 环境科学 计算机科学 数学科学 社会科学 体育科学 教育科学 食品科学 动物科学 地球科学 管理科学 海洋科学 自然科学 技术 合作 交流 国际合作 国际交流 开发 应用 服务 监督 指导 计划 财务 招生 就业 后勤 基建 建设 审计 资产 设备 学生 学科 科研 创新 教学 人才 培养 质量 评估 宣传 发展 对外 仪器 控制 兵器 安全 冶金 矿业 石油 化工 轻工 纺织 服装 微电子 通信 大气 力学 工程 制造 装备 车辆 船舶 农学 植物 草业 兽医 水产 生态 城市 规划 景观 行政 民族 宗教 语言 文学 翻译 出版 广告 影视 戏剧 舞蹈 运动 健康 卫生 口腔 中医 检验 影像 新闻 机械 材料 信息 电子 计算机 化学 环境 经济 管理 法律 政治 公共 物理 数学 生命 土木 建筑 历史 哲学 艺术 设计 体育 外语 教育 心理 社会 人文 海洋 能源 动力 地理 旅游 会计 金融 统计 医学 药学 护理 食品 农业 林学 园艺 动物 资源 测绘 航空 航天 交通 物流 软件 网络 智能 控制 自动化 文化 国际 生物 地质 水利 电气 光电 商务 音乐 美术 传媒 马克思主义',
);
const OF_STUDY =
  /^\p{Script=Han}{0,8}(?:(?:学院|系|学部|实验室|研究院|研究所)(?!\p{Script=Han}{0,6}(?:学院|大学))|(?:研究|交流|合作)中心)/u;
const INSTITUTE = /^\p{Script=Han}{0,4}研究[所院]/u;
/** 实验室 */
const LONGEST_ENDING = 3;
/** 国际合作与交流处 */
const UNIT_OF_FIELD = /^(?:[处司科部办室]|中心)/u;

/**
 * @param start behind the word that joins the two
 * @param end where the name ends, as far as it is known
 * @returns 0 where no field stands before that word, or none behind it
 */
export function lengthOfFieldBefore(text: string, start: number, end: number): number {
  return isFieldAhead(text, start, end) ? FIELDS_OF_STUDY.lengthBefore(text, start - 1) : 0;
}

function isFieldAhead(text: string, start: number, end: number): boolean {
  if (OF_STUDY.test(text.slice(start, Math.max(end + LONGEST_ENDING, start + 4)))) return true;
  if (INSTITUTE.test(text.slice(start, start + 7))) return true;
  const field = FIELDS_OF_STUDY.lengthAt(text, start);
  return field > 0 && UNIT_OF_FIELD.test(text.slice(start + field, start + field + 2));
}
