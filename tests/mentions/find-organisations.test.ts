import { describe, expect, it } from 'vitest';
import { findOrganisations } from '../../server/mentions/organisations/find-organisations.ts';
import { chooseLocality, countPlaces } from '../../server/mentions/places/find-locality.ts';

const CHANGSHA = { province: '湖南省', city: '长沙市', county: null };

describe('findOrganisations', () => {
  it.each([
    ['市委书记', ['长沙市委 PARTY']],
    ['市委、市政府决定', ['长沙市委 PARTY', '长沙市政府 GOVERNMENT']],
    ['省教育厅发布消息', ['湖南省教育厅 GOVERNMENT']],
    ['市人大常委会、市政协', ['长沙市人大常委会 CONGRESS', '长沙市政协 CPPCC']],
    ['政法委牵头', ['长沙市委政法委 PARTY']],
    ['成为银盆街道望月社区的一员', ['银盆街道望月社区 COMMUNITY']],
    ['地点在湖南艺术职业学院东校区', ['湖南艺术职业学院 SCHOOL']],
    ['党中央、国务院部署', ['中共中央 PARTY', '国务院 GOVERNMENT']],
    ['根据教育部教育考试院文件精神', ['教育部教育考试院 GOVERNMENT']],
    ['宣布省委关于市委主要负责同志调整的决定', ['湖南省委 PARTY', '长沙市委 PARTY']],
    ['衷心拥护省委决定', ['湖南省委 PARTY']],
    ['长沙市城市建设投资集团有限公司', ['长沙市城市建设投资集团有限公司 COMPANY']],
    ['民革省委、民盟市委', ['民革湖南省委 PARTY', '民盟长沙市委 PARTY']],
    ['代表新一届省政协', ['湖南省政协 CPPCC']],
    ['符合政协章程', []],
    ['江东区人民法院', ['江东区人民法院 JUDICIARY']],
    ['毕业于西南联合大学化学系', ['西南联合大学化学系 OTHER']],
    ['从事化学系统研究', []],
    ['中央驻湘单位', []],
    ['市应对疫情工作指挥部', ['长沙市应对疫情工作指挥部 GOVERNMENT']],
    ['王家岭煤矿', ['王家岭煤矿 COMPANY']],
    ['全市三家医院', []],
    ['全市法院', []],
    ['湘西土家族苗族自治州人民医院', ['湘西土家族苗族自治州人民医院 HOSPITAL']],
    ['湘西土家族苗族自治州人民政府', ['湘西州政府 GOVERNMENT']],
    ['中央统战部', ['中共中央统战部 PARTY']],
    ['距离湖南大学不远', ['湖南大学 SCHOOL']],
    ['某公司党委书记', []],
    ['国家区域中心城市建设', []],
    ['林草部门要做好管护', []],
    ['关键看这支队伍硬不硬', []],
    ['由市政府广场发车', []],
    ['2022年度党委书记述职', []],
    ['各县市区委书记', []],
    ['中国（宁夏）园艺产业园揭牌', ['中国（宁夏）园艺产业园 OTHER']],
    ['先报市规划委员会审议', ['长沙市规划委员会 GOVERNMENT']],
    ['市民族事务委员会介绍', ['长沙市民族事务委员会 GOVERNMENT']],
    [
      '市政协社会和法制委员会、市杂技团',
      ['长沙市政协社会和法制委员会 CPPCC', '长沙市杂技团 OTHER'],
    ],
    ['社区、学校和医院', []],
    ['要扩大政府采购，市政府采购项目', []],
    ['开好市政协、专题研究市人大', ['长沙市政协 CPPCC', '长沙市人大 CONGRESS']],
    ['汀宁市委、团市委', ['汀宁市委 PARTY', '共青团长沙市委 ASSOCIATION']],
    ['筑牢社区防线，坚守社区一线', []],
    ['整合社区资源，盘活社区资产', []],
    ['结合北街社区实际，了解东塔南路社区情况', ['北街社区 COMMUNITY', '东塔南路社区 COMMUNITY']],
    ['来到前进社区', ['前进社区 COMMUNITY']],
    ['实现政协对委员的回应', []],
    ['市水环境治理中心、望城区融媒中心', ['长沙市水环境治理中心 OTHER', '望城区融媒中心 MEDIA']],
    ['市中心，全市经济中心，城市副中心，市会展中心，打造市中心城区', []],
    ['市辐射监测中心', ['长沙市辐射监测中心 OTHER']],
    [
      '市仲裁委员会、市地方志办公室',
      ['长沙市仲裁委员会 JUDICIARY', '长沙市地方志办公室 GOVERNMENT'],
    ],
    ['山西省长治市市委、津市市委', ['长治市委 PARTY', '津市市委 PARTY']],
    ['中国人民政治协商会议第十四届全国委员会', ['全国政协 CPPCC']],
    ['政协上海市第十四届委员会常务委员会', ['上海市政协常委会 CPPCC']],
    ['政协中山市委员会、区纪检委', ['中山市政协 CPPCC', '区纪委 DISCIPLINE']],
    ['中国科学院、长沙海关', ['中国科学院 RESEARCH', '长沙海关 GOVERNMENT']],
    ['中央经济工作会议精神，享受国务院政府特殊津贴', []],
    ['一座座学校、一间间医院，各区（市、县）人大常委会', []],
    ['市国土资源局、市监察局', ['长沙市国土资源局 GOVERNMENT', '长沙市监察局 DISCIPLINE']],
    ['其他市领导，省市委决定，2024学年学校', []],
    ['国家级长沙高新区', ['长沙高新区 REGION']],
    ['', []],
  ])('%s', (text, expected) => {
    const found = findOrganisations(text, [], CHANGSHA);
    expect(found.map(({ name, kind }) => `${name} ${kind}`)).toEqual(expected);
  });
});

describe('chooseLocality', () => {
  it.each([
    ['太原市和太原机场', '太原市', '山西省'],
    ['小店区、清徐县', '太原市', '山西省'],
    ['湖南省与湖南', null, '湖南省'],
    ['太原、长沙', null, null],
    ['没有地名', null, null],
  ])('%s', (text, city, province) => {
    expect(chooseLocality(countPlaces(text))).toMatchObject({ city, province });
  });
});
