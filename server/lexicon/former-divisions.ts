/**
 * Names that prefectures had before they were renamed or dissolved, `province name` a line: archives call
 * them so, and their papers. From the State Council's approvals of 1994 to 2019. Those whose name another
 * division bears today (巢湖市) are left out.
 */
export const FORMER_DIVISION_TABLE = `
辽宁省 锦西市
吉林省 浑江市
江苏省 淮阴市
山东省 莱芜市
湖北省 荆沙市
湖北省 襄樊市
湖南省 零陵地区
四川省 涪陵市
四川省 万县市
四川省 达川地区
云南省 东川市
云南省 思茅市
云南省 思茅地区
内蒙古自治区 伊克昭盟
内蒙古自治区 哲里木盟
宁夏回族自治区 银南地区
`;
