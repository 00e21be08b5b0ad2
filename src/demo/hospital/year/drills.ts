import type { BodyOf } from '../../../records/event/record-event';
import { at, day, minuteOf } from './calendar';
import { spot, type CampusIndex } from './campus-index';
import { departmentId, HUANG, paper, photo } from './hands';
import { hazardId } from './hazards/hazard-id';
import type { Journal } from './journal';

type Held = BodyOf<'drill.held'>;

interface Drill {
  readonly id: string;
  readonly on: string;
  readonly clock: string;
  readonly place: string;
  readonly body: Omit<Held, 'place' | 'evidence'>;
}

const minutes = (count: number, seconds = 0): number => count * 60 + seconds;

const DRILLS: readonly Drill[] = [
  {
    id: 'drill_2025-1',
    on: '06-11',
    clock: '14:30',
    place: 'C-L08 68.2,13',
    body: {
      kind: 'patient-transfer',
      scene: 'C 楼 L08 东区污洗间起火，卒中单元 30 名患者由东区水平转移至西区和避难间',
      departments: ['L08', 'L07', 'SEC', 'GEN'].map(departmentId),
      people: { patients: 30, played: 12, visitors: 0, staff: 10, guards: 4, microStation: 8 },
      times: [
        { milestone: 'first-staff', seconds: 38 },
        { milestone: 'micro-station', seconds: minutes(2, 20) },
        { milestone: 'unit-clear', seconds: minutes(9, 40) },
        { milestone: 'storey-secured', seconds: minutes(13, 5) },
      ],
      found: [
        { what: '一把疏散椅束带断裂', hazard: hazardId('037') },
        { what: '本层没有轮椅', hazard: null },
        { what: '(37.8,9.2) 处分区防火门被两张病床堵塞 1 分 10 秒', hazard: null },
      ],
      rehearsal: {
        on: day('06-05'),
        times: [
          { milestone: 'first-staff', seconds: 30 },
          { milestone: 'micro-station', seconds: minutes(2, 5) },
          { milestone: 'unit-clear', seconds: minutes(8, 15) },
          { milestone: 'storey-secured', seconds: minutes(11, 30) },
        ],
      },
      lessons: '病床单向排队通过分区门；每层配两辆轮椅；疏散椅每季检查束带',
    },
  },
  {
    id: 'drill_2025-2',
    on: '11-10',
    clock: '19:30',
    place: 'A-L01 40,10.5',
    body: {
      kind: 'crowd',
      scene: '门诊大厅自助区冒烟，380 人疏散',
      departments: ['OPD', 'SEC', 'PHA', 'FIN'].map(departmentId),
      people: { patients: 0, played: 0, visitors: 296, staff: 64, guards: 20, microStation: 8 },
      times: [
        { milestone: 'first-staff', seconds: 41 },
        { milestone: 'micro-station', seconds: minutes(2, 5) },
        { milestone: 'hall-clear', seconds: minutes(4, 30) },
        { milestone: 'building-clear', seconds: minutes(8, 50) },
      ],
      found: [
        { what: 'SA2 楼梯首层出口加链锁', hazard: hazardId('071') },
        { what: 'M4 候诊区听不到声光警报', hazard: null },
      ],
      rehearsal: {
        on: day('11-03'),
        times: [
          { milestone: 'first-staff', seconds: 30 },
          { milestone: 'micro-station', seconds: minutes(1, 50) },
          { milestone: 'hall-clear', seconds: minutes(3, 55) },
          { milestone: 'building-clear', seconds: minutes(7, 20) },
        ],
      },
      lessons: '出口责任到人，开诊前检查；M4 增设警报器；志愿者分段引导',
    },
  },
];

/** The two drills of the year, each tried on the model some days before. */
export function recordDrills(journal: Journal, campus: CampusIndex): void {
  for (const { id, on, clock, place, body } of DRILLS) {
    journal.write(HUANG, at(day(on), minuteOf(clock)), 'drill.held', id, {
      ...body,
      place: campus.place(spot(place)),
      evidence: [photo(`${id}-1`), photo(`${id}-2`), paper(`${id}-plan`)],
    });
  }
}
