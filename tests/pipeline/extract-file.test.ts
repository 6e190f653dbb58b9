/** What one short report gives, from bytes to statements. */
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../server/model/extraction.ts';
import { extractFile } from '../../server/pipeline.ts';

const OPTIONS = { locality: '长沙市', published: '2023-03-09' };

function extract(body: string, path = 'page.txt'): Extraction {
  const [extraction] = extractFile(path, Buffer.from(`# 标题\n\n本报讯 ${body}`), OPTIONS);
  if (!extraction) throw new Error('no article');
  return extraction;
}

function names({ people, organisations }: Extraction): Map<string, string> {
  return new Map([...people, ...organisations].map(({ id, name }) => [id, name]));
}

describe('roles', () => {
  it.each([
    ['省委常委、市委书记周安平出席。', ['周安平 湖南省委 常委', '周安平 长沙市委 书记']],
    ['市委常委钱广志、孙立民参加。', ['钱广志 长沙市委 常委', '孙立民 长沙市委 常委']],
    ['市长宋哲、郑小川参加。', ['宋哲 长沙市政府 市长']],
    ['市领导钱广志、孙立民参加。', ['钱广志 长沙市 市领导', '孙立民 长沙市 市领导']],
    ['原市政协主席魏民康出席。', ['魏民康 长沙市政协 主席 former']],
    ['任命何平远为市教育局局长。', ['何平远 长沙市教育局 局长 APPOINTED']],
    ['何平远同志任市教育局局长。', ['何平远 长沙市教育局 局长 APPOINTED']],
    ['周安平当选市长。', ['周安平 长沙市政府 市长 ELECTED']],
    ['周安平不再担任市委书记。', ['周安平 长沙市委 书记 former REMOVED']],
    [
      '市财政局原局长王立新涉嫌严重违纪违法，接受审查调查。',
      ['王立新 长沙市财政局 局长 former INVESTIGATED'],
    ],
    [
      '市人大常委会主任黄国胜主持会议，副主任林志强、秘书长许建平出席会议。',
      [
        '黄国胜 长沙市人大常委会 主任',
        '林志强 长沙市人大常委会 副主任',
        '许建平 长沙市人大常委会 秘书长',
      ],
    ],
    ['市委书记周安平出席。副主任林志强出席。', ['周安平 长沙市委 书记', '林志强 · 副主任']],
    ['学习习近平总书记重要讲话精神。', ['习近平 · 总书记']],
  ])('%s', (body, expected) => {
    const extraction = extract(body);
    const nameOf = names(extraction);
    expect(
      extraction.roles.map((role) =>
        [
          nameOf.get(role.person),
          role.organisation === null ? '·' : nameOf.get(role.organisation),
          role.title,
          ...(role.former ? ['former'] : []),
          ...(role.change ? [role.change] : []),
        ].join(' '),
      ),
    ).toEqual(expected);
  });
});

describe('meetings', () => {
  it.each([
    [
      '3月8日，全市教育工作会议召开。市委书记周安平出席并讲话，市长宋哲主持。',
      'CONFERENCE 全市教育工作会议',
      ['周安平 ATTENDED SPOKE', '宋哲 CHAIRED'],
    ],
    [
      '3月8日，市委书记周安平主持召开市委常委会会议。',
      'SESSION 市委常委会会议',
      ['周安平 CHAIRED'],
    ],
    [
      '3月8日，市人大常委会举行第三十次会议。主任黄国胜主持。',
      'SESSION 市人大常委会第三十次会议',
      ['黄国胜 CHAIRED'],
    ],
    [
      '3月8日，市委书记周安平会见山河集团董事长陈立阳一行。市领导钱广志、孙立民参加。',
      'RECEPTION 会见',
      ['周安平 MET', '陈立阳 MET', '钱广志 ATTENDED', '孙立民 ATTENDED'],
    ],
    [
      '3月8日，市长宋哲到望城区调研安全生产工作。副市长郑小川陪同。',
      'INSPECTION 调研',
      ['宋哲 INSPECTED', '郑小川 ACCOMPANIED'],
    ],
    [
      '3月8日，项目开工仪式举行。受市委书记周安平委托，市长宋哲宣布开工。',
      'CEREMONY 项目开工仪式',
      ['宋哲 ANNOUNCED'],
    ],
    [
      '3月8日，全市教育工作会议召开，传达习近平总书记重要讲话精神。市长宋哲主持会议，并作总结讲话。',
      'CONFERENCE 全市教育工作会议',
      ['宋哲 CHAIRED SPOKE'],
    ],
  ])('%s', (body, meeting, attendances) => {
    const extraction = extract(body);
    const nameOf = names(extraction);
    expect(extraction.meetings.map(({ kind, name }) => `${kind} ${name}`)).toEqual([meeting]);
    expect(
      extraction.meetings[0]?.attendances.map(({ person, functions }) =>
        [nameOf.get(person ?? ''), ...functions].join(' '),
      ),
    ).toEqual(attendances);
  });

  it.each(['传达学习全国教育工作会议精神。', '全市教育工作会议将于下周召开。', '他喜欢看书。'])(
    'reports none: %s',
    (body) => {
      expect(extract(body).meetings).toEqual([]);
    },
  );
});

