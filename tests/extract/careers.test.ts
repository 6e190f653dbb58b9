/** Elections, appointments and the lives of officials, as the papers tell them. */
import { describe, expect, it } from 'vitest';
import { listRoles, readShortReport } from './read-short-report.ts';

const LIFE = '郑小川，男，1968年5月出生，1990年7月参加工作。';

describe('posts told of a person in a Changsha paper', () => {
  it.each([
    [
      '林志强当选为长沙市政协主席，李敏、何平远当选为副主席，何平远当选为秘书长。周安平等60人当选为常务委员。',
      [
        '林志强 长沙市政协 主席 ELECTED',
        '李敏 长沙市政协 副主席 ELECTED',
        '何平远 长沙市政协 副主席 ELECTED',
        '何平远 长沙市政协 秘书长 ELECTED',
        '周安平 长沙市政协 常务委员 ELECTED',
      ],
    ],
    ['林志强同志不再任湘江大学党委书记。', ['林志强 湘江大学 党委书记 former REMOVED']],
    [
      `${LIFE}曾任湖北省荆州市市长，宜昌市委书记，2011年12月后任江西省副省长，省委常委、赣州市委书记。`,
      [
        '郑小川 荆州市政府 市长 former',
        '郑小川 宜昌市委 书记 former',
        '郑小川 江西省政府 副省长 former',
        '郑小川 江西省委 常委 former',
        '郑小川 赣州市委 书记 former',
      ],
    ],
    [
      `${LIFE}历任岳麓区委常委、统战部部长。2006年调至望城区，先后担任区委副书记、代理区长、区长。`,
      [
        '郑小川 岳麓区委 常委 former',
        '郑小川 岳麓区委统战部 部长 former',
        '郑小川 望城区委 副书记 former',
        '郑小川 望城区政府 代理区长 former',
        '郑小川 望城区政府 区长 former',
      ],
    ],
    [
      `${LIFE}任长沙市委常委、市委政法委书记。`,
      ['郑小川 长沙市委 常委', '郑小川 长沙市委政法委 书记'],
    ],
    [
      `${LIFE}2015年任浏阳市委常委，市委书记林志强出席。`,
      ['林志强 长沙市委 书记', '郑小川 浏阳市委 常委 former'],
    ],
    ['郑小川作为全国优秀县委书记拟表彰人选进行了公示。', []],
    [
      '确定郑小川同志为市文化局局长拟任人选。公开选拔市文化局局长、市人防办主任的会议召开。',
      ['郑小川 长沙市文化局 局长 NOMINATED'],
    ],
    [
      '湘江大学召开会议。湘江大学校长林志强主持。湘江大学党委书记李敏讲话。党委副书记郑小川宣读。',
      ['林志强 湘江大学 校长', '李敏 湘江大学 党委书记', '郑小川 湘江大学 党委副书记'],
    ],
    ['湘江大学与麓山大学签约。党委书记郑小川致辞。', ['郑小川 · 党委书记']],
  ])('%s', (text, expected) => {
    expect(listRoles(readShortReport(text))).toEqual(expected);
  });

  it.each([
    ['户县', '县委书记郑小川出席，县妇联主席李敏汇报。《请示》和县总工会的报告。', '户县'],
    ['', '绍兴县委书记郑小川出席。', '绍兴县'],
  ])('a county that is none any more: %s', (locality, text, county) => {
    const roles = listRoles(readShortReport(text, locality === '' ? undefined : locality));
    expect(roles[0]).toBe(`郑小川 ${county}${county.length === 2 ? '县委' : '委'} 书记`);
  });
});
