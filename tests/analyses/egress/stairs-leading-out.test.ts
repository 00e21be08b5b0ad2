import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeEgress } from '../../../src/analyses/egress/compute';
import { ExitsLeft } from '../../../src/analyses/egress/critical/exits-left';
import { isOpen } from '../../../src/analyses/egress/exits/placed-exit';
import { storeyExits } from '../../../src/analyses/egress/exits/storey-exits';
import { USUAL_QUESTION } from '../../../src/analyses/egress/result';
import type { WalkingPlan } from '../../../src/analyses/walking/walking-plan';
import { boxFeature } from '../../model/derive/read-plan';
import { cases } from '../../support/cases';
import { door } from '../way-out/houses';
import { doorEW, doorNS } from './houses';
import { twoStairs, type TwoStairs } from './two-stairs';

/** The open exits of a storey by name. */
const openOn = (plan: WalkingPlan, storey: string, closed: readonly string[] = []): string[] =>
  storeyExits(plan, closed.map(door))
    .find((each) => each.storey === `storey_${storey}`)!
    .exits.filter(isOpen)
    .map(({ exit }) => exit.id.replace('opening_', ''))
    .toSorted();
const codes = (plan: WalkingPlan, closed: readonly string[]): string[] =>
  computeEgress(plan, { ...USUAL_QUESTION, closed: closed.map(door) }).findings.map(({ id }) => id);

describe('a stair is an exit', () => {
  it('that comes out across the storey of its foot', () => {
    const plan = twoStairs();
    expect(openOn(plan, 'U')).toEqual(['eU', 'wU']);
    expect(openOn(plan, 'V')).toEqual(['eV', 'wV']);
  });

  it('not that one has to leave on another storey for another stair', () => {
    const plan = twoStairs();
    for (const storey of ['U', 'V']) {
      expect(openOn(plan, storey, ['eG'])).toEqual([`w${storey}`]);
      expect(codes(plan, ['eG'])).toContain(`egress.exits-few:storey_${storey}`);
      expect(codes(plan, [])).not.toContain(`egress.exits-few:storey_${storey}`);
    }
    expect(openOn(plan, 'G', ['out'])).toEqual([]);
  });

  it('that nowhere comes out as it is drawn leads nowhere', () => {
    const found = codes(twoStairs({ out: false }), []);
    expect(found).toContain('egress.stair-leads-nowhere:opening_eV');
  });

  it('with a door of its own into the open, whatever is shut of the storey there', () => {
    const plan = twoStairs({ yard: true });
    expect(openOn(plan, 'V', ['eG', 'out'])).toEqual(['eV']);
  });

  it('through doors within it', () => {
    expect(openOn(twoStairs({ parted: true }), 'V')).toEqual(['eV', 'wV']);
    const plan = twoStairs({ parted: true, yard: true });
    expect(openOn(plan, 'V', ['eG', 'out'])).toEqual(['eV']);
    expect(openOn(plan, 'V', ['part'])).toEqual(['wV']);
  });

  it('that leads up to a storey that lets out, as on a slope', () => {
    const plan = twoStairs({ hill: true });
    expect(openOn(plan, 'G', ['out'])).toEqual(['eG', 'wG']);
    expect(openOn(plan, 'V', ['out'])).toEqual(['eV', 'wV']);
  });

  it('across a neighbouring storey of the same level', () => {
    const beside = [
      boxFeature('space', [8, -4.2, 12, -0.2], { id: 'CN', use: 'corridor', storey: 'N' }),
      doorEW('across', [9, 10], -0.1, ['CG', 'CN']),
      doorNS('next', 12, [-3, -2], ['CN', null], { exit: true, storey: 'N' }),
    ];
    const plan = twoStairs({ out: false, rest: beside });
    expect(openOn(plan, 'V')).toEqual(['eV', 'wV']);
    expect(openOn(plan, 'V', ['across'])).toEqual([]);
    expect(openOn(plan, 'V', ['next'])).toEqual([]);
  });
});

const DOORS = ['eG', 'eU', 'eV', 'wG', 'wU', 'wV', 'out', 'hill', 'yard', 'part'] as const;
const houses = [
  {},
  { hill: true },
  { yard: true },
  { hill: true, yard: true, parted: true },
  { out: false, hill: true },
] satisfies readonly TwoStairs[];
const plans = houses.map((house) => twoStairs(house));
const shutDoors = fc.subarray([...DOORS]);

/** Which stairs' doors are exits, told from the drawing: one comes out at their side, or on another storey that lets out. */
function oracle({ out = true, hill, yard, parted }: TwoStairs, closed: readonly string[]): string[] {
  const isShut = (name: string): boolean => closed.includes(name);
  const isYardOpen = yard === true && !isShut('yard');
  // On G one may also walk through the foot of the east stair.
  const outs = {
    G: (out && !isShut('out')) || (isYardOpen && !isShut('eG')),
    U: hill === true && !isShut('hill'),
    V: false,
  };
  const storeys = ['G', 'U', 'V'] as const;
  const leads = (stair: 'e' | 'w', from: (typeof storeys)[number]): boolean => {
    // What lies below the door within the east stair is come to by the door of G alone.
    const isApart = stair === 'e' && parted === true && isShut('part');
    const own = stair === 'e' && isYardOpen && !(isApart && from !== 'G');
    const elsewhere = storeys.some(
      (storey) =>
        storey !== from &&
        outs[storey] &&
        !isShut(`${stair}${storey}`) &&
        !(isApart && (storey === 'G' || from === 'G')),
    );
    return own || elsewhere;
  };
  return storeys.flatMap((from) =>
    (['e', 'w'] as const).flatMap((stair) =>
      !isShut(`${stair}${from}`) && leads(stair, from) ? [`${stair}${from}`] : [],
    ),
  );
}

describe('whatever doors are shut', () => {
  const house = fc.nat(houses.length - 1);

  it('the stairs that lead out are those that the drawing says, one question after another', () => {
    fc.assert(
      fc.property(house, shutDoors, (at, closed) => {
        const found = ['G', 'U', 'V'].flatMap((storey) => openOn(plans[at]!, storey, closed));
        const stairs = found.filter((name) => /^[ew][GUV]$/.test(name));
        expect(stairs.toSorted()).toEqual(oracle(houses[at]!, closed).toSorted());
      }),
      { seed: 7, numRuns: cases(60) },
    );
  });

  it('shutting one more adds no exit', () => {
    fc.assert(
      fc.property(house, shutDoors, fc.constantFrom(...DOORS), (at, closed, more) => {
        for (const storey of ['G', 'U', 'V']) {
          const before = openOn(plans[at]!, storey, closed);
          expect(before).toEqual(expect.arrayContaining(openOn(plans[at]!, storey, [...closed, more])));
        }
      }),
      { seed: 7, numRuns: cases(60) },
    );
  });

  it('the exits that are left with one more shut are those of the question with it', () => {
    fc.assert(
      fc.property(house, shutDoors, fc.constantFrom(...DOORS), (at, closed, more) => {
        const plan = plans[at]!;
        if (closed.includes(more) || !plan.derived.doors.includes(door(more))) return;
        const left = new ExitsLeft(plan, closed.map(door));
        const asked = new ExitsLeft(plan, [...closed, more].map(door));
        for (const storey of plan.derived.storeys.keys())
          expect(left.keys(storey, door(more))).toEqual(asked.keys(storey, null));
      }),
      { seed: 7, numRuns: cases(60) },
    );
  });
});
