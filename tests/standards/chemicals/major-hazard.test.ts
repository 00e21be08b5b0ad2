import { describe, expect, it } from 'vitest';
import { present } from '../../../src/base/assert';
import { factsOf } from '../../../src/standards/chemicals/facts-of';
import {
  alphaOf,
  betaOf,
  majorLevelOf,
  majorRisk,
} from '../../../src/standards/chemicals/major-hazard-level';
import { CLASS_LINES, thresholdOf } from '../../../src/standards/chemicals/major-thresholds';
import type { MajorThreshold } from '../../../src/standards/chemicals/substance-facts';

const threshold = (cas: string, strength: number | null = null, name = ''): MajorThreshold | null =>
  present(factsOf({ cas, name, strength }, null), cas).threshold;

/** q/Q, tonnes. */
const share = (tonnes: number, cas: string, strength: number | null = null): number =>
  tonnes / present(threshold(cas, strength), cas).tonnes;

describe('thresholds of a major hazard (GB 18218)', () => {
  it.each([
    // CODES 5.3, table 1.
    ['ethanol 95 %', '64-17-5', 95, 500, 'named'],
    ['methanol', '67-56-1', null, 500, 'named'],
    ['acetone', '67-64-1', null, 500, 'named'],
    ['toluene', '108-88-3', null, 500, 'named'],
    ['ethyl acetate', '141-78-6', null, 500, 'named'],
    ['n-hexane', '110-54-3', null, 500, 'named'],
    ['oxygen', '7782-44-7', null, 200, 'named'],
    ['nitric acid 71 %', '7697-37-2', 71, 100, 'named'],
    ['benzene', '71-43-2', null, 50, 'named'],
    ['LPG', '68476-85-7', null, 50, 'named'],
    ['methane', '74-82-8', null, 50, 'named'],
    ['fuming nitric acid', '52583-42-3', null, 20, 'named'],
    ['diethyl ether', '60-29-7', null, 10, 'named'],
    ['ethylene oxide', '75-21-8', null, 10, 'named'],
    ['peracetic acid 15 %', '79-21-0', 15, 10, 'named'],
    ['ammonia', '7664-41-7', null, 10, 'named'],
    ['chlorine', '7782-50-5', null, 5, 'named'],
    ['hydrogen', '1333-74-0', null, 5, 'named'],
    ['sodium', '7440-23-5', null, 10, 'named'],
    ['potassium', '7440-09-7', null, 1, 'named'],
    // A line of its own goes before the class (10 t, W2).
    ['acetylene', '74-86-2', null, 1, 'named'],
    // CODES 5.4, by class.
    ['isopropanol', '67-63-0', null, 1000, 'W5.3'],
    ['xylene', '1330-20-7', null, 5000, 'W5.4'],
    ['glacial acetic acid', '64-19-7', 99, 5000, 'W5.4'],
    // As the one with methanol, which burns (UN 1198).
    ['formaldehyde 37 %', '50-00-0', 37, 5000, 'W5.4'],
    ['nitrous oxide', '10024-97-2', null, 50, 'W4'],
    ['nitric acid 65 %', '7697-37-2', 65, 200, 'W9.2'],
    ['hydrogen peroxide 30 %', '7722-84-1', 30, 200, 'W9.2'],
    ['hydrogen peroxide 60 %', '7722-84-1', 60, 50, 'W9.1'],
    ['potassium permanganate', '7722-64-7', null, 200, 'W9.2'],
    ['peracetic acid 3.5 %', '79-21-0', 3.5, 200, 'W9.2'],
    ['sodium azide', '26628-22-8', null, 50, 'J2'],
    ['mercury', '7439-97-6', null, 500, 'J5'],
    ['glutaraldehyde 50 %', '111-30-8', 50, 500, 'J5'],
  ] as const)('of %s', (_, cas, strength, tonnes, row) => {
    expect(threshold(cas, strength)).toMatchObject({ tonnes, row });
  });

  it.each([
    ['formaldehyde 10 %', '50-00-0', 10],
    ['chloroform', '67-66-3', null],
    ['phenol', '108-95-2', null],
    ['sulphuric acid', '7664-93-9', 98],
    ['sodium hypochlorite', '7681-52-9', 10],
    ['carbon dioxide', '124-38-9', null],
    ['hydrogen peroxide 3 %', '7722-84-1', 3],
    ['ethanol 10 %', '64-17-5', 10],
  ] as const)('%s has none', (_, cas, strength) => {
    expect(threshold(cas, strength)).toBeNull();
  });

  it('of a class are those of its line, the least where a substance is of several', () => {
    for (const { row, tonnes, classes, states } of CLASS_LINES) {
      for (const each of classes) {
        const state = states?.[0] ?? 'solid';
        expect(thresholdOf({ cas: null, strength: null, state, classes: [each] }), row).toMatchObject({
          tonnes,
          row,
        });
      }
    }
    const both = {
      cas: null,
      strength: null,
      state: 'liquid',
      classes: ['flam-liq-3', 'flam-liq-1'],
    } as const;
    expect(thresholdOf(both)).toMatchObject({ tonnes: 10, row: 'W5.1' });
  });

  it('of poisons go by whether they are gases', () => {
    const poison = { cas: null, strength: null, classes: ['acute-tox-1'] } as const;
    expect(thresholdOf({ ...poison, state: 'gas' })).toMatchObject({ tonnes: 5, row: 'J1' });
    expect(thresholdOf({ ...poison, state: 'solid' })).toMatchObject({ tonnes: 50, row: 'J2' });
    const weaker = { cas: null, strength: null, classes: ['acute-tox-3'] } as const;
    expect(thresholdOf({ ...weaker, state: 'liquefied-gas' })).toMatchObject({ tonnes: 50, row: 'J3' });
    expect(thresholdOf({ ...weaker, state: 'liquid' })).toBeNull();
  });
});

