import { describe, expect, it } from 'vitest';
import type { FireClass, HazardClass } from '../../../src/model/schema/space-hazard';
import { profileOf } from '../../../src/standards/extinguishers/profile-of';

const nfpa = profileOf('nfpa');
const uk = profileOf('uk');
/** Written out from the definitions of the foot: 12 inches of 25.4 mm. */
const FOOT = 12 * 0.0254;

describe('NFPA 10', () => {
  it.each<[HazardClass, number, number]>([
    ['severe', 4, 1000],
    ['medium', 2, 1500],
    ['light', 2, 3000],
  ])('class A, %s: %d-A, %d ft² each, 75 ft', (hazard, value, area) => {
    expect(nfpa.leastRating('A', hazard)?.value).toEqual({ letter: 'A', value });
    expect(nfpa.areaPerRating('A', hazard)?.value).toBeCloseTo(area * FOOT * FOOT, 9);
    expect(nfpa.travel('A', hazard, false)?.value).toBeCloseTo(22.86, 12);
    expect(nfpa.travel('A', hazard, true)?.value).toBeCloseTo(22.86, 12);
    expect(nfpa.travel('A', hazard, false)?.cite).toMatchObject({
      standard: 'NFPA 10',
      clause: 'T6.2.1.1',
      confidence: 'V2',
    });
  });

  it.each<[HazardClass, number]>([
    ['severe', 80],
    ['medium', 20],
    ['light', 10],
  ])('class B, %s: %d-B within 50 ft', (hazard, value) => {
    expect(nfpa.leastRating('B', hazard)?.value).toEqual({ letter: 'B', value });
    expect(nfpa.travel('B', hazard, false)?.value).toBeCloseTo(15.24, 12);
    expect(nfpa.areaPerRating('B', hazard)).toBeNull();
  });

  it('walks 30 ft to a class K unit, and to live equipment as far as to what burns beside it', () => {
    expect(nfpa.travel('F', 'medium', false)?.value).toBeCloseTo(9.144, 12);
    expect(nfpa.travel('F', 'medium', false)?.cite.confidence).toBe('M-high');
    expect(nfpa.travel('E', 'medium', false, ['A', 'E'])?.value).toBeCloseTo(22.86, 12);
    expect(nfpa.travel('E', 'medium', false, ['B', 'E'])?.value).toBeCloseTo(15.24, 12);
    expect(nfpa.leastRating('E', 'medium', ['A', 'E'])).toBeNull();
  });

  it('lets one unit protect 11,250 ft², knows no K and no least count', () => {
    expect(nfpa.areaPerExtinguisher?.value).toBeCloseTo(1045.159_2, 6);
    expect(nfpa.kFactor({ hydrants: true, sprinklers: true })).toBeNull();
    expect([nfpa.leastPerUnit, nfpa.mostPerPoint, nfpa.storeyTotal]).toEqual([null, null, null]);
    expect(nfpa.mounting.topAtMost.value).toBeCloseTo(1.524, 12);
    expect(nfpa.mounting.bottomAtLeast.value).toBeCloseTo(0.1016, 12);
    // 40 lb, 3.5 ft
    expect(nfpa.mounting.heavy?.over).toBeCloseTo(18.1437, 4);
    expect(nfpa.mounting.heavy?.topAtMost.value).toBeCloseTo(1.0668, 12);
  });
});

describe('BS 5306-8', () => {
  it('walks 30 m to class A whatever the room, and has no distance for the others', () => {
    for (const hazard of ['severe', 'medium', 'light'] as const) {
      expect(uk.travel('A', hazard, false)?.value).toBe(30);
      for (const other of ['B', 'C', 'E', 'F'] satisfies FireClass[])
        expect(uk.travel(other, hazard, false)).toBeNull();
    }
    expect(uk.travel('A', 'medium', false)?.cite).toMatchObject({
      standard: 'BS 5306-8',
      confidence: 'V2',
    });
  });

  it('asks for totals a storey', () => {
    expect([uk.storeyTotal?.perArea.value, uk.storeyTotal?.least.value]).toEqual([0.065, 26]);
    expect(uk.storeyTotal?.small.value).toEqual({ area: 100, total: 13 });
    expect([uk.leastPerUnit?.value, uk.unitWithin]).toEqual([2, 'storey']);
  });

  it('has powder indoors as a risk to be assessed, and not where fuel and gas are', () => {
    const powder = uk.placeRules.filter(({ agents }) => agents.includes('abc-powder'));
    expect(powder.map(({ force, kind }) => [force, kind])).toEqual([['should', 'forbidden']]);
    expect(powder[0]?.uses).toContain('ward');
    expect(powder[0]?.uses).not.toContain('boiler');
    expect(uk.preferredAgents('ward', ['A'])[0]?.value).toBe('water');
  });
});
