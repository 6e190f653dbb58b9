import type { Graph } from '../../server/graph/connection.ts';

/** Two reports of two days, a former post, a namesake, an organisation that attends, and a byline. */
const FIXTURE = `
  CREATE (s1:Source {id: 'sha1', path: 'seeds/page.txt', encoding: 'utf-8'}),
    (a1:Article {id: 'a1', title: '全市推进会召开', agency: '本报', date: '2022-05-24', dateBasis: 'STATED',
      province: '山西省', city: '太原市', digest: 'd1',
      text: '全市推进会召开\\n5月24日，全市推进会召开。省委常委、市委书记韦韬出席并讲话。张新伟主持。航产集团参加。记者 侯慧琴'}),
    (a2:Article {id: 'a2', title: '韦韬会见客人', date: '2022-05-25', dateBasis: 'INFERRED', city: '太原市',
      digest: 'd2', text: '韦韬会见客人\\n5月25日，市委书记韦韬会见陈阳一行。原市长耿彦波在座。'}),
    (a1)-[:FROM {start: 0, end: 60}]->(s1), (a2)-[:FROM {start: 61, end: 90}]->(s1),
    (a1)-[:NOTES]->(:Note {id: 'n1', rule: 'joined-line', message: 'A line was joined.', start: 3, end: 4}),
    (wei:Entity:Person {id: 'wei', name: '韦韬', pinyin: 'wei tao', pinyinJoined: 'weitao', initials: 'wt',
      firstSeen: '2022-05-24', lastSeen: '2022-05-25', degree: 4, summary: '太原市委书记'}),
    (wei2:Entity:Person {id: 'wei2', name: '魏涛', pinyin: 'wei tao', pinyinJoined: 'weitao', initials: 'wt',
      firstSeen: '2022-05-24', lastSeen: '2022-05-24', degree: 1}),
    (zhang:Entity:Person {id: 'zhang', name: '张新伟', pinyin: 'zhang xin wei', pinyinJoined: 'zhangxinwei',
      initials: 'zxw', firstSeen: '2022-05-24', lastSeen: '2022-05-24', degree: 1}),
    (geng:Entity:Person {id: 'geng', name: '耿彦波', pinyin: 'geng yan bo', pinyinJoined: 'gengyanbo',
      initials: 'gyb', firstSeen: '2022-05-25', lastSeen: '2022-05-25', degree: 1, summary: '太原市政府市长'}),
    (hou:Entity:Person {id: 'hou', name: '侯慧琴', pinyin: 'hou hui qin', pinyinJoined: 'houhuiqin',
      initials: 'hhq', firstSeen: '2022-05-24', lastSeen: '2022-05-24', degree: 0}),
    (sw:Entity:Organisation {id: 'sw', name: '太原市委', kind: 'PARTY', aliases: ['市委'], degree: 2}),
    (shengwei:Entity:Organisation {id: 'shengwei', name: '山西省委', kind: 'PARTY', aliases: ['省委'], degree: 1}),
    (zfwei:Entity:Organisation {id: 'zfwei', name: '太原市委政法委', kind: 'PARTY', aliases: ['政法委'], degree: 1}),
    (gov:Entity:Organisation {id: 'gov', name: '太原市政府', kind: 'GOVERNMENT', aliases: [], degree: 1}),
    (hc:Entity:Organisation {id: 'hc', name: '山西航产集团', kind: 'COMPANY', aliases: ['航产集团'], degree: 1}),
    (shuji:Entity:Role {id: 'shuji', name: '太原市委书记', title: '书记', degree: 2}),
    (changwei:Entity:Role {id: 'changwei', name: '山西省委常委', title: '常委', degree: 2}),
    (shizhang:Entity:Role {id: 'shizhang', name: '太原市政府市长', title: '市长', degree: 2}),
    (tuijin:Entity:Meeting {id: 'tuijin', name: '全市推进会', kind: 'CONFERENCE', aliases: ['推进会'],
      date: '2022-05-24', degree: 4, summary: '2022-05-24'}),
    (huijian:Entity:Meeting {id: 'huijian', name: '会见', kind: 'RECEPTION', aliases: [], date: '2022-05-25',
      degree: 1, summary: '2022-05-25'}),
    (wei)-[:HOLDS {id: 'e1', count: 2, first: '2022-05-24', last: '2022-05-25', former: false}]->(shuji),
    (wei)-[:HOLDS {id: 'e2', count: 1, first: '2022-05-24', last: '2022-05-24', former: false}]->(changwei),
    (geng)-[:HOLDS {id: 'e3', count: 1, first: '2022-05-25', last: '2022-05-25', former: true}]->(shizhang),
    (shuji)-[:AT {id: 'e4', count: 2, first: '2022-05-24', last: '2022-05-25'}]->(sw),
    (changwei)-[:AT {id: 'e5', count: 1, first: '2022-05-24', last: '2022-05-24'}]->(shengwei),
    (shizhang)-[:AT {id: 'e6', count: 1, first: '2022-05-25', last: '2022-05-25'}]->(gov),
    (zfwei)-[:PART_OF {id: 'e7', count: 1, first: '2022-05-24', last: '2022-05-24'}]->(sw),
    (wei)-[:ATTENDED {id: 'e8', count: 1, first: '2022-05-24', last: '2022-05-24', functions: ['ATTENDED', 'SPOKE'], order: 1}]->(tuijin),
    (zhang)-[:ATTENDED {id: 'e9', count: 1, first: '2022-05-24', last: '2022-05-24', functions: ['CHAIRED'], order: 2}]->(tuijin),
    (hc)-[:ATTENDED {id: 'e10', count: 1, first: '2022-05-24', last: '2022-05-24', functions: ['ATTENDED'], order: 3}]->(tuijin),
    (wei2)-[:ATTENDED {id: 'e11', count: 1, first: '2022-05-24', last: '2022-05-24', functions: ['ATTENDED'], order: 4}]->(tuijin),
    (wei)-[:ATTENDED {id: 'e12', count: 1, first: '2022-05-25', last: '2022-05-25', functions: ['MET'], order: 1}]->(huijian)
  WITH *
  UNWIND [
    ['s1', a1, 'NAMED', '韦韬', null, null, [], null, wei, null],
    ['s2', a1, 'HOLDS', '市委书记韦韬', '2022-05-24', '市委书记', [], null, wei, shuji],
    ['s3', a1, 'HOLDS', '省委常委、市委书记韦韬', '2022-05-24', '省委常委', [], null, wei, changwei],
    ['s4', a1, 'REPORTS', '全市推进会', '2022-05-24', null, [], null, null, tuijin],
    ['s5', a1, 'ATTENDED', '韦韬出席并讲话', '2022-05-24', '出席并讲话', ['ATTENDED', 'SPOKE'], 1, wei, tuijin],
    ['s6', a1, 'ATTENDED', '张新伟主持', '2022-05-24', '主持', ['CHAIRED'], 2, zhang, tuijin],
    ['s7', a1, 'ATTENDED', '航产集团参加', '2022-05-24', '参加', ['ATTENDED'], 3, hc, tuijin],
    ['s8', a1, 'BYLINE', '侯慧琴', null, null, [], null, hou, null],
    ['s9', a2, 'HOLDS', '市委书记韦韬', '2022-05-25', '市委书记', [], null, wei, shuji],
    ['s10', a2, 'REPORTS', '会见陈阳', '2022-05-25', null, [], null, null, huijian],
    ['s11', a2, 'ATTENDED', '韦韬会见陈阳', '2022-05-25', '会见', ['MET'], 1, wei, huijian],
    ['s12', a2, 'HOLDS', '原市长耿彦波', '2022-05-25', '原市长', [], null, geng, shizhang],
    ['s13', a1, 'PART_OF', '市委', '2022-05-24', null, [], null, zfwei, sw]
  ] AS row
  WITH row[0] AS id, row[1] AS article, row[2] AS kind, row[3] AS quote, row[4] AS date, row[5] AS words,
    row[6] AS functions, row[7] AS order, row[8] AS subject, row[9] AS object
  WITH *, size(head(split(article.text, quote))) AS start
  CREATE (article)-[:STATES]->(s:Statement {id: id, kind: kind, start: start, end: start + size(quote),
    quote: quote, date: date, words: words, functions: functions, order: order,
    former: coalesce(words STARTS WITH '原', false), as: CASE kind WHEN 'BYLINE' THEN 'REPORTER' END})
  FOREACH (end IN CASE WHEN subject IS NULL THEN [] ELSE [subject] END | CREATE (s)-[:SUBJECT]->(end))
  FOREACH (end IN CASE WHEN object IS NULL THEN [] ELSE [object] END | CREATE (s)-[:OBJECT]->(end))`;

/** Puts a small, fully known graph into an empty database, in the shape that the writer writes. */
export async function fillGraph(graph: Graph): Promise<void> {
  await graph.execute(FIXTURE);
  await graph.execute('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
}
