import { describe, expect, it } from 'vitest';
import { present } from '../../../src/base/assert';
import { SPECIAL_EQUIPMENT } from '../../../src/model/schema/assets/special-equipment';
import { cylinderTest } from '../../../src/standards/chemicals/cylinder-tests';
import {
  equipmentTest,
  LEAK_TEST_MONTHS,
  testMonthsOf,
} from '../../../src/standards/chemicals/equipment-tests';
import { factsOf } from '../../../src/standards/chemicals/facts-of';
import { isolationOf } from '../../../src/standards/chemicals/isolation';
import type { SubstanceFacts } from '../../../src/standards/chemicals/substance-facts';
import { OXYGEN_DISTANCES, OXYGEN_TARGETS } from '../../../src/standards/chemicals/oxygen-distances';

const facts = (cas: string, strength: number | null = null, name = '') =>
  present(factsOf({ cas, name, strength }, null), cas);

const held = (
  cas: string,
  litres: number | null,
  kilograms: number | null,
  strength: number | null = null,
) => ({
  facts: facts(cas, strength),
  amount: 1,
  litres,
  kilograms,
});

describe('the legal test of cylinders', () => {
  it.each([
    ['oxygen', '7782-44-7', '', 36],
    ['laughing gas', '10024-97-2', '', 36],
    ['acetylene', '74-86-2', '', 36],
    ['helium', '7440-59-7', '', 60],
    ['nitrogen', '7727-37-9', '', 60],
    ['liquid nitrogen, as other tanks that keep cold', '7727-37-9', '液氮', 36],
    ['petroleum gas', '68476-85-7', '', 48],
  ] as const)('of %s', (_, cas, name, months) => {
    expect(cylinderTest(facts(cas, null, name)).months).toBe(months);
  });

  it('comes sooner where the gas gnaws at them', () => {
    expect(cylinderTest({ cas: '7664-41-7', classes: ['press-gas', 'skin-corr-1'] }).months).toBe(24);
  });

  it('is known from memory only, and says so', () => {
    expect(cylinderTest(facts('7782-44-7')).cite).toMatchObject({ standard: 'TSG 23', confidence: 'M-low' });
  });
});

