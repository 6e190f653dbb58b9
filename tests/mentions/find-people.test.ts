import { describe, expect, it } from 'vitest';
import { findPeople } from '../../server/mentions/people/find-people.ts';

describe('findPeople', () => {
  it.each([
    ['after a title', '市委书记周安平出席会议。', ['周安平']],
    ['of two characters', '市长宋哲主持会议。', ['宋哲']],
    ['with a compound surname', '副县长司马文远陪同调研。', ['司马文远']],
    ['padded', '市委常委赵 敏、钱广志参加。', ['赵敏', '钱广志']],
    [
      'in a list',
      '杨立新、尚明、程永宁、陈博同志作交流发言。',
      ['杨立新', '尚明', '程永宁', '陈博'],
    ],
    ['with a bracketed note', '经投票，孙倩（女，满族）、李建当选。', ['孙倩', '李建']],
    ['of a minority', '副主席迪丽努尔·艾合买提出席。', ['迪丽努尔·艾合买提']],
    ['ending before its verb', '市长张新伟提具体要求。', ['张新伟']],
    ['ending before 安排', '副市长何平安排工作。', ['何平']],
    ['without any surname, behind a title', '局长曙光出席。', ['曙光']],
    ['nowhere in a word behind a title', '局长办公会议召开，书记讲党课。', []],
    ['in a set phrase', '深入学习贯彻习近平总书记重要讲话精神。', ['习近平']],
    ['by surname alone', '宿舍保安队吴队长走来。', ['吴']],
    ['ending before 为', '决定任命赵敏为副市长。', ['赵敏']],
    ['before 男 or 女', '张志强，男，1975年3月生。', ['张志强']],
    ['before a day', '国家主席习近平25日致信祝贺。', ['习近平']],
    ['before 拟任', '明光县委书记任刚拟任副市长。', ['任刚']],
    ['in 所', '主任江文所，副主任温玉茹出席。江文所为他们颁奖。', ['江文所', '温玉茹', '江文所']],
    ['in 和', '市人大常委会主任施景和、市政协主席温玉茹列席。', ['施景和', '温玉茹']],
    ['before 和 that joins', '市领导魏民和操学诚参加。', ['魏民', '操学诚']],
    ['of two Tibetan words', '局长降初泽郎、县委书记格绒朗加参加。', ['降初泽郎', '格绒朗加']],
    ['by who resigns', '接受励志高因工作变动辞去副区长职务的请求。', ['励志高']],
    ['padded, with a note of a life', '- 和 畅，男，纳西族，研究生。', ['和畅']],
    ['padded, whose post ends', '曾 纪的某法院审判员职务；', ['曾纪']],
    ['with 镇 in its midst', '市政协副主席谭镇邦涉嫌严重违纪。', ['谭镇邦']],
    ['of Japan, in 郎', '福冈市市长高岛宗一郎，前首相小泉纯一郎。', ['高岛宗一郎', '小泉纯一郎']],
    ['before 携', '副县长陶媚携调研组到乌塘镇。', ['陶媚']],
    ['in 携 that is hers', '副县长陶媚携主持会议。', ['陶媚携']],
    ['behind 和 that joins', '张敏宽组长和潘炜伦女士。', ['张敏宽', '潘炜伦']],
    ['behind a place', '郑州市长侯红到任。', ['侯红']],
    ['whose surname is a level', '市委常委麦亦霖、区国荣参加。', ['麦亦霖', '区国荣']],
    ['twice', '县长谢雨主持。谢雨指出，要抓落实。', ['谢雨', '谢雨']],
  ])('finds a name %s', (_, text, expected) => {
    expect(findPeople(text, []).map(({ name }) => name)).toEqual(expected);
  });

  it.each([
    '让党委放心、委员满意，县长提请拟任命人员的议案，领事管理处负责人参加。',
    '会议高度重视安全生产，要求马上整改。',
    '时刻绷紧这根弦，明确责任分工。',
    '金山区、长江路、万全之策。',
    '环卫工人和保安师傅领到了粽子。',
    '另有任用，任汀宁市委书记。汀宁愿做前院，汀宁市委常委会召开会议。',
    '盯住危化品运输。',
    '市领导及省经委、商务厅有关领导。',
    '协商通过十届政协委员增免名单。',
    '市工商联主席由民营企业家担任。',
    '有过区委书记经历的并不多。',
    '校董会主席、特派员公署和宣传部文改处处长。',
    '先后到德庆县官圩镇、马圩镇调研。',
    '来到香格里拉镇和巴拉嘎尔高勒镇。',
    '和 谐 社 区 建 设',
    '全市干部群众齐心协力，成效明显。',
    '',
  ])('finds no name in %j', (text) => {
    expect(findPeople(text, [])).toEqual([]);
  });

  it('leaves out what is masked', () => {
    const text = '本报讯（记者 侯慧琴）市长宋哲出席。';
    expect(findPeople(text, [{ start: 0, end: 11 }]).map(({ name }) => name)).toEqual(['宋哲']);
  });
});
