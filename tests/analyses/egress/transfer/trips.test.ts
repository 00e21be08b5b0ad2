import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { present } from '../../../../src/base/assert';
import { transferOf, type TransferLoad } from '../../../../src/analyses/egress/transfer/trips';
import { cases } from '../../../support/cases';

type Patients = TransferLoad['patients'];
const NOBODY: Patients = { carried: 0, wheelchair: 0, bed: 0, 'bed-with-equipment': 0 };
const load = (patients: Partial<Patients>, staff: number, carers: number, metres: number): TransferLoad => ({
  patients: { ...NOBODY, ...patients },
  staff,
  carers,
  metres,
});
const seconds = (...given: Parameters<typeof load>): number | null =>
  transferOf(load(...given))?.seconds ?? null;

describe('patients are brought to safety trip by trip', () => {
  it.each<[string, Parameters<typeof load>, number]>([
    ['nobody', [{}, 2, 0, 30], 0],
    // 30 s, then three times 40 s and 22 m at 1.1 m/s, between them twice back at 1.35 m/s.
    ['three wheelchairs, one nurse', [{ wheelchair: 3 }, 1, 0, 22], 30 + 3 * (40 + 20) + (2 * 22) / 1.35],
    ['three wheelchairs, three nurses', [{ wheelchair: 3 }, 3, 0, 22], 30 + 40 + 20],
    ['two wheelchairs, two carers', [{ wheelchair: 2 }, 1, 2, 22], 60 + 40 + 20],
    ['a bed, two nurses', [{ bed: 1 }, 2, 0, 21], 30 + 90 + 30],
    ['a bed, a nurse with a carer', [{ bed: 1 }, 1, 1, 21], 60 + 90 + 30],
    // Each nurse with a carer, twice.
    ['four beds, two nurses, two carers', [{ bed: 4 }, 2, 2, 21], 60 + 2 * (90 + 30) + 21 / 1.35],
    ['three beds, two nurses', [{ bed: 3 }, 2, 0, 21], 30 + 3 * (90 + 30) + (2 * 21) / 1.35],
    ['a bed with equipment', [{ 'bed-with-equipment': 1 }, 1, 2, 20], 60 + 331 + 40],
  ])('%s', (_, given, expected) => {
    expect(seconds(...given)).toBeCloseTo(expected, 6);
  });

  it.each<[string, Parameters<typeof load>]>([
    ['nobody is there', [{ wheelchair: 1 }, 0, 0, 10]],
    ['a bed and one nurse', [{ bed: 1 }, 1, 0, 10]],
    ['a bed and carers alone', [{ bed: 1 }, 0, 5, 10]],
    ['equipment and two people', [{ 'bed-with-equipment': 1 }, 1, 1, 10]],
  ])('never, where %s', (_, given) => {
    expect(seconds(...given)).toBeNull();
  });

  it('tells how the time of the last is made up', () => {
    expect(transferOf(load({ wheelchair: 3 }, 1, 0, 22))).toEqual({
      seconds: expect.closeTo(30 + 3 * 60 + (2 * 22) / 1.35, 6),
      ready: 30,
      trips: 3,
      prepare: 120,
      move: 60,
      back: expect.closeTo((2 * 22) / 1.35, 6),
      wait: 0,
    });
  });

  const any = fc.record({
    patients: fc.record({
      carried: fc.nat(4),
      wheelchair: fc.nat(8),
      bed: fc.nat(9),
      'bed-with-equipment': fc.nat(2),
    }),
    staff: fc.integer({ min: 1, max: 6 }),
    carers: fc.integer({ min: 2, max: 12 }),
    metres: fc.double({ min: 1, max: 60, noNaN: true }),
  });

  it('takes as long as its parts, and no less with another patient of the last kind', () => {
    fc.assert(
      fc.property(any, (given) => {
        const {
          seconds: all,
          ready,
          prepare,
          move,
          back,
          wait,
        } = present(transferOf(given), 'enough people');
        expect(ready + prepare + move + back + wait).toBeCloseTo(all, 6);
        const { patients } = given;
        const more = { ...patients, 'bed-with-equipment': patients['bed-with-equipment'] + 1 };
        expect(present(transferOf({ ...given, patients: more }), 'more').seconds).toBeGreaterThanOrEqual(all);
      }),
      { seed: 67, numRuns: cases(200) },
    );
  });

  it('takes no less than the work shared out over all staff, and no more than done by one of them after the other', () => {
    fc.assert(
      fc.property(any, (given) => {
        const { patients, staff, metres } = given;
        const bed = 90 + metres / 0.7;
        const equipment = 331 + metres / 0.5;
        // Each bed takes one of staff at least.
        const least = (patients.bed * bed + patients['bed-with-equipment'] * equipment) / staff;
        const back = metres / 1.35;
        const chair = 40 + metres / 0.9 + back;
        const most =
          60 +
          (patients.carried + patients.wheelchair) * chair +
          patients.bed * (bed + back) +
          patients['bed-with-equipment'] * (equipment + back);
        const all = present(transferOf(given), 'enough people').seconds;
        if (least > 0) expect(all).toBeGreaterThanOrEqual(least);
        expect(all).toBeLessThanOrEqual(most + 1e-6);
      }),
      { seed: 67, numRuns: cases(200) },
    );
  });
});
