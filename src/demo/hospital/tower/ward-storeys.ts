import type { StoreyPlan } from '../../drafting/storey-plan';
import { REFUGE, towerCore } from './core';
import { unitFixtures } from './fixtures';
import { codeOf, type StoreyRow } from './frame';
import { nursingUnit, type UnitBrief } from './nursing-unit';
import { joined } from './part';
import { towerStorey } from './storey';
import { L04, L05, L06 } from './units/units-l03-l06';
import { L07, L08, L09 } from './units/units-l07-l09';
import { L10, L11, L12 } from './units/units-l10-l12';

const STOREYS: readonly (readonly [row: StoreyRow, units: readonly UnitBrief[]])[] = [
  [ward(4, '四层 骨科·普外科', 'Level 4: orthopaedics, general surgery'), L04],
  [ward(5, '五层 心内科·呼吸科', 'Level 5: cardiology, respiratory'), L05],
  [ward(6, '六层 神经内科·内分泌科', 'Level 6: neurology, endocrinology'), L06],
  [ward(7, '七层 普外二科·泌尿外科', 'Level 7: general surgery 2, urology'), L07],
  [ward(8, '八层 老年医学科·卒中单元', 'Level 8: geriatrics, stroke unit'), L08],
  [ward(9, '九层 消化内科·肾内科', 'Level 9: gastroenterology, nephrology'), L09],
  [ward(10, '十层 肿瘤科·血液科', 'Level 10: oncology, haematology'), L10],
  [ward(11, '十一层 儿科·五官科', 'Level 11: paediatrics, ENT and eye'), L11],
  [ward(12, '十二层 综合（VIP）病区', 'Level 12: VIP wards'), L12],
];

function ward(level: number, zh: string, en: string): StoreyRow {
  return { level, zh, en, department: `L${String(level).padStart(2, '0')}` };
}

/** Cytotoxic drugs are kept here. */
const ABOUT = { CHEW: { mustBeLocked: true } };

/** Storeys that are two nursing units each, lowest first. */
export const wardStoreys = (): StoreyPlan[] =>
  STOREYS.map(([row, units]) =>
    towerStorey(row, joined(towerCore('wards'), REFUGE, ...units.map(nursingUnit)), {
      about: ABOUT,
      assets: units.flatMap(({ side }) => unitFixtures(codeOf(row.level), side)),
    }),
  );
