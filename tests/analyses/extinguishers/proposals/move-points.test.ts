import { describe, expect, it } from 'vitest';
import { computeCoverage } from '../../../../src/analyses/extinguishers/compute';
import { extinguisherInput } from '../../../../src/analyses/extinguishers/input';
import { isHole } from '../../../../src/standards/extinguishers/is-hole';
import { extinguisherDesign } from '../../../../src/analyses/extinguishers/design/extinguisher-design';
import { acceptProposals } from '../../../../src/analyses/extinguishers/proposals/accept-proposals';
import { movePoints, type MovedPoints } from '../../../../src/analyses/extinguishers/proposals/move-points';
import { walkingPlan, type WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { seededRandom } from '../../../../src/base/random';
import { addEntities } from '../../../../src/model/edit/add-entities';
import { applyPatch } from '../../../../src/model/edit/apply-patch';
import { lookUp } from '../../../../src/model/schema/dictionary';
import { makeId } from '../../../../src/model/schema/ids';
import { boxFeature, lineFeature, planText, readPlan } from '../../../model/derive/read-plan';
import { last } from '../../../geometry/cover/random-covers';
import { costly } from '../../../support/cases';
import { G } from '../../way-out/houses';
import { randomHouse } from './houses';

const AGENTS = [null, null, 'water', 'abc-powder', 'co2', 'clean-agent'] as const;

/** Some extinguishers along the corridor of a random house; of half of them nobody has read the nameplate. */
function furnished(seed: number): WalkingPlan {
  const house = randomHouse(seed);
  const random = seededRandom(seed);
  const right = Math.max(
    ...Object.values(house.document.spaces).flatMap(({ outline }) => outline.outer.map(([x]) => x)),
  );
  const assets = Array.from({ length: 2 + random.index(4) }, (_, i) => ({
    id: makeId('asset', `E${i}`),
    storey: G,
    kind: 'extinguisher' as const,
    x: random.between(0.5, Math.min(right, 0.5 + right / 3)),
    y: 0.2 + 2 * random.next(),
    agent: AGENTS[random.index(AGENTS.length)]!,
    nonMagnetic: random.next() < 0.3,
  }));
  const { document } = house;
  return walkingPlan(applyPatch(document, addEntities(document, 'assets', assets)), house);
}

const moved = (plan: WalkingPlan): MovedPoints =>
  last(movePoints(plan, G, { hour: null, closed: [], away: [] }))!;

/** Out of reach as the coverage of the storey has it, and the rooms with a finding about that. */
function openOf(plan: WalkingPlan): { readonly area: number; readonly rooms: number } {
  const measured = computeCoverage(
    plan,
    extinguisherInput(plan.document, { limit: null, hour: null, asOf: null, closed: [] }),
  );
  const storey = measured.storeys.find(({ id }) => id === G)!;
  return {
    area: storey.uncovered,
    rooms: storey.bySpace.filter(({ uncovered }) => isHole(uncovered)).length,
  };
}

/** How many must-rules are broken, by the findings. */
const broken = (plan: WalkingPlan): number =>
  extinguisherDesign(plan, { limit: null, hour: null, asOf: null, closed: [] }).findings.filter(
    ({ severity }) => severity === 'major' || severity === 'critical',
  ).length;

/** Findings about what hangs where it may not. */
const misplaced = (plan: WalkingPlan): string[] =>
  extinguisherDesign(plan, { limit: null, hour: null, asOf: null, closed: [] })
    .findings.filter(({ code }) => /magnetic|unsuitable|missing/.test(code))
    .map(({ id }) => id);

/** A corridor with a magnet room and a ward at its east end, reckoned together; two points of one kind far off at its west end. */
function withMagnet(fields: object): WalkingPlan {
  const features = [
    boxFeature('space', [0, 0, 40, 2.4], { id: 'C', use: 'corridor' }),
    boxFeature('space', [40.2, 0, 60, 12], { id: 'M', use: 'mri' }),
    boxFeature('space', [30, 2.6, 40, 12], { id: 'W', use: 'ward' }),
    boxFeature('space', [20, 2.6, 29.8, 12], { id: 'T', use: 'store', mustBeLocked: true }),
    lineFeature(
      'door',
      [
        [40.1, 0.5],
        [40.1, 2],
      ],
      { id: 'dM', spaces: ['M', 'C'] },
    ),
    lineFeature(
      'door',
      [
        [33, 2.5],
        [34, 2.5],
      ],
      { id: 'dW', spaces: ['W', 'C'] },
    ),
    lineFeature(
      'door',
      [
        [24, 2.5],
        [25, 2.5],
      ],
      { id: 'dT', spaces: ['T', 'C'] },
    ),
  ];
  let document = readPlan(planText(features));
  const assets = [0.4, 1.4].map((x, i) => ({
    id: makeId('asset', `E${i}`),
    storey: G,
    kind: 'extinguisher' as const,
    x,
    y: 0.3,
    ...fields,
  }));
  document = applyPatch(document, addEntities(document, 'assets', assets));
  const spaces = Object.values(document.spaces).map(({ id }) => id);
  const unit = { id: makeId('unit', 'ALL'), storey: G, spaces };
  return walkingPlan(applyPatch(document, addEntities(document, 'calculationUnits', [unit])));
}

describe('carrying extinguishers beside a magnet', () => {
  it.each([
    ['what nobody has read', {}],
    ['what nobody has read but that no magnet draws', { nonMagnetic: true }],
    ['powder', { agent: 'abc-powder', rating: '3A 89B C' }],
  ])('%s goes nearer along the corridor, into no room', (_, fields) => {
    const plan = withMagnet(fields);
    const { proposals, before, after } = moved(plan);
    expect(after.area).toBeLessThan(before.area);
    expect(proposals.length).toBeGreaterThan(0);
    for (const { space } of proposals) expect(space).toBe('space_C');
  });
});

describe('carrying extinguishers to better places', () => {
  it('never puts one where it may not hang, known or not, and leaves less floor out of reach', () => {
    let carried = 0;
    for (let seed = 1; seed <= costly(40); seed++) {
      const plan = furnished(seed);
      const { proposals, before, after, farthest } = moved(plan);
      expect(before.area).toBeCloseTo(openOf(plan).area, 6);
      expect(before.rooms).toBe(openOf(plan).rooms);
      expect(after.rooms).toBeLessThanOrEqual(before.rooms);
      expect(after.area).toBeLessThanOrEqual(before.area + 1e-9);
      for (const { asset, space, place } of proposals) {
        carried++;
        const from = lookUp(plan.document.assets, asset ?? '')!;
        expect(Math.hypot(place.x - from.x, place.y - from.y)).toBeLessThanOrEqual(farthest);
        const room = lookUp(plan.document.spaces, space ?? '')!;
        expect(['corridor', 'lobby'], `house ${seed}: ${asset}`).toContain(room.use);
      }
      const patch = acceptProposals(plan.document, proposals, () => 'NEW');
      const then = walkingPlan(applyPatch(plan.document, patch), plan);
      // Places are drawn to the millimetre.
      expect(Math.abs(openOf(then).area - after.area)).toBeLessThan(0.5);
      expect(broken(then), `house ${seed}`).toBeLessThanOrEqual(broken(plan));
      const known = new Set(misplaced(plan));
      expect(
        misplaced(then).filter((id) => !known.has(id)),
        `house ${seed}`,
      ).toEqual([]);
    }
    expect(carried).toBeGreaterThan(costly(40) / 4);
  }, 120_000);
});

describe('a unit that has too few beside one that has more than it needs', () => {
  const features = [
    boxFeature('space', [0, 0, 10, 2.4], { id: 'U', use: 'corridor' }),
    boxFeature('space', [10, 0, 20, 2.4], { id: 'V', use: 'corridor' }),
  ];

  /** Two lengths of a corridor, a unit each, with extinguishers at these places along it. */
  const corridor = (places: readonly number[]): WalkingPlan =>
    stocked(
      features,
      places.map((x) => ({ x, y: 0.3 })),
    );

  /** Two spaces, a unit each, with powder at some places. */
  function stocked(spaces: readonly unknown[], points: readonly { x: number; y: number }[]): WalkingPlan {
    let document = readPlan(planText(spaces));
    const assets = points.map((fields, i) => ({
      id: makeId('asset', `E${i}`),
      storey: G,
      kind: 'extinguisher' as const,
      agent: 'abc-powder' as const,
      rating: '3A 89B C',
      ...fields,
    }));
    document = applyPatch(document, addEntities(document, 'assets', assets));
    const units = ['U', 'V'].map((local) => ({
      id: makeId('unit', local),
      storey: G,
      spaces: [makeId('space', local)],
    }));
    return walkingPlan(applyPatch(document, addEntities(document, 'calculationUnits', units)));
  }

  it('gets one of them, and is not at fault any more', () => {
    const plan = corridor([1, 4, 8, 15]);
    expect(broken(plan)).toBe(1);
    const { proposals, before, after } = moved(plan);
    expect([before.units, after.units]).toEqual([1, 0]);
    expect(proposals).toMatchObject([{ kind: 'move', space: 'space_V' }]);
    expect(proposals[0]!.cures.units).toEqual([makeId('unit', 'V')]);
    const patch = acceptProposals(plan.document, proposals, () => 'NEW');
    expect(broken(walkingPlan(applyPatch(plan.document, patch), plan))).toBe(0);
  });

  it('gets two of them where one is not enough', () => {
    // 720 m² ask for 15A: four of 2A are there, and a point of three has 6A.
    const tall = [
      boxFeature('space', [0, 0, 10, 2.4], { id: 'U', use: 'corridor' }),
      boxFeature('space', [10, 0, 34, 30], { id: 'V', use: 'waiting' }),
    ];
    const own = [
      [10.3, 8],
      [33.7, 8],
      [10.3, 22],
      [33.7, 22],
    ].map(([x, y]) => ({ x: x!, y: y!, count: 1 }));
    const spare = [0, 1, 2, 3].map((i) => ({ x: 0.5 + 0.8 * i, y: 0.3, count: 3 }));
    const plan = stocked(
      tall,
      [...own, ...spare].map((at) => ({ ...at, rating: '2A 55B C' })),
    );
    const short = (at: WalkingPlan): boolean =>
      extinguisherDesign(at, { limit: null, hour: null, asOf: null, closed: [] }).findings.some(
        ({ code }) => code === 'extinguisher.rating-short',
      );
    expect(short(plan)).toBe(true);
    const { proposals } = moved(plan);
    expect(proposals.length).toBe(2);
    expect(new Set(proposals.map(({ group }) => group)).size).toBe(1);
    expect(proposals.map(({ cures }) => cures.units)).toEqual([[makeId('unit', 'V')], []]);
    const patch = acceptProposals(plan.document, proposals, () => 'NEW');
    expect(short(walkingPlan(applyPatch(plan.document, patch), plan))).toBe(false);
  });

  it('gets none where the other would then have too few', () => {
    const { proposals, before, after } = moved(corridor([4, 8, 15]));
    expect(proposals).toEqual([]);
    expect([before.units, after.units]).toEqual([1, 1]);
  });
});
