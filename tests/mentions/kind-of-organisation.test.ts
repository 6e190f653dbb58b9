import { describe, expect, it } from 'vitest';
import { kindOfOrganisation } from '../../server/mentions/organisations/kind-of-organisation.ts';

describe('the kind of a body', () => {
  it.each([
    ['PARTY', '山西省委办公厅 太钢集团党委 山西大学党委宣传部 民革太原市委会 九三学社'],
    ['GOVERNMENT', '太原市教育局办公室 太原市公安局刑侦支队 太原市档案馆 日本外务省'],
    ['CONGRESS', '太原市人大财经委 太原市人大常委会办公室'],
    ['CPPCC', '太原市政协提案委 太原市政协办公室'],
    ['DISCIPLINE', '市监委 省委第三巡视组'],
    ['JUDICIARY', '太原市中级人民法院 太原市中级人民法院刑一庭 太原市检察院第一检察部'],
    ['MILITARY', '武警太原支队 太原军分区'],
    ['COMPANY', '中国农业银行太原分行 太钢集团有限公司销售部'],
    ['SCHOOL', '山西大学附属中学 太原市委党校 山西大学历史系 太原理工大学后勤处'],
    ['RESEARCH', '山西省社会科学院 华为公司研究院'],
    ['HOSPITAL', '山西大学附属医院 太原市第一人民医院神经内科 三桥街道社区卫生服务中心'],
    ['MEDIA', '太原日报社 太原日报社总编室'],
    ['ASSOCIATION', '太原市总工会 太原市总工会组织处 共青团太原市委 太原市作家协会'],
    ['COMMUNITY', '老庄村 三桥街道'],
    ['REGION', '太原市 山西省'],
    ['OTHER', '晋祠博物馆 太原站'],
  ])('%s: %s', (kind, names) => {
    for (const name of names.split(' '))
      expect(`${name} ${kindOfOrganisation(name)}`).toBe(`${name} ${kind}`);
  });
});