describe('the zone around a leak', () => {
  it.each([
    ['25 l of ethanol', [held('64-17-5', 25, 20, 75)], null],
    ['25.1 l of ethanol', [held('64-17-5', 25.1, 20, 75)], 50],
    ['many small bottles of two liquids', [held('64-17-5', 15, 12, 75), held('67-64-1', 15, 12)], 50],
    ['26 kg of a solid', [held('7722-64-7', null, 26)], 25],
    ['26 kg of gas', [held('74-86-2', null, 26)], 100],
    ['four cylinders of acetylene, as any', [held('74-86-2', null, 20)], 100],
    ['a bottle of oxygen, which bursts in a fire', [held('7782-44-7', null, 5)], 100],
    ['a bottle of what nobody burns', [held('7440-59-7', null, 1)], 100],
    [
      'a can of liquid nitrogen',
      [{ ...held('7727-37-9', 20, 16), facts: facts('7727-37-9', null, '液氮') }],
      null,
    ],
    ['a jar of what explodes, not known to be wet', [held('9004-70-0', null, 0.5)], 500],
    ['a jar of a wetted explosive', [held('88-89-1', null, 0.1)], 100],
    ['both forms', [held('88-89-1', null, 0.1), held('9004-70-0', null, 0.5)], 500],
    ['little of two that never meet', [held('64-17-5', 2, 1.6, 95), held('79-21-0', 2, 2.2, 15)], 50],
    ['little of two that may stand together', [held('64-17-5', 2, 1.6, 95), held('67-64-1', 2, 1.6)], null],
    [
      'liquid oxygen, by its liquid',
      [{ ...held('7782-44-7', 1000, 1141), facts: facts('7782-44-7', null, '液氧') }],
      100,
    ],
    ['the widest of several', [held('7722-64-7', null, 500), held('64-17-5', 500, 400, 75)], 50],
    ['little of each kind', [held('7722-64-7', null, 20), held('7722-84-1', 20, 22, 30)], null],
    ['what is dangerous to nobody', [held('7722-84-1', 500, 500, 3)], null],
    ['an amount that nobody told', [held('64-17-5', null, null, 75)], 50],
    ['nothing', [], null],
    ['none of it left', [{ ...held('64-17-5', 500, 400, 75), amount: 0 }], null],
  ] as const)('%s', (_, items, radius) => {
    expect(isolationOf(items).radius).toBe(radius);
    expect(isolationOf(items).cite.confidence).toBe(radius === null ? 'house' : 'M-high');
  });

  it('has a dry and a wetted form of explosives, each by its own guide, and the dry one asks for more', () => {
    const picric = facts('88-89-1');
    const jar = { amount: 1, litres: null, kilograms: 0.01 };
    const dry: SubstanceFacts = { ...picric, un: '0154', classes: ['expl', 'acute-tox-3'] };
    expect(isolationOf([{ ...jar, facts: picric }])).toEqual({
      radius: 100,
      cite: { standard: 'ERG', edition: '2020', clause: 'guide 113', confidence: 'M-high' },
    });
    expect(isolationOf([{ ...jar, facts: dry }])).toEqual({
      radius: 500,
      cite: { standard: 'ERG', edition: '2020', clause: 'guide 112', confidence: 'M-high' },
    });
  });

  it('takes what nobody knows for a dangerous liquid', () => {
    expect(isolationOf([{ facts: null, amount: 1, litres: 40, kilograms: null }]).radius).toBe(50);
    expect(isolationOf([{ facts: null, amount: 1, litres: 4, kilograms: null }]).radius).toBeNull();
  });

  it('holds an empty cylinder for nothing', () => {
    const empty = { facts: { ...facts('74-86-2'), empty: true }, amount: 9, litres: null, kilograms: 90 };
    expect(isolationOf([empty]).radius).toBeNull();
  });
});

describe('distances from liquid oxygen (GB 50751 table 4.6.3)', () => {
  it.each([
    // CODES 3.5.
    ['road', 3, null],
    ['building', 10, 5],
    ['weak-building', 15, 7.5],
    ['substation', 12, null],
    ['coal-boiler', 30, null],
    ['garage', 15, null],
    ['drain', 15, null],
    ['assembly', 15, null],
    ['life-support', 15, null],
  ] as const)('%s: %d m', (target, metres, fireWall) => {
    const row = OXYGEN_DISTANCES.find((each) => each.target === target);
    expect(row).toMatchObject({ metres, fireWall, cite: { standard: 'GB 50751', confidence: 'V2' } });
  });

  it('has one row a target, each found by a use, an obstacle or a grade', () => {
    expect(OXYGEN_DISTANCES.map(({ target }) => target)).toEqual([...OXYGEN_TARGETS]);
    for (const { uses, obstacle, grades } of OXYGEN_DISTANCES) {
      expect(uses.length + grades.length + (obstacle === null ? 0 : 1)).toBeGreaterThan(0);
    }
  });
});

describe('legal tests', () => {
  it.each([
    ['lift', 12],
    ['escalator', 12],
    ['boiler', 12],
    ['lox-tank', 36],
    ['steriliser', 36],
    ['autoclave', 36],
    ['pressure-vessel', 36],
    ['hyperbaric-chamber', 12],
    ['xray', 12],
  ] as const)('%s: every %i months', (form, months) => {
    expect(testMonthsOf(form)).toBe(months);
    // None of these was read: each says so.
    expect(equipmentTest(form)?.cite.confidence).toBe('M-med');
  });

  it('have a row for each kind, none for what isn’t told', () => {
    for (const form of SPECIAL_EQUIPMENT) expect(testMonthsOf(form), form).not.toBeNull();
    expect(testMonthsOf(null)).toBeNull();
    expect(LEAK_TEST_MONTHS).toBe(12);
  });
});
