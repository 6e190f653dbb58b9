import { toWords } from './to-words.ts';

/** Names of regions that papers are called by, and the city or province that such a paper is of. */
export const REGION_NICKNAMES: ReadonlyMap<string, string> = new Map(
  toWords(`
闽北 南平市 闽东 宁德市 闽西 龙岩市 赣南 赣州市 鄂东 黄冈市 豫北 新乡市 湘北 岳阳市 滇中 玉溪市 皖西 六安市 皖东 滁州市 皖江 芜湖市
燕赵 河北省 三晋 山西省 齐鲁 山东省 大众 山东省 楚天 湖北省 三湘 湖南省 潇湘 湖南省 三秦 陕西省 八桂 广西壮族自治区 南国 广西壮族自治区 南方 广东省
羊城 广州市 八闽 福建省 海峡 福建省 钱江 浙江省 扬子 江苏省 江淮 安徽省 大河 河南省 天府 四川省 陇原 甘肃省 云岭 云南省 辽沈 辽宁省
姑苏 苏州市 金陵 南京市 太行 长治市 上党 长治市 雁北 大同市 河东 运城市 晋阳 太原市 汉江 襄阳市 荆楚 湖北省 三峡 宜昌市 沂蒙 临沂市 鲁北 滨州市
泰山 泰安市 水城 聊城市 牡丹 菏泽市 珠江 广州市 西江 肇庆市 北部湾 北海市 右江 百色市 中原 河南省 瓯江 丽水市 处州 丽水市 乌蒙 毕节市
  `).reduce<[string, string][]>((pairs, word, i, all) => {
    const place = all[i + 1];
    if (i % 2 === 0 && place !== undefined) pairs.push([word, place]);
    return pairs;
  }, []),
);
