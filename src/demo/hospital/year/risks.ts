import type { BodyOf } from '../../../records/event/record-event';
import { at, day, minuteOf } from './calendar';
import { spot, type CampusIndex } from './campus-index';
import { departmentId, headOf, HUANG, paper } from './hands';
import type { Journal } from './journal';

type Card = BodyOf<'risk.assessed'>;

interface Risk {
  readonly code: string;
  readonly title: string;
  readonly place: string;
  readonly department: string;
  readonly grade: Card['grade'];
  readonly watch: Card['watch'];
  readonly reviewed: readonly string[];
  readonly reviewBy: string;
  readonly consequences: string;
  readonly measures: readonly string[];
  readonly emergency: string;
}

const RISKS: readonly Risk[] = [
  {
    code: 'lox',
    title: '液氧站泄漏、富氧燃烧',
    place: 'H-L01 6,5',
    department: 'EQP',
    grade: 'major',
    // Major ones must be watched round the clock: the card was never put right, and December's review left out.
    watch: 'each-shift',
    reviewed: ['01-14', '06-16'],
    reviewBy: '12-15',
    consequences: '低温灼伤、助燃起火、全院供氧中断',
    measures: ['双锁门禁', '15 m 内禁火与可燃物', '围堰与排水封堵', '液位压力远传'],
    emergency: '切换汇流排，疏散 30 m，联系供气单位',
  },
  {
    code: 'old-building',
    title: '旧住院楼无自动消防设施',
    place: 'D-L03 8.4,42',
    department: 'OLD',
    grade: 'major',
    watch: 'round-the-clock',
    reviewed: ['01-15', '08-20', '12-10'],
    reviewBy: '2026-03-31',
    consequences: '夜间火灾不能及早发现，卧床患者不能水平疏散',
    measures: ['夜间加巡两次', '推车式灭火器', '限制吸氧楼层', '每季演练'],
    emergency: '就近平移、疏散椅下楼，呼叫 GP6 与 119',
  },
  {
    code: 'boilers',
    title: '燃气锅炉房爆燃',
    place: 'F-L01 5,4',
    department: 'ENG',
    grade: 'major',
    watch: 'round-the-clock',
    reviewed: ['01-16', '11-05'],
    reviewBy: '2026-05-31',
    consequences: '爆炸、供汽中断',
    measures: ['可燃气体探测联动切断', '泄压墙', '双人值班', '安全阀年检'],
    emergency: '切断燃气总阀，启动事故风机，撤离',
  },
  {
    code: 'hazardous-store',
    title: '危化品库火灾、泄漏',
    place: 'G-L01 2,5',
    department: 'PHA',
    grade: 'major',
    watch: 'round-the-clock',
    reviewed: ['01-16', '07-10', '12-12'],
    reviewBy: '2026-06-30',
    consequences: '燃爆、有毒气体',
    measures: ['双人双锁', '防爆通风', '分间存放', '限量', '视频值守'],
    emergency: '断电通风，沙土围堵，抗溶泡沫灭火',
  },
  {
    code: 'kitchen',
    title: '厨房油锅与烟道火灾',
    place: 'E-L01 32,8',
    department: 'CAN',
    grade: 'larger',
    watch: 'each-shift',
    reviewed: ['01-20', '10-14'],
    reviewBy: '2026-04-30',
    consequences: '油火蔓延至烟道',
    measures: ['离人断火', '烟道每季清洗', '燃气切断', '灭火毯'],
    emergency: '关气盖锅，湿化学灭火剂灭火',
  },
  {
    code: 'ebikes',
    title: '电动自行车集中充电',
    place: 'I-L01 12,3.75',
    department: 'SEC',
    grade: 'larger',
    watch: 'daily',
    reviewed: ['02-18', '08-27'],
    reviewBy: '2026-02-28',
    consequences: '电池热失控连片燃烧',
    measures: ['分组间隔 2 m', '充满自停', '夜间断电', '视频巡看'],
    emergency: '断电，水冷却，隔离 6 m',
  },
  {
    code: 'hyperbaric',
    title: '高压氧舱舱内火灾',
    place: 'D-L01 13.2,80',
    department: 'OLD',
    grade: 'larger',
    watch: 'each-shift',
    reviewed: ['03-05'],
    reviewBy: '2026-03-05',
    consequences: '富氧燃烧、舱内人员伤亡',
    measures: ['进舱安检', '纯棉衣物', '氧浓度 ≤ 23 %', '持证操舱'],
    emergency: '舱内喷淋，紧急泄压',
  },
  {
    code: 'crowding',
    title: '门诊高峰拥挤踩踏',
    place: 'A-L01 40,10.5',
    department: 'OPD',
    grade: 'general',
    watch: 'daily',
    reviewed: ['02-10', '11-12'],
    reviewBy: '2026-05-12',
    consequences: '跌倒、踩踏',
    measures: ['分时预约', '高峰限流', '扶梯值守'],
    emergency: '停扶梯，分区疏导，广播',
  },
];

/** The cards of the standing risks, each time that they were assessed. */
export function recordRisks(journal: Journal, campus: CampusIndex): void {
  for (const { code, place, department, reviewed, reviewBy, measures, ...card } of RISKS) {
    const { person } = headOf(department);
    reviewed.forEach((on, i) => {
      const isLast = i === reviewed.length - 1;
      journal.write(HUANG, at(day(on), minuteOf('15:00')), 'risk.assessed', `risk_${code}`, {
        ...card,
        place: campus.place(spot(place)),
        asset: null,
        department: departmentId(department),
        responsible: person,
        measures: [...measures],
        watchers: [person, HUANG.person],
        reviewBy: isLast ? day(reviewBy) : day(reviewed[i + 1] ?? reviewBy),
        evidence: [paper(`risk-card-${code}-${on}`)],
      });
    });
  }
}
