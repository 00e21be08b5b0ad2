import type { Citation } from '../../base/finding';
import type { SPECIAL_EQUIPMENT } from '../../model/schema/assets/special-equipment';
import { cite } from '../cite';

export type SpecialEquipmentForm = (typeof SPECIAL_EQUIPMENT)[number];

export interface EquipmentTest {
  readonly id: string;
  /** Longest time from one legal test to the next, months. */
  readonly months: number;
  readonly cite: Citation;
}

const test = (id: string, months: number, source: Citation): EquipmentTest => ({ id, months, cite: source });

/**
 * Intervals of periodic tests of special equipment, from memory of the safety technical regulations: the certificate of each thing
 * goes before them, and the plan keeps its interval (`testMonths`). Pressure vessels have what the last test gave them,
 * three to six years: the least is taken. X-ray sets are looked at by their licence, yearly.
 */
const TESTS: Readonly<Partial<Record<SpecialEquipmentForm, EquipmentTest>>> = {
  lift: test('cn.test.lift', 12, cite('TSG T7001', 'edition not known', 'periodic test', 'M-med')),
  escalator: test('cn.test.escalator', 12, cite('TSG T7001', 'edition not known', 'periodic test', 'M-med')),
  boiler: test('cn.test.boiler', 12, cite('TSG 11', '2020', 'external test', 'M-med')),
  'lox-tank': test('cn.test.lox-tank', 36, cite('TSG 21', '2016', 'periodic test', 'M-med')),
  steriliser: test('cn.test.steriliser', 36, cite('TSG 21', '2016', 'periodic test', 'M-med')),
  autoclave: test('cn.test.autoclave', 36, cite('TSG 21', '2016', 'periodic test', 'M-med')),
  'pressure-vessel': test('cn.test.pressure-vessel', 36, cite('TSG 21', '2016', 'periodic test', 'M-med')),
  'hyperbaric-chamber': test(
    'cn.test.hyperbaric-chamber',
    12,
    cite('TSG 24', '2015', 'yearly check', 'M-med'),
  ),
  xray: test('cn.test.xray', 12, cite('放射诊疗管理规定', '2016', 'state test', 'M-med')),
};

/** The row of a kind of special equipment; null where its kind isn't told. */
export const equipmentTest = (form: SpecialEquipmentForm | null): EquipmentTest | null =>
  form === null ? null : (TESTS[form] ?? null);

/** Months from one legal test of such a thing to the next; null = not known. */
export const testMonthsOf = (form: SpecialEquipmentForm | null): number | null =>
  equipmentTest(form)?.months ?? null;

/** Sealed sources are tested for leaks each year (GBZ 114 and the licence's yearly assessment; from memory). */
export const LEAK_TEST: EquipmentTest = test(
  'cn.test.sealed-source',
  12,
  cite('放射性同位素与射线装置安全和防护条例', '2019', '30', 'M-med'),
);
export const LEAK_TEST_MONTHS = LEAK_TEST.months;

/** That special equipment is tested in time at all. */
export const TESTED_IN_TIME: Citation = cite('特种设备安全法', '2013', '40', 'M-high');
