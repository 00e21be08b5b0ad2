import { describe, expect, it } from 'vitest';
import { stairSizeFindings } from '../../../../src/analyses/egress/checks/stair-sizes';
import { boxFeature } from '../../../model/derive/read-plan';
import { stairwell } from '../houses';
import { foundOn } from './asked';

/** A flight of 4 m rise, so wide and so long in plan. */
const flight = (width: number, run: number, rest: object = {}) =>
  stairwell({
    flight: [
      boxFeature('flight', [20.4, 2, 20.4 + width, 2 + run], {
        id: 'F',
        z: [0, 4],
        axis: [0, 1],
        climbs: 'along-axis',
        ...rest,
      }),
    ],
  });

const found = (plan: ReturnType<typeof flight>, profile: 'cn' | 'nfpa' | 'uk' = 'cn') =>
  foundOn(plan, stairSizeFindings, { profile }).map(({ id, params }) => ({ id, ...params }));
const NARROW = 'egress.stair-narrow:flight_F';

describe('stairs, GB 55037 7.1.4 and GB 51039 5.1.5', () => {
  it('1.65 m for the widest of a building, which its main stair can’t be wider than', () => {
    expect(found(flight(1.65, 6.72))).toEqual([]);
    expect(found(flight(1.6, 6.72))).toEqual([
      expect.objectContaining({ id: `${NARROW}:main`, main: true, width: 1.6, needed: 1.65 }),
    ]);
  });

  it('1.1 m for any; what is said of its width goes before the drawing', () => {
    const narrow = (plan: ReturnType<typeof flight>) => found(plan).filter(({ id }) => id === NARROW);
    expect(narrow(flight(1.1, 6.72))).toEqual([]);
    expect(narrow(flight(1.05, 6.72))).toEqual([expect.objectContaining({ said: false, width: 1.05 })]);
    expect(narrow(flight(1.65, 6.72, { width: 1 }))).toEqual([
      expect.objectContaining({ said: true, width: 1, needed: 1.1 }),
    ]);
  });

  it('25 risers of 0.16 m need 24 treads of 0.28 m: 6.72 m for 4 m', () => {
    expect(found(flight(1.65, 6.72))).toEqual([]);
    expect(found(flight(1.65, 6.6))).toEqual([
      expect.objectContaining({
        id: 'egress.stair-steep:flight_F',
        rise: 4,
        run: 6.6,
        needed: 6.72,
        steps: 25,
      }),
    ]);
  });

  it('a ramp is no stair; no rule of the United Kingdom is known; NFPA 101: 7 in by 11 in, 44 in wide', () => {
    expect(found(flight(1, 3, { ramp: true }))).toEqual([]);
    expect(found(flight(1, 3), 'uk')).toEqual([]);
    // 23 risers, 22 treads.
    expect(found(flight(1.2, 6.15), 'nfpa')).toEqual([]);
    expect(found(flight(1.1, 6.1), 'nfpa').map(({ id }) => id)).toEqual([
      NARROW,
      'egress.stair-steep:flight_F',
    ]);
  });
});
