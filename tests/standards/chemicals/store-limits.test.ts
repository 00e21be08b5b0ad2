import { describe, expect, it } from 'vitest';
import { present } from '../../../src/base/assert';
import { PROFILES } from '../../../src/model/schema/profiles';
import { factsOf } from '../../../src/standards/chemicals/facts-of';
import type { StoreLimit } from '../../../src/standards/chemicals/limits/store-limit';
import { mostIn, storeLimits } from '../../../src/standards/chemicals/store-limits';

const facts = (cas: string | null, strength: number | null = null, name = '') =>
  present(factsOf({ cas, name, strength }, null), name);

const ETHANOL = facts('64-17-5', 75);
const XYLENE = facts('1330-20-7');
const DIESEL = facts('68334-30-5');
const RUB = facts(null, null, '免洗手消毒液');
const OXYGEN = facts('7782-44-7');
const BLEACH = facts('7681-52-9', 10);
const ALL = { ETHANOL, XYLENE, DIESEL, RUB, OXYGEN, BLEACH };

const limitOf = (id: string): StoreLimit =>
  present(
    PROFILES.flatMap(storeLimits).find((limit) => limit.id === id),
    id,
  );

/** What is counted, in the order of ALL. */
const counted = ({ counts }: StoreLimit): string[] =>
  Object.entries(ALL)
    .filter(([, each]) => counts(each))
    .map(([name]) => name);

describe('limits of what is kept', () => {
  it.each([
    // DEMO-HOSPITAL 4.2 and DUTIES 5.1: the hospital's own.
    ['cn.ward-alcohol', 'room', 6, 'l', 'house', ['ETHANOL', 'RUB']],
    ['cn.laboratory-flammables', 'room', 50, 'l', 'house', ['ETHANOL', 'XYLENE', 'DIESEL', 'RUB']],
    ['cn.day-tank', 'room', 1000, 'l', 'M-high', ['ETHANOL', 'XYLENE', 'DIESEL', 'RUB']],
    ['cn.class-a-store', 'storey', 5000, 'kg', 'M-med', ['ETHANOL', 'XYLENE', 'RUB']],
    // CODES 5.6, in litres and cubic metres.
    ['nfpa.gas.compartment', 'compartment', 8.495, 'm3', 'V2', ['OXYGEN']],
    ['nfpa.gas.room', 'room', 84.95, 'm3', 'M-high', ['OXYGEN']],
    ['nfpa.hand-rub.storage', 'compartment', 18.93, 'l', 'V2', ['RUB']],
    ['nfpa.laboratory.class-1', 'room', 567.8, 'l', 'V2', ['ETHANOL', 'XYLENE', 'RUB']],
    ['nfpa.laboratory.total', 'room', 567.8, 'l', 'V2', ['ETHANOL', 'XYLENE', 'RUB']],
    ['nfpa.outside-cabinets', 'compartment', 37.85, 'l', 'V2', ['ETHANOL', 'XYLENE', 'RUB']],
    ['nfpa.cabinet', 'store', 227.1, 'l', 'V2', ['ETHANOL', 'XYLENE', 'RUB']],
    ['uk.workroom.highly-flammable', 'room', 50, 'l', 'M-high', ['ETHANOL', 'RUB']],
    ['uk.workroom.flammable', 'room', 250, 'l', 'M-high', ['XYLENE', 'DIESEL']],
  ] as const)('%s', (id, scope, most, unit, confidence, counts) => {
    const limit = limitOf(id);
    expect(limit).toMatchObject({ scope, unit, cite: { confidence } });
    expect(limit.most / most).toBeCloseTo(1, 3);
    expect(counted(limit)).toEqual(counts);
  });

  it('are named once, each of them tried above', () => {
    const ids = PROFILES.flatMap(storeLimits).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(13);
  });

  it('of the house are advice', () => {
    for (const { cite, force } of PROFILES.flatMap(storeLimits)) {
      if (cite.confidence === 'house') expect(force).toBe('should');
    }
  });

  it('count what burns and of which nobody told at what it flashes, whatever its category', () => {
    const unknown = { ...XYLENE, flashPoint: null };
    for (const id of [
      'nfpa.laboratory.class-1',
      'nfpa.laboratory.total',
      'nfpa.outside-cabinets',
      'nfpa.cabinet',
    ])
      expect(limitOf(id).counts(unknown), id).toBe(true);
    expect(limitOf('nfpa.laboratory.class-1').counts({ ...XYLENE, flashPoint: 40 })).toBe(false);
    expect(limitOf('nfpa.laboratory.total').counts({ ...BLEACH, flashPoint: null })).toBe(false);
  });

  it('holds an empty cylinder for nothing', () => {
    expect(limitOf('nfpa.gas.room').counts({ ...OXYGEN, empty: true })).toBe(false);
  });
});

describe('how much is allowed in a room', () => {
  const laboratory = limitOf('nfpa.laboratory.class-1');

  it('grows with its floor, two gallons for each hundred square feet, up to the most', () => {
    expect(mostIn(laboratory, { area: 9.290304, floor: 1 })).toBeCloseTo(2 * 3.785411784, 9);
    expect(mostIn(laboratory, { area: 92.90304, floor: 3 })).toBeCloseTo(20 * 3.785411784, 9);
    expect(mostIn(laboratory, { area: 1e6, floor: 1 })).toBeCloseTo(150 * 3.785411784, 9);
  });

  it('shrinks with its storey: a quarter from the fourth on, half from the seventh', () => {
    const base = present(mostIn(laboratory, { area: 50, floor: 3 }), '');
    expect(mostIn(laboratory, { area: 50, floor: 4 })).toBeCloseTo(base * 0.75, 9);
    expect(mostIn(laboratory, { area: 50, floor: 6 })).toBeCloseTo(base * 0.75, 9);
    expect(mostIn(laboratory, { area: 50, floor: 7 })).toBeCloseTo(base * 0.5, 9);
    expect(mostIn(laboratory, { area: 50, floor: null })).toBeCloseTo(base, 9);
  });

  it('is not known where the floor is not', () => {
    expect(mostIn(laboratory, { area: null, floor: 1 })).toBeNull();
    expect(mostIn(limitOf('cn.ward-alcohol'), { area: null, floor: null })).toBe(6);
  });
});