describe('an article', () => {
  it('has the same id in any file', () => {
    expect(extract('市长宋哲出席。', 'a.txt').article.id).toBe(
      extract('市长宋哲出席。', 'b.md').article.id,
    );
  });

  it('counts no line under a picture as its lead', () => {
    const page =
      '湘江医院举行庆典\n\n2012-05-10\n\n图为庆典现场。\n\n5月4日，长沙市湘江医院举行庆典。\n';
    const [extraction] = extractFile('page.txt', Buffer.from(page));
    expect(extraction?.article.date).toBe('2012-05-04');
  });

  it('names its day and place', () => {
    expect(extract('昨日，市长宋哲出席。').article).toMatchObject({
      date: '2023-03-08',
      dateBasis: 'INFERRED',
      locality: { province: '湖南省', city: '长沙市', county: null },
    });
  });

  it('tells of a page without a report', () => {
    const read = () => [...extractFile('page.txt', Buffer.from('首页 要闻 时政\n关闭'), OPTIONS)];
    expect(read).toThrow('holds no report');
  });

  it('says of an article as long as a shelf of books what to do, before it reads any other', () => {
    const page = Buffer.from(
      `# 会议召开\n\n本报讯 会议召开。\n\n# 年鉴\n\n${'本报讯 会议召开。'.repeat(300_000)}`,
    );
    expect(() => extractFile('page.txt', page).next()).toThrow(
      'its article 年鉴 has 2700000 characters',
    );
  });

  it('keeps hostile text as text', () => {
    const body = '市长宋哲<script>alert(1)</script>出席。';
    expect(extract(body).article.text).toContain('<script>alert(1)</script>');
  });
});

describe('an article in traditional characters', () => {
  const [extraction] = extractFile(
    'page.txt',
    Buffer.from(
      '# 全市會議召開\n\n本報訊（記者 趙國強）9月1日，市委書記陳廣發主持會議，副市長劉偉強、黃麗華出席會議。',
    ),
    { locality: '广州市', published: '2021-09-02' },
  );

  it('is read as in simplified ones and quoted as printed', () => {
    expect(extraction?.article).toMatchObject({ title: '全市會議召開', date: '2021-09-01' });
    expect(extraction?.article.bylines.map(({ name }) => name)).toEqual(['趙國強']);
    expect(extraction?.people.map(({ name }) => name)).toEqual(['陳廣發', '劉偉強', '黃麗華']);
    expect(extraction?.roles.map(({ title, text }) => `${title} ${text}`)).toEqual([
      '书记 市委書記',
      '副市长 副市長',
      '副市长 副市長',
    ]);
    for (const { evidence } of extraction?.roles ?? [])
      expect(extraction?.article.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  });
});

describe('where the text stood in the file', () => {
  it('is told piece by piece, over broken lines, hidden marks and line ends', () => {
    const page =
      '# 会议\r\n召开\r\n\r\n　　本报讯（记者 赵敏）9月1日，市委书记周\u200b安平主\r\n持会议。\r\n';
    const [extraction] = extractFile('page.txt', Buffer.from(page), OPTIONS);
    const { text = '', source } = extraction?.article ?? {};
    const pairs = source?.offsets ?? [];
    expect(text).toContain('周安平主持会议');
    for (let i = 0; i < pairs.length; i += 2) {
      const [at = 0, start = 0, next = text.length] = pairs.slice(i, i + 3);
      const piece = text.slice(at, next).trimEnd();
      expect(page.slice(start, start + piece.length)).toBe(piece);
    }
  });
});
