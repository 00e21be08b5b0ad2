import { describe, expect, it } from 'vitest';
import { present } from '../../../src/base/assert';
import { factsOf } from '../../../src/standards/chemicals/facts-of';
import { NAMED_PAIRS } from '../../../src/standards/chemicals/named-pairs';
import type { Separation } from '../../../src/standards/chemicals/segregation';
import { separationOf } from '../../../src/standards/chemicals/separation-of';
import type { DescribedSubstance, SubstanceFacts } from '../../../src/standards/chemicals/substance-facts';

type Named = readonly [cas: string, strength?: number | undefined, empty?: boolean];
const of = ([cas, strength, empty]: Named): SubstanceFacts =>
  present(factsOf({ cas, name: '', strength: strength ?? null, empty }, null), cas);

/** Each hard rule on a pair, and a twin of that pair that it doesn't mean. */
const HARD: readonly (readonly [
  rule: string,
  pair: readonly [Named, Named],
  is: Separation,
  twin: readonly [Named, Named],
])[] = [
  [
    'aldehyde-or-ethanol-with-oxidiser',
    [
      ['50-00-0', 37],
      ['79-21-0', 15],
    ],
    'never',
    [
      ['50-00-0', 37],
      ['79-21-0', 0.5],
    ],
  ],
  [
    'aldehyde-or-ethanol-with-oxidiser',
    [
      ['50-00-0', 37],
      ['7722-84-1', 30],
    ],
    'never',
    [
      ['50-00-0', 37],
      ['7722-84-1', 3],
    ],
  ],
  [
    'aldehyde-or-ethanol-with-oxidiser',
    [['64-17-5', 95], ['7722-64-7']],
    'never',
    [['67-63-0'], ['7722-64-7']],
  ],
  [
    'aldehyde-or-ethanol-with-oxidiser',
    [
      ['64-17-5', 75],
      ['7722-84-1', 8.1],
    ],
    'never',
    [
      ['64-17-5', 75],
      ['7722-84-1', 8],
    ],
  ],
  [
    'aldehyde-or-ethanol-with-oxidiser',
    [
      ['64-17-5', 75],
      ['79-21-0', 3.5],
    ],
    'never',
    [
      ['64-17-5', 10],
      ['79-21-0', 3.5],
    ],
  ],
  ['bleach-with-acid', [['7681-52-9', 10], ['7664-38-2']], 'never', [['7681-52-9', 10], ['1310-73-2']]],
  ['bleach-with-acid', [['7681-52-9', 10], ['77-92-9']], 'never', [['7681-52-9', 0.5], ['77-92-9']]],
  ['bleach-with-acid', [['2893-78-9'], ['7647-01-0', 37]], 'never', [['7681-52-9', 10], ['67-64-1']]],
  [
    'bleach-with-ammonia',
    [
      ['7681-52-9', 10],
      ['1336-21-6', 25],
    ],
    'never',
    [
      ['7681-52-9', 10],
      ['1310-73-2', 10],
    ],
  ],
  [
    'bleach-with-alcohol',
    [
      ['7681-52-9', 10],
      ['64-17-5', 75],
    ],
    'never',
    [
      ['7681-52-9', 10],
      ['64-17-5', 10],
    ],
  ],
  ['bleach-with-thiocyanate', [['7681-52-9', 10], ['593-84-0']], 'never', [['7681-52-9', 10], ['50-01-1']]],
  [
    'nitric-with-organic',
    [
      ['7697-37-2', 65],
      ['64-19-7', 99],
    ],
    'never',
    [
      ['7647-01-0', 37],
      ['64-19-7', 99],
    ],
  ],
  ['nitric-with-organic', [['7697-37-2', 65], ['67-64-1']], 'never', [['7664-93-9', 98], ['67-64-1']]],
  // Organic by nothing that groups of the matrix tell.
  ...['96-48-0', '115-77-5', '28523-86-6', '8001-54-5', '67-66-3'].map((cas): (typeof HARD)[number] => [
    'nitric-with-organic',
    [['7697-37-2', 65], [cas]],
    'never',
    [['7664-93-9', 98], [cas]],
  ]),
  // What is thin in water isn't meant, nor what holds no carbon.
  [
    'nitric-with-organic',
    [
      ['7697-37-2', 65],
      ['50-00-0', 4],
    ],
    'never',
    [
      ['7697-37-2', 65],
      ['50-00-0', 0.1],
    ],
  ],
  ['bleach-with-alcohol', [['7681-52-9', 10], ['71-23-8']], 'never', [['7681-52-9', 10], ['67-64-1']]],
  ['bleach-with-alcohol', [['7681-52-9', 10], ['71-36-3']], 'never', [['7681-52-9', 0.5], ['71-36-3']]],
  [
    'nitric-with-oxidiser',
    [
      ['7697-37-2', 65],
      ['7722-84-1', 30],
    ],
    'check',
    [
      ['7664-93-9', 98],
      ['7722-84-1', 30],
    ],
  ],
  ['azide-with-acid', [['26628-22-8'], ['7647-01-0', 37]], 'never', [['26628-22-8'], ['1310-73-2']]],
  [
    'azide-with-acid',
    [['26628-22-8'], ['64-19-7', 99]],
    'never',
    [
      ['26628-22-8', 0.1],
      ['64-19-7', 99],
    ],
  ],
  [
    'azide-with-chlorinated-solvent',
    [['26628-22-8'], ['75-09-2']],
    'apart',
    [['26628-22-8', 0.1], ['75-09-2']],
  ],
  ['azide-with-chlorinated-solvent', [['26628-22-8'], ['67-66-3']], 'apart', [['26628-22-8'], ['67-64-1']]],
  ['cyanide-with-acid', [['143-33-9'], ['7664-93-9', 98]], 'never', [['143-33-9'], ['1310-73-2']]],
  ['thiocyanate-with-acid', [['593-84-0'], ['7647-01-0', 37]], 'apart', [['593-84-0'], ['1310-73-2']]],
  ['picric-acid-with-metal-or-base', [['88-89-1'], ['1310-73-2']], 'never', [['88-89-1'], ['50-00-0', 37]]],
  ['picric-acid-with-metal-or-base', [['88-89-1'], ['7440-66-6']], 'never', [['88-89-1'], ['1330-20-7']]],
  ['oxygen-with-flammable', [['7782-44-7'], ['74-86-2']], 'other-room', [['7782-44-7'], ['10024-97-2']]],
  ['oxygen-with-flammable', [['7782-44-7'], ['68334-30-5']], 'other-room', [['124-38-9'], ['68334-30-5']]],
  ['explosive-with-other', [['9004-70-0'], ['79-21-0', 15]], 'other-room', [['9004-70-0'], ['25655-41-8']]],
  ['acetone-with-chloroform', [['67-64-1'], ['67-66-3']], 'apart', [['67-64-1'], ['67-56-1']]],
  ['source-with-dangerous', [['10045-97-3'], ['64-17-5', 75]], 'never', [['10045-97-3'], ['14158-31-7']]],
  ['source-alone', [['10045-97-3'], ['25655-41-8']], 'other-room', [['10045-97-3'], ['10045-97-3']]],
  [
    'full-and-empty',
    [['7782-44-7'], ['7782-44-7', undefined, true]],
    'apart',
    [['7782-44-7'], ['7782-44-7']],
  ],
];

