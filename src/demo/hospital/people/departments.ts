/** A department with those who answer in it. All people are invented: they are named after herbs and stones. */
export interface DepartmentRow {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** The first one heads it; the second holds the other key of what two people keep. */
  readonly people: readonly PersonRow[];
}

export interface PersonRow {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** Role, in the language of the hospital. */
  readonly role: string;
}

/** `Shi Husheng` → `shi-husheng`. */
const codeOf = (en: string): string => en.toLowerCase().replace(/'/g, '').replace(/ /g, '-');

const person = (zh: string, en: string, role: string): PersonRow => ({ code: codeOf(en), zh, en, role });

const department = (code: string, zh: string, en: string, ...people: PersonRow[]): DepartmentRow => ({
  code,
  zh,
  en,
  people,
});

const HEAD = '科主任';
const HEAD_NURSE = '护士长';

export const DEPARTMENTS: readonly DepartmentRow[] = [
  department(
    'HO',
    '院办公室',
    'Hospital office',
    person('陈皮远', 'Chen Piyuan', '院长（消防安全责任人）'),
    person('杜仲明', 'Du Zhongming', '分管副院长（消防安全管理人）'),
  ),
  department(
    'SEC',
    '保卫科',
    'Security',
    person('石斛生', 'Shi Husheng', '科长'),
    person('黄芪安', "Huang Qi'an", '消防专管员'),
    person('白术阳', 'Bai Zhuyang', '巡查员'),
    person('甘草林', 'Gan Caolin', '巡查员'),
    person('苏叶青', 'Su Yeqing', '巡查员'),
    person('麦冬和', 'Mai Donghe', '巡查员'),
    person('马鞭草', 'Ma Biancao', '消防控制室值班员'),
    person('车前子', 'Che Qianzi', '消防控制室值班员'),
    person('金荞麦', 'Jin Qiaomai', '消防控制室值班员'),
    person('单枞', 'Shan Cong', '消防控制室值班员'),
  ),
  department(
    'GEN',
    '总务科',
    'Facilities',
    person('桑寄生', 'Sang Jisheng', '科长'),
    person('丁香木', 'Ding Xiangmu', '电工'),
    person('海浮石', 'Hai Fushi', '水工'),
  ),
  department('ENG', '动力科', 'Energy', person('雷公藤', 'Lei Gongteng', '科长')),
  department('EQP', '设备科', 'Equipment', person('钟灵芝', 'Zhong Lingzhi', '科长')),
  department('IT', '信息科', 'Information technology', person('连翘', 'Lian Qiao', '科长')),
  department(
    'FIN',
    '财务科',
    'Finance',
    person('钱金草', 'Qian Jincao', '科长'),
    person('琥珀光', 'Hu Poguang', '出纳'),
  ),
  department('MR', '病案室', 'Medical records', person('全卷柏', 'Quan Juanbai', '主任')),
  department(
    'PHA',
    '药剂科',
    'Pharmacy',
    person('柴胡宁', 'Chai Huning', HEAD),
    person('苍术平', 'Cang Zhuping', '药库管理员'),
  ),
  department(
    'LAB',
    '检验科',
    'Laboratory',
    person('金银花', 'Jin Yinhua', HEAD),
    person('石韦清', 'Shi Weiqing', '试剂管理员'),
  ),
  department(
    'PAT',
    '病理科',
    'Pathology',
    person('朱砂根', 'Zhu Shagen', HEAD),
    person('紫菀明', 'Zi Wanming', '技师长'),
  ),
  department('IMG', '放射科', 'Imaging', person('方解石', 'Fang Jieshi', HEAD)),
  department('US', '超声科', 'Ultrasound', person('贝母春', 'Bei Muchun', HEAD)),
  department('OR', '手术室', 'Operating theatres', person('江离', 'Jiang Li', HEAD_NURSE)),
  department('ICU', '重症医学科', 'Intensive care', person('党参和', 'Dang Shenhe', HEAD)),
  department('ER', '急诊科', 'Emergency', person('龙胆勇', 'Long Danyong', HEAD)),
  department('OPD', '门诊部', 'Outpatients', person('裴兰芳', 'Pei Lanfang', '主任')),
  department('PED', '儿科', 'Paediatrics', person('谷芽青', 'Gu Yaqing', HEAD)),
  department(
    'CSSD',
    '消毒供应中心',
    'Sterile supply',
    person('蒲公英', 'Pu Gongying', HEAD_NURSE),
    person('白芷香', 'Bai Zhixiang', '灭菌组长'),
  ),
  department(
    'END',
    '内镜中心',
    'Endoscopy',
    person('胡黄连', 'Hu Huanglian', HEAD),
    person('吴茱萸', 'Wu Zhuyu', '洗消组长'),
  ),
  department('DIA', '血液透析室', 'Dialysis', person('宋泽兰', 'Song Zelan', HEAD)),
  department('OBS', '产科', 'Obstetrics', person('艾叶暖', 'Ai Yenuan', HEAD)),
  ward('L04', '骨科·普外科病区', 'Orthopaedics and general surgery', '徐断', 'Xu Duan'),
  ward('L05', '心内·呼吸科病区', 'Cardiology and respiratory', '茯苓静', 'Fu Lingjing'),
  ward('L06', '神经·内分泌科病区', 'Neurology and endocrinology', '田麻', 'Tian Ma'),
  ward('L07', '普外·泌尿科病区', 'General surgery and urology', '莫药', 'Mo Yao'),
  ward('L08', '老年·卒中病区', 'Geriatrics and stroke', '葛根宁', 'Ge Genning'),
  ward('L09', '消化·肾内科病区', 'Gastroenterology and nephrology', '柏荷', 'Bai He'),
  ward('L10', '肿瘤·血液科病区', 'Oncology and haematology', '班夏', 'Ban Xia'),
  ward('L11', '儿科·五官科病区', 'Paediatrics, ENT and eye', '路路通', 'Lu Lutong'),
  ward('L12', '综合（VIP）病区', 'VIP wards', '何首乌', 'He Shouwu'),
  department(
    'OLD',
    '老年康复科',
    'Old building: geriatric rehabilitation',
    person('牛膝', 'Niu Xi', HEAD_NURSE),
  ),
  department('CAN', '膳食科', 'Catering', person('米仁', 'Mi Ren', '主管')),
  department(
    'LDY',
    '洗衣房',
    'Laundry',
    person('曹皂荚', 'Cao Zaojia', '主管'),
    person('茜草红', 'Qian Caohong', '洗涤班长'),
  ),
  department('CLN', '保洁（外包）', 'Cleaning contractor', person('狄肤子', 'Di Fuzi', '项目经理')),
];

function ward(code: string, zh: string, en: string, headZh: string, headEn: string): DepartmentRow {
  return department(code, zh, en, person(headZh, headEn, HEAD_NURSE));
}

/** Code of a department → code of who opens with its head what two people keep; not every department has one. */
export const SECONDS: ReadonlyMap<string, string> = new Map(
  DEPARTMENTS.flatMap(({ code, people: [, second] }) =>
    second === undefined ? [] : [[code, second.code] as const],
  ),
);

/** Code of a department → code of who heads it. */
export const HEADS: ReadonlyMap<string, string> = new Map(
  DEPARTMENTS.map(({ code, people }) => [code, people[0]?.code ?? '']),
);
