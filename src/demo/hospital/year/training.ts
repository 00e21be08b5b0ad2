import type { BodyOf } from '../../../records/event/record-event';
import { DEPARTMENTS } from '../people/departments';
import { at, day, daysLater, minuteOf } from './calendar';
import { departmentId, HUANG, paper, personId } from './hands';
import type { Journal } from './journal';

export const COURSE = 'fire.2025';

/** Department: people, of them trained: 1,214 of 1,302. */
const TRAINED: Readonly<Record<string, readonly [people: number, trained: number]>> = {
  HO: [30, 27],
  SEC: [42, 42],
  GEN: [34, 34],
  ENG: [12, 12],
  EQP: [8, 8],
  IT: [12, 11],
  FIN: [24, 22],
  MR: [14, 12],
  PHA: [40, 40],
  LAB: [34, 34],
  PAT: [16, 16],
  IMG: [44, 43],
  US: [14, 13],
  OR: [60, 57],
  ICU: [60, 58],
  ER: [64, 60],
  OPD: [75, 69],
  PED: [18, 17],
  CSSD: [16, 15],
  END: [10, 10],
  DIA: [12, 11],
  OBS: [18, 16],
  L04: [52, 52],
  L05: [60, 59],
  L06: [50, 50],
  L07: [56, 54],
  L08: [54, 54],
  L09: [57, 52],
  L10: [50, 50],
  L11: [62, 60],
  L12: [34, 34],
  OLD: [26, 23],
  CAN: [54, 33],
  LDY: [12, 10],
  CLN: [78, 56],
};

type Certificate = BodyOf<'certificate.issued'>['certificate'];

/** Person, certificate, day issued, last day. */
const CERTIFICATES: readonly (readonly [string, Certificate, string, string])[] = [
  ['ma-biancao', 'fire-control-room', '2022-10-01', '2025-09-30'],
  ['che-qianzi', 'fire-control-room', '2024-03-18', '2027-03-17'],
  ['jin-qiaomai', 'fire-control-room', '2023-06-05', '2026-06-04'],
  ['shan-cong', 'fire-control-room', '2024-11-11', '2027-11-10'],
  ['ding-xiangmu', 'electrician', '2023-04-20', '2026-04-19'],
  ['hai-fushi', 'welder', '2024-05-08', '2027-05-07'],
  ['lei-gongteng', 'special-equipment', '2022-08-15', '2026-08-14'],
  ['zhong-lingzhi', 'special-equipment', '2023-02-01', '2027-01-31'],
  ['fang-jieshi', 'radiation-safety', '2023-09-12', '2028-09-11'],
  ['jin-yinhua', 'radiation-safety', '2024-01-16', '2029-01-15'],
  ['jin-yinhua', 'hazardous-chemicals', '2024-07-02', '2027-07-01'],
  ['zhu-shagen', 'hazardous-chemicals', '2024-07-02', '2027-07-01'],
  ['chai-huning', 'hazardous-chemicals', '2023-12-04', '2026-12-03'],
  ['di-fuzi', 'hazardous-chemicals', '2024-09-23', '2027-09-22'],
];

/** Part of those trained who came to the first of the two sessions. */
const FIRST_SESSION = 0.6;
const EXAMINED = 0.97;
const PASSED = 0.98;
const SPRING = day('03-10');
const AUTUMN = day('09-08');

/** Two sessions for each department, and the certificates that are held. O(departments). */
export function recordTraining(journal: Journal): void {
  DEPARTMENTS.forEach(({ code, people }, i) => {
    const [headcount = 0, all = 0] = TRAINED[code] ?? [];
    const first = Math.round(all * FIRST_SESSION);
    const sessions = [
      { on: daysLater(SPRING, i), topic: '消防安全“四个能力”与灭火器使用', trained: first },
      { on: daysLater(AUTUMN, i), topic: '病区初期火灾处置与患者水平疏散', trained: all - first },
    ];
    for (const { on, topic, trained } of sessions) {
      const examined = Math.round(trained * EXAMINED);
      journal.write(HUANG, at(on, minuteOf('16:00')), 'training.held', departmentId(code), {
        course: COURSE,
        topic,
        headcount,
        trained,
        examined,
        passed: Math.round(examined * PASSED),
        attendees: on < AUTUMN ? people.slice(0, 1).map((each) => personId(each.code)) : [],
        evidence: [paper(`sign-in-${code}-${on}`)],
      });
    }
  });
  for (const [person, certificate, issued, validUntil] of CERTIFICATES) {
    journal.write(HUANG, at(day(issued), minuteOf('09:00')), 'certificate.issued', personId(person), {
      certificate,
      number: null,
      issuer: '青禾市职业技能鉴定机构（虚构）',
      validUntil: day(validUntil),
      evidence: [paper(`certificate-${person}-${certificate}`)],
    });
  }
}