/** What the table doesn't have, as the hospital describes it. */
const own = (told: Partial<DescribedSubstance>): SubstanceFacts =>
  present(
    factsOf(
      { cas: null, name: '某品', strength: null },
      {
        cas: null,
        un: null,
        zh: '某品',
        en: null,
        strength: null,
        state: 'liquid',
        classes: ['eye-irrit-2'],
        unclassified: null,
        density: null,
        flashPoint: null,
        ...told,
      },
    ),
    'a description',
  );

/** Tried on what hospitals describe. */
const OF_DESCRIPTIONS = ['nitric-with-unknown'];

describe('hard rules', () => {
  it.each(HARD)('%s: %j is %s, %j is not meant', (rule, [a, b], separation, [c, d]) => {
    expect(separationOf(of(a), of(b))).toMatchObject({ rule, separation });
    expect(separationOf(of(b), of(a))).toMatchObject({ rule, separation });
    expect(separationOf(of(c), of(d)).rule).not.toBe(rule);
    expect(separationOf(of(c), of(d)).separation).not.toBe('never');
  });

  it('are no more than there are bits for', () => {
    expect(NAMED_PAIRS.length).toBeLessThan(32);
  });

  it('are all tried', () => {
    const tried = [...HARD.map(([rule]) => rule), ...OF_DESCRIPTIONS];
    expect(new Set(tried)).toEqual(new Set(NAMED_PAIRS.map(({ rule }) => rule)));
  });

  it('have a sheet looked up beside nitric acid where nobody says whether a substance is organic', () => {
    const nitric = of(['7697-37-2', 65]);
    expect(separationOf(nitric, own({}))).toMatchObject({ separation: 'check', rule: 'nitric-with-unknown' });
    expect(separationOf(own({ classes: ['flam-liq-3'] }), nitric).rule).toBe('nitric-with-organic');
    expect(separationOf(nitric, own({ cas: '7664-93-9' })).rule).not.toBe('nitric-with-unknown');
    expect(separationOf(of(['7647-01-0', 37]), own({})).separation).toBe('share');
  });

  it('know alcohols of mixtures by their number of transport', () => {
    const bleach = of(['7681-52-9', 10]);
    for (const un of ['1170', '1219', '1274', '1120', '1987', '1993']) {
      expect(separationOf(bleach, own({ un, classes: ['flam-liq-2'] })).rule, un).toBe('bleach-with-alcohol');
    }
    expect(separationOf(bleach, own({ un: '1268', classes: ['flam-liq-2'] })).separation).toBe('apart');
  });
});