describe('S by hand', () => {
  it('of two tanks of liquid oxygen, 22.8 t: 0.114', () => {
    expect(share(22.8, '7782-44-7')).toBeCloseTo(0.114, 12);
  });

  it('of a mixed store', () => {
    // 648 kg of 500 t + 174 kg of 5000 t + 47.46 kg of 500 t + 78.5 kg of 1000 t.
    const sum =
      share(0.648, '64-17-5', 95) +
      share(0.174, '1330-20-7') +
      share(0.04746, '67-64-1') +
      share(0.0785, '67-63-0');
    expect(sum).toBeCloseTo(0.001296 + 0.0000348 + 0.00009492 + 0.0000785, 12);
  });

  it('of cylinders of acetylene, each named: 0.4 t and 6 t of nitrous oxide make 0.52', () => {
    expect(share(0.4, '74-86-2') + share(6, '10024-97-2')).toBeCloseTo(0.4 + 0.12, 12);
  });
});

describe('levels', () => {
  it.each([
    [0, 0.5],
    [1, 1],
    [29, 1],
    [30, 1.2],
    [49, 1.2],
    [50, 1.5],
    [99, 1.5],
    [100, 2],
    [5000, 2],
  ])('α of %i people is %d', (people, alpha) => {
    expect(alphaOf(people)).toBe(alpha);
  });

  it.each([
    [1, 4],
    [9.99, 4],
    [10, 3],
    [49.9, 3],
    [50, 2],
    [99.9, 2],
    [100, 1],
  ])('R of %d is level %i', (risk, level) => {
    expect(majorLevelOf(risk)).toBe(level);
  });

  it('weighs by β: ethylene oxide twice, flammable gas one and a half times', () => {
    const oxide = present(threshold('75-21-8'), '');
    const amine = present(threshold('74-89-5'), '');
    expect(betaOf('75-21-8', oxide)).toBe(2);
    expect(betaOf('74-89-5', amine)).toBe(1.5);
    const shares = [
      { cas: '75-21-8', threshold: oxide, share: 0.5 },
      { cas: '74-89-5', threshold: amine, share: 1 },
    ];
    expect(majorRisk(shares, 200)).toBeCloseTo(2 * (2 * 0.5 + 1.5 * 1), 12);
  });
});
