import { describe, expect, it } from 'vitest';
import { computeCoverage } from '../../../../src/analyses/extinguishers/compute';
import { extinguisherInput } from '../../../../src/analyses/extinguishers/input';
import { extinguisherDesign } from '../../../../src/analyses/extinguishers/design/extinguisher-design';
import { acceptProposals } from '../../../../src/analyses/extinguishers/proposals/accept-proposals';
import type { Proposal } from '../../../../src/analyses/extinguishers/proposals/proposal';
import { walkingPlan, type WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { seededRandom } from '../../../../src/base/random';
import { smallWard } from '../../../../src/demo/small-ward/small-ward';
import { addEntities } from '../../../../src/model/edit/add-entities';
import { applyPatch } from '../../../../src/model/edit/apply-patch';
import { updateEntities } from '../../../../src/model/edit/update-entities';
import { assetsOf } from '../../../../src/model/query/assets-of';
import { makeId } from '../../../../src/model/schema/ids';
import type { Profile } from '../../../../src/model/schema/profiles';
import { updateCampus } from '../../../../src/model/edit/update-campus';
import { costly } from '../../../support/cases';
import { boxFeature, lineFeature, planText, readPlan } from '../../../model/derive/read-plan';
import { G } from '../../way-out/houses';
import { cured, solved } from './check-cure';
import { randomHouse } from './houses';

const MOST = 5;

const QUESTION = { limit: null, hour: null, asOf: null, closed: [] };

const findings = (plan: WalkingPlan) =>
  extinguisherDesign(plan, QUESTION).findings.filter(({ severity }) => severity !== 'info');

/** m² out of reach, of a storey and of each of its rooms. */
const uncovered = (plan: WalkingPlan) =>
  computeCoverage(plan, extinguisherInput(plan.document, QUESTION)).storeys.map((each) => [
    each.uncovered,
    ...each.bySpace.map((room) => room.uncovered),
  ]);

const splits = (plan: WalkingPlan) =>
  solved(plan).flatMap(({ proposals }) => proposals.filter(({ kind }) => kind === 'split'));

/** The plan with only what is carried away from crowds. */
const spreadOut = (plan: WalkingPlan): WalkingPlan => doneAlone(plan, splits(plan));

function doneAlone(plan: WalkingPlan, proposals: readonly Proposal[]): WalkingPlan {
  let ids = 0;
  const patch = acceptProposals(plan.document, proposals, () => `NEW${ids++}`);
  return walkingPlan(applyPatch(plan.document, patch), plan);
}

const countAt = (plan: WalkingPlan, asset: Proposal['asset']): number =>
  assetsOf(plan.document, 'extinguisher', G).find(({ id }) => id === asset)?.count ?? 0;

/** Extinguishers beyond what may stand together, joined by hand: one beside the next within half a metre. */
function surplus(plan: WalkingPlan): number {
  const all = assetsOf(plan.document, 'extinguisher', G);
  const crowd = all.map((_, i) => i);
  for (const _ of all) {
    all.forEach((a, i) =>
      all.forEach((b, k) => {
        if (Math.hypot(a.x - b.x, a.y - b.y) <= 0.5) crowd[i] = crowd[k] = Math.min(crowd[i]!, crowd[k]!);
      }),
    );
  }
  const sums = new Map<number, number>();
  all.forEach(({ count }, i) => sums.set(crowd[i]!, (sums.get(crowd[i]!) ?? 0) + count));
  return [...sums.values()].reduce((sum, count) => sum + Math.max(0, count - MOST), 0);
}

const unitsOf = (plan: WalkingPlan): number =>
  assetsOf(plan.document, 'extinguisher', null).reduce((sum, { count }) => sum + count, 0);

const AGENTS = ['abc-powder', 'abc-powder', 'water', 'co2'] as const;

/** A random house with a crowd of one to seven assets in its corridor. */
function crowded(seed: number): WalkingPlan {
  const house = randomHouse(seed);
  const random = seededRandom(seed);
  const [x, y] = [random.between(2, 11), random.next() < 0.5 ? 0.3 : 2.1];
  const number = 1 + random.index(7);
  const assets = Array.from({ length: number }, (_, i) => ({
    id: makeId('asset', `E${i}`),
    storey: G,
    kind: 'extinguisher' as const,
    x: x + 0.3 * i,
    y,
    agent: AGENTS[random.index(AGENTS.length)]!,
    nonMagnetic: random.next() < 0.2,
    count: number > 5 ? 1 + random.index(2) : 1 + random.index(12),
  }));
  const { document } = house;
  return walkingPlan(applyPatch(document, addEntities(document, 'assets', assets)), house);
}

/** A random house with a row of six to eight in its corridor, each of whose ends is metres from the other. */
function inARow(seed: number): WalkingPlan {
  const house = randomHouse(seed);
  const random = seededRandom(seed);
  const [x, y] = [random.between(2, 11), random.next() < 0.5 ? 0.3 : 2.1];
  const assets = Array.from({ length: 6 + random.index(3) }, (_, i) => ({
    id: makeId('asset', `E${i}`),
    storey: G,
    kind: 'extinguisher' as const,
    x: x + 0.48 * i,
    y,
    agent: AGENTS[1 + random.index(3)]!,
  }));
  const { document } = house;
  return walkingPlan(applyPatch(document, addEntities(document, 'assets', assets)), house);
}

/** A store behind a corridor, with one extinguisher on its side of the wall and five on the other; another at the corridor's end. */
function throughWall(): WalkingPlan {
  const document = readPlan(
    planText([
      boxFeature('space', [0, 0, 18.6, 2.4], { id: 'C', use: 'corridor' }),
      boxFeature('space', [0, 2.5, 18.6, 6.5], { id: 'R', use: 'store' }),
      lineFeature(
        'door',
        [
          [1, 2.45],
          [2, 2.45],
        ],
        { id: 'd', spaces: ['C', 'R'] },
      ),
    ]),
  );
  const row = [0, 1, 2, 3, 4].map((i) => [3.9 + 0.3 * i, 2.3] as const);
  const assets = [[4.1, 2.65] as const, ...row, [17.6, 0.2] as const].map(([x, y], i) => ({
    id: makeId('asset', `E${i}`),
    storey: G,
    kind: 'extinguisher' as const,
    agent: 'abc-powder' as const,
    rating: '3A 89B C',
    x,
    y,
  }));
  const units = [
    { id: makeId('unit', 'U'), storey: G, spaces: [makeId('space', 'C'), makeId('space', 'R')] },
  ];
  const standing = applyPatch(document, addEntities(document, 'assets', assets));
  return walkingPlan(applyPatch(standing, addEntities(standing, 'calculationUnits', units)));
}

describe('too many extinguishers at one setting point', () => {
  it('are carried to points of their own, as few as have to go, and nothing that held is broken', () => {
    let carried = 0;
    for (let seed = 1; seed <= costly(40); seed++) {
      const plan = crowded(seed);
      const all = solved(plan).flatMap((each) => each.proposals);
      const proposals = all.filter(({ kind }) => kind === 'split');
      const moved = proposals.reduce((sum, { count }) => sum + count, 0);
      const after = doneAlone(plan, proposals);
      expect(unitsOf(after), `house ${seed}`).toBe(unitsOf(plan));
      // What is replaced where too many stand is bought anew only as far as it may stand there.
      const replaced = all.filter(({ kind }) => kind === 'replace');
      const fewer = replaced.map(({ asset, count }) => Math.max(0, countAt(plan, asset) - count));
      const gone = fewer.reduce((sum, count) => sum + count, moved);
      const spacious = doneAlone(plan, [...proposals, ...replaced]);
      expect(surplus(plan) - surplus(spacious), `house ${seed}`).toBe(gone);
      for (const { count } of proposals) expect(count).toBeLessThanOrEqual(MOST);
      const before = new Set(findings(plan).map(({ id }) => id));
      const fresh = findings(after).filter(({ id }) => !before.has(id));
      expect(
        fresh.map(({ id }) => id),
        `house ${seed}`,
      ).toEqual([]);
      carried += moved;
    }
    expect(carried).toBeGreaterThan(costly(40) * 3);
  }, 120_000);

  it.each([
    ['nine of one kind', 9, 1],
    ['twenty, as many as an asset holds', 20, 3],
  ])('%s in the small ward: none is left too many, in one step', (_, count, points) => {
    const ward = smallWard();
    const [first] = assetsOf(ward, 'extinguisher', null);
    const plan = walkingPlan(applyPatch(ward, updateEntities(ward, 'assets', [first!.id], { count })));
    expect(findings(plan).map(({ code }) => code)).toContain('extinguisher.too-many-at-point');
    expect(splits(plan)).toHaveLength(points);
    const { plan: after, incurable } = cured(plan);
    expect(incurable).toEqual([]);
    expect(findings(after)).toEqual([]);
    expect(unitsOf(spreadOut(plan))).toBe(unitsOf(plan));
  });

  it('are let be where no other would cover what they cover: no room and no storey has more out of reach afterwards', () => {
    let carried = 0;
    for (let seed = 1; seed <= costly(40); seed++) {
      const plan = inARow(seed);
      const [before, after] = [uncovered(plan), uncovered(spreadOut(plan))];
      before.forEach((rooms, i) =>
        rooms.forEach((open, k) => expect(after[i]![k], `house ${seed}`).toBeLessThan(open + 0.01)),
      );
      carried += splits(plan).length;
    }
    expect(carried).toBeGreaterThan(costly(40));
  }, 120_000);

  it('are not counted through a wall: those of two rooms are two setting points', () => {
    const plan = throughWall();
    expect(findings(plan)).toEqual([]);
    expect(solved(plan).flatMap(({ proposals }) => proposals)).toEqual([]);
    expect(extinguisherDesign(plan, QUESTION).verdicts.map(({ points }) => points)).toEqual([3]);
  });

  it('are let be where a code has no most', () => {
    for (const profile of ['nfpa', 'uk'] satisfies Profile[]) {
      const { document } = crowded(5);
      expect(splits(walkingPlan(applyPatch(document, updateCampus(document, { profile }))))).toEqual([]);
    }
  });
});
