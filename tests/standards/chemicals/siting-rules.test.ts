import { describe, expect, it } from 'vitest';
import { present } from '../../../src/base/assert';
import { detectionNeedsOf } from '../../../src/standards/chemicals/detection-needs';
import { isEscapeWay } from '../../../src/standards/chemicals/escape-ways';
import { factsOf } from '../../../src/standards/chemicals/facts-of';
import type { GhsClass } from '../../../src/standards/chemicals/ghs-classes';
import { isPolarSolvent } from '../../../src/standards/chemicals/polar-solvents';
import {
  ATTACHED,
  BESIDE_BEDS,
  BUND_FROM,
  DRAIN_DISTANCE,
  EBIKE_DISTANCE,
  HEAT_DISTANCE,
  isStorehouse,
  isUsedFrom,
  SHED_CHARGERS,
  SHED_DETECTOR,
  STOREHOUSE_EXIT,
  TANK_SHARE,
  VESSEL_SHARE,
} from '../../../src/standards/chemicals/siting-rules';

const facts = (cas: string, strength: number | null = null) => {
  const found = factsOf({ cas, name: '', strength }, null);
  if (found === null) throw new Error(`no row for ${cas}`);
  return found;
};

/** A gas as the hospital itself wrote it down. */
function described(cas: string | null, zh: string, un: string | null, classes: readonly GhsClass[]) {
  const substance = { cas, name: zh, strength: null };
  const rest = { strength: null, unclassified: null, density: null, flashPoint: null, en: null };
  return present(factsOf(substance, { cas, un, zh, classes, state: 'gas', ...rest }), zh);
}

/** Each number beside the clause that it was taken from. */
const ROWS = [
  ['drains', DRAIN_DISTANCE, 3, 'WardTwin', 'house'],
  ['at a wall', ATTACHED, 1, 'GB 50016', 'M-high'],
  ['beside beds', BESIDE_BEDS, 6, 'WardTwin', 'house'],
  ['bund from', BUND_FROM, 25, 'WardTwin', 'house'],
  ['bund of a tank', TANK_SHARE, 1, 'HSG51', 'M-med'],
  ['bund of vessels', VESSEL_SHARE, 0.25, 'HSG51', 'M-med'],
  ['cylinders and heat', HEAT_DISTANCE.cylinder, 5, 'GB 9448', 'M-med'],
  ['other stores and heat', HEAT_DISTANCE.other, 3, 'WardTwin', 'house'],
  ['exit, China', STOREHOUSE_EXIT.cn, 30, 'GB 50016', 'M-med'],
  ['exit, NFPA: 75 ft', STOREHOUSE_EXIT.nfpa, 22.9, 'NFPA 101', 'M-high'],
  ['e-bikes and exits', EBIKE_DISTANCE, 6, 'GB 50016', 'M-med'],
  ['smoke detector of a shed', SHED_DETECTOR, 5.8, 'GB 50116', 'V2'],
  ['chargers an extinguisher', SHED_CHARGERS, 10, 'WardTwin', 'house'],
] as const;

describe('rows about where stores stand', () => {
  it.each(ROWS)('%s', (_, row, value, standard, confidence) => {
    expect(row.value).toBe(value);
    expect(row.cite).toMatchObject({ standard, confidence });
    expect(row.cite.clause).not.toBe('');
  });

  it('tell storehouses from what things are used from by form, and by the room where nobody said', () => {
    const forms = [
      'cupboard',
      'safety-cabinet',
      'room',
      'cylinder-rack',
      'tank',
      'safe',
      'refrigerator',
    ] as const;
    expect(forms.filter((form) => isStorehouse(form, 'ward'))).toEqual(['room', 'cylinder-rack', 'tank']);
    expect(forms.filter(isUsedFrom)).toEqual(['cupboard', 'safe', 'refrigerator']);
    expect(isStorehouse(null, 'chemical-store')).toBe(true);
    expect(isStorehouse(null, 'treatment')).toBe(false);
    expect(isStorehouse(null, null)).toBe(false);
  });

  it('take ways out for such as people leave or wait on', () => {
    expect((['corridor', 'stair', 'refuge', 'lift-lobby'] as const).every(isEscapeWay)).toBe(true);
    expect((['ward', 'store', 'chemical-store', 'outdoor'] as const).some(isEscapeWay)).toBe(false);
  });

  it('ask for a nose for flammable gas, one for oxygen where gas takes its place, and for fire where it burns', () => {
    expect(detectionNeedsOf(facts('74-86-2'))).toEqual(['gas']);
    expect(detectionNeedsOf(facts('75-21-8'))).toEqual(['gas']);
    for (const cas of ['7727-37-9', '124-38-9', '10024-97-2'])
      expect(detectionNeedsOf(facts(cas))).toEqual(['oxygen']);
    // Whatever doesn't burn and isn't breathed: cold gases of machines too, and those that only the hospital described.
    for (const cas of ['811-97-2', '7440-59-7', '7440-37-1'])
      expect(detectionNeedsOf(facts(cas))).toEqual(['oxygen']);
    for (const [cas, name] of [
      ['2551-62-4', '六氟化硫'],
      ['7440-63-3', '氙气'],
      [null, '混合气'],
    ] as const)
      expect(detectionNeedsOf(described(cas, name, null, ['press-gas']))).toEqual(['oxygen']);
    expect(detectionNeedsOf(facts('7782-44-7'))).toEqual(['fire']);
    expect(detectionNeedsOf(described(null, '压缩空气', '1002', ['press-gas']))).toEqual([]);
    // What poisons is noticed before it puts anybody out of breath.
    expect(detectionNeedsOf(facts('7782-50-5'))).toEqual(['gas']);
    expect(
      detectionNeedsOf(described('10102-43-9', '一氧化氮', '1660', ['press-gas', 'acute-tox-1'])),
    ).toEqual(['gas']);
    for (const cas of ['7727-37-9', '74-86-2', '7782-50-5', '7782-44-7'])
      expect(detectionNeedsOf({ ...facts(cas), empty: true })).toEqual([]);
    expect(detectionNeedsOf(facts('64-17-5', 95))).toEqual(['fire']);
    expect(detectionNeedsOf(facts('1310-73-2'))).toEqual([]);
  });

  it('know what breaks ordinary foam down', () => {
    expect(isPolarSolvent(facts('64-17-5', 75))).toBe(true);
    expect(isPolarSolvent(facts('67-64-1'))).toBe(true);
    expect(isPolarSolvent(facts('1330-20-7'))).toBe(false);
    expect(isPolarSolvent(facts('7647-01-0', 36))).toBe(false);
  });
});
