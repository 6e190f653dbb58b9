/** Bodies and posts that one rule of leaning and another look for. */

/** 县委常委、纪委书记、监委主任: bodies that every place has, or had. */
export const BODY_OF_PLACE =
  /^(?:纪委|纪检委|监委|纪委监委|行署|革委会|人大|人大常委会|政协|政府|法院|检察院|人民法院|人民检察院|总工会|工商联|团委|妇联|人武部|武装部|人民武装部)$/u;
/** 党委宣传部 of the university named before. */
export const PARTY_GROUP = /(?:党工委|党委|党组|党总支|党支部)$/u;
/** 某大学党委副书记甲、副校长乙: a post that only such a body has. */
export const UNIT_POSTS: readonly (readonly [post: RegExp, body: RegExp])[] = [
  [/校长$/u, /(?:大学|学院|学校|中学|小学|党校)$/u],
  [/院长$/u, /院$/u],
  [
    /(?:经理|董事长|总裁|董事|监事|总工程师|总会计师|总经济师|首席(?:科学家|\p{Script=Han}{2,3}官))$/u,
    /(?:公司|集团)$/u,
  ],
  [/^(?:网格员|网格长|楼长|社工|社区工作者)$/u, /(?:社区|居委会|居民区|村)$/u],
  [/^(?:助理)?(?:审判员|检察员)$/u, /(?:法院|检察院)$/u],
  [/议长$/u, /(?:议会|立法会|立法院|国会|议院)$/u],
  [/行长$/u, /(?:银行|分行|支行)$/u],
];
export const COMPANY_POST =
  /^(?:副?董事长|副?总经理|副?总裁|\p{Script=Han}{2,4}总监|总(?:工程|会计|经济)师)$/u;
/** A town's committee holds its secretaries: 党委 in front of their titles is its name. */
export const TOWN_COMMITTEE = /(?:[镇乡]党委|街道党工委)$/u;
