import { describe, expect, it } from 'vitest';
import { areaOf } from '../../support/storey-checks';
import type { PopulationRole } from '../../../../src/model/schema/population-roles';
import { occupancyAt } from '../../../../src/model/query/occupancy-at';
import { soundHospital } from '../../support/hospitals';

/** The hospital's own count, working day. Columns: hour, A outpatients, A emergency, B patients, C patients, C visitors and carers, D patients, D carers, E canteen. */
const COUNTED = [
  [2, 0, 26, 12, 486, 160, 47, 18, 0],
  [6, 60, 22, 16, 486, 175, 47, 18, 20],
  [8, 720, 40, 150, 484, 190, 47, 20, 140],
  [10, 1150, 62, 260, 470, 200, 44, 22, 20],
  [12, 460, 48, 120, 478, 240, 46, 24, 330],
  [15, 760, 55, 210, 470, 290, 44, 30, 15],
  [19, 40, 66, 30, 484, 610, 47, 62, 60],
  [22, 0, 48, 16, 486, 185, 47, 20, 0],
] as const;
/** Staff of A, B, C, D, E with F at those hours. */
const STAFF = [
  [2, 16, 34, 62, 5, 4],
  [6, 18, 36, 64, 5, 22],
  [8, 210, 165, 230, 20, 48],
  [10, 225, 185, 245, 22, 52],
  [12, 150, 130, 190, 16, 56],
  [15, 215, 180, 240, 22, 46],
  [19, 24, 42, 85, 6, 18],
  [22, 18, 36, 64, 5, 6],
] as const;

const document = soundHospital();

/** People of some roles in the spaces whose ids begin so. */
function count(hour: number, weekend: boolean, begin: string, ...roles: PopulationRole[]): number {
  let sum = 0;
  for (const [space, { byRole }] of occupancyAt(document, hour, { weekend })) {
    if (space.startsWith(`space_${begin}`)) for (const role of roles) sum += byRole[role];
  }
  return sum;
}

describe('people by hour', () => {
  it.each(COUNTED)('are as counted at %i h', (hour, a, emergency, b, c, visitors, d, carers, canteen) => {
    expect(count(hour, false, 'A-', 'outpatient')).toBe(a);
    expect(count(hour, false, 'A-', 'emergency-patient')).toBe(emergency);
    expect(count(hour, false, 'B-', 'outpatient', 'inpatient')).toBe(b);
    expect(count(hour, false, 'C-', 'inpatient')).toBe(c);
    expect(count(hour, false, 'C-', 'visitor', 'carer')).toBe(visitors);
    expect(count(hour, false, 'D-', 'inpatient')).toBe(d);
    expect(count(hour, false, 'D-', 'carer')).toBe(carers);
    expect(count(hour, false, 'E-', 'visitor')).toBe(canteen);
  });

  it.each(STAFF)('on duty are as counted at %i h', (hour, a, b, c, d, e) => {
    const staff = (begin: string): number => count(hour, false, begin, 'staff', 'guard');
    expect(staff('A-')).toBe(a);
    expect(staff('B-')).toBe(b);
    expect(staff('C-')).toBe(c);
    expect(staff('D-')).toBe(d);
    expect(staff('E-') + staff('F-')).toBe(e);
  });

  it('are a third of the outpatients at the weekend, the same inpatients', () => {
    expect(count(10, true, 'A-', 'outpatient')).toBeGreaterThan(0.34 * 1150);
    expect(count(10, true, 'A-', 'outpatient')).toBeLessThan(0.36 * 1150);
    expect(count(10, true, 'C-', 'inpatient')).toBe(470);
  });

  it('are thirty patients, two nurses and eleven carers in the stroke unit at night', () => {
    const of = (what: string): number | undefined =>
      Object.values(document.populations).find(({ id }) => id === `population_C-L08.E.${what}`)?.byHour[2];
    expect(of('patients')).toBe(30);
    expect(of('nurses')).toBe(2);
    expect(of('carers')).toBe(11);
  });

  it('fill no waiting room beyond 1.2 people a square metre at the peak', () => {
    for (const [id, { total }] of occupancyAt(document, 10, { weekend: false })) {
      const space = document.spaces[id]!;
      if (space.use === 'waiting') expect(total / areaOf(space.outline), id).toBeLessThanOrEqual(1.2);
    }
  });

  it('never are fewer than nobody, and somewhere', () => {
    for (const { byHour, spaces, id } of Object.values(document.populations)) {
      expect(Math.min(...byHour), id).toBeGreaterThanOrEqual(0);
      expect(Math.max(...byHour), id).toBeGreaterThan(0);
      expect(spaces.length, id).toBeGreaterThan(0);
    }
  });
});
