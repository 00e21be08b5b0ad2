import { describe, expect, it } from 'vitest';
import { extinguisherDesign } from '../../../../src/analyses/extinguishers/design/extinguisher-design';
import { acceptProposals } from '../../../../src/analyses/extinguishers/proposals/accept-proposals';
import { movePoints, type MovedPoints } from '../../../../src/analyses/extinguishers/proposals/move-points';
import type { Proposal } from '../../../../src/analyses/extinguishers/proposals/proposal';
import { walkingPlan, type WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { seededRandom } from '../../../../src/base/random';
import { addEntities } from '../../../../src/model/edit/add-entities';
import { applyPatch } from '../../../../src/model/edit/apply-patch';
import { updateCampus } from '../../../../src/model/edit/update-campus';
import { makeId } from '../../../../src/model/schema/ids';
import { isHole } from '../../../../src/standards/extinguishers/is-hole';
import { last } from '../../../geometry/cover/random-covers';
import { boxFeature, lineFeature, planText, readPlan } from '../../../model/derive/read-plan';
import { costly } from '../../../support/cases';
import { G } from '../../way-out/houses';
import { randomHouse } from './houses';

const RATINGS = {
  'abc-powder': '3A 89B C',
  water: '3A',
  co2: '55B',
  'clean-agent': '2A 55B C',
} as const;
const AGENTS = ['abc-powder', 'abc-powder', 'water', 'co2', 'clean-agent'] as const;
const PROFILES = ['cn', 'cn', 'cn', 'nfpa', 'uk'] as const;

/** A random house with extinguishers of known kinds and sizes along its walls, some of them too many in one place. */
function stocked(seed: number): WalkingPlan {
  const house = randomHouse(seed);
  const random = seededRandom(seed + 1000);
  const spaces = Object.values(house.document.spaces);
  const corridor = spaces.find(({ use }) => use === 'corridor')!;
  const assets = Array.from({ length: 2 + random.index(8) }, (_, i) => {
    const { outer } = (random.next() < 0.6 ? corridor : spaces[random.index(spaces.length)]!).outline;
    const [xs, ys] = [outer.map(([x]) => x), outer.map(([, y]) => y)];
    const agent = AGENTS[random.index(AGENTS.length)]!;
    return {
      id: makeId('asset', `E${i}`),
      storey: G,
      kind: 'extinguisher' as const,
      x: random.between(Math.min(...xs) + 0.2, Math.max(...xs) - 0.2),
      y: random.next() < 0.5 ? Math.min(...ys) + 0.15 : Math.max(...ys) - 0.15,
      agent,
      rating: RATINGS[agent],
      count: random.next() < 0.3 ? 3 + random.index(5) : 1 + random.index(2),
    };
  });
  const document = applyPatch(house.document, addEntities(house.document, 'assets', assets));
  const profile = PROFILES[seed % PROFILES.length]!;
  return walkingPlan(applyPatch(document, updateCampus(document, { profile })), house);
}

const moved = (plan: WalkingPlan): MovedPoints =>
  last(movePoints(plan, G, { hour: null, closed: [], away: [] }))!;

const carriedOut = (plan: WalkingPlan, proposals: readonly Proposal[]): WalkingPlan =>
  walkingPlan(
    applyPatch(
      plan.document,
      acceptProposals(plan.document, proposals, () => 'NEW'),
    ),
    plan,
  );

/** What is at fault by the measure of coverage and the design's own findings. */
function faultsOf(plan: WalkingPlan) {
  const { measure, verdicts, findings } = extinguisherDesign(plan, {
    limit: null,
    hour: null,
    asOf: null,
    closed: [],
  });
  const storey = measure.storeys.find(({ id }) => id === G)!;
  const about = (code: string): string[] =>
    findings.flatMap((finding) => (finding.code === `extinguisher.${code}` ? [finding.id] : []));
  const bare = findings.flatMap(({ code, params }) =>
    code === 'extinguisher.class-unprotected'
      ? String(params['classes'])
          .split(' ')
          .map((each) => `${params['unit']}: ${each}`)
      : [],
  );
  const short = verdicts.map(({ unit, present }) =>
    unit.demands.map(({ required }, k) => Math.max(0, (required?.withK ?? 0) - present[k]!.rating)),
  );
  return {
    area: storey.uncovered,
    rooms: storey.bySpace.flatMap(({ space, uncovered }) => (isHole(uncovered) ? [space] : [])),
    broken: verdicts.flatMap(({ unit, verdict }) => (verdict === 'broken' ? [unit.id] : [])),
    counts: new Map(verdicts.map(({ unit, count }) => [unit.id, count])),
    few: findings.flatMap(({ code, params }) =>
      code === 'extinguisher.too-few' ? [String(params['unit'])] : [],
    ),
    bare,
    short: short.flat(),
    misplaced: [
      'agent-unsuitable',
      'magnetic-in-mri',
      'missing-in-room',
      'rating-below',
      'storey-total',
    ].flatMap(about),
    crowds: about('too-many-at-point').length,
  };
}

/** Nothing that held before is at fault then, and nothing lacks more than it did. */
function expectNoHarm(before: ReturnType<typeof faultsOf>, then: ReturnType<typeof faultsOf>): void {
  const fresh = (now: readonly string[], known: readonly string[]): string[] =>
    now.filter((each) => !known.includes(each));
  expect(fresh(then.rooms, before.rooms)).toEqual([]);
  expect(fresh(then.broken, before.broken)).toEqual([]);
  expect(fresh(then.bare, before.bare)).toEqual([]);
  expect(fresh(then.misplaced, before.misplaced)).toEqual([]);
  expect(then.crowds).toBeLessThanOrEqual(before.crowds);
  then.short.forEach((lack, i) => expect(lack).toBeLessThanOrEqual(before.short[i]! + 1e-9));
  for (const unit of then.few) expect(then.counts.get(unit)).toBeGreaterThanOrEqual(before.counts.get(unit)!);
}

/** Each group by itself: what is accepted with one tick. */
function groupsOf(proposals: readonly Proposal[]): Proposal[][] {
  const groups = new Map<string, Proposal[]>();
  for (const each of proposals) {
    const key = each.group ?? each.id;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}

describe('carrying extinguishers harms nobody', () => {
  // In the first ones powder would leave a chemical store, a whole room would open, and extinguishers would crowd.
  const seeds = new Set([40, 26, 36, 37, ...Array.from({ length: costly(50) }, (_, i) => i + 1)]);

  it('opens no room that was whole, takes from no unit what it lacks then, and crowds no place', () => {
    let carried = 0;
    for (const seed of seeds) {
      const plan = stocked(seed);
      const before = faultsOf(plan);
      const { proposals, after } = moved(plan);
      const then = faultsOf(carriedOut(plan, proposals));
      expectNoHarm(before, then);
      expect(then.rooms.length, `house ${seed}`).toBe(after.rooms);
      const groups = groupsOf(proposals);
      for (const group of groups) {
        carried++;
        const alone = groups.length === 1 ? then : faultsOf(carriedOut(plan, group));
        expectNoHarm(before, alone);
        // What a group is told to gain is what the storey's own figure then says; places are drawn to the millimetre.
        const gain = group.reduce((sum, { saves }) => sum + saves, 0);
        expect(Math.abs(before.area - alone.area - gain), `house ${seed}`).toBeLessThan(0.02);
        const cured = group.flatMap(({ cures }) => cures.spaces).toSorted();
        expect(cured, `house ${seed}`).toEqual(
          before.rooms.filter((room) => !alone.rooms.includes(room)).toSorted(),
        );
        expect(group.flatMap(({ breaks }) => breaks)).toEqual([]);
      }
    }
    expect(carried).toBeGreaterThan(seeds.size / 4);
  }, 240_000);
});

/** Two lengths of a corridor, a unit each, the second with a switch room; extinguishers stand along the first. */
function twoUnits(assets: readonly object[]): WalkingPlan {
  const door = [
    [11, 2.5],
    [12, 2.5],
  ] as const;
  let document = readPlan(
    planText([
      boxFeature('space', [0, 0, 10, 2.4], { id: 'U', use: 'corridor' }),
      boxFeature('space', [10, 0, 18, 2.4], { id: 'V', use: 'corridor' }),
      boxFeature('space', [10, 2.6, 14, 5], { id: 'X', use: 'electrical' }),
      lineFeature('door', door, { id: 'd', spaces: ['V', 'X'] }),
    ]),
  );
  const points = assets.map((fields, i) => ({
    id: makeId('asset', `E${i}`),
    storey: G,
    kind: 'extinguisher' as const,
    x: 1 + 2 * i,
    y: 0.3,
    ...fields,
  }));
  document = applyPatch(document, addEntities(document, 'assets', points));
  const units = [['U'], ['V', 'X']].map((own) => ({
    id: makeId('unit', own[0]!),
    storey: G,
    spaces: own.map((local) => makeId('space', local)),
  }));
  return walkingPlan(applyPatch(document, addEntities(document, 'calculationUnits', units)));
}

describe('where two of them go the same way', () => {
  const water = { agent: 'water', rating: '3A', count: 3 } as const;
  const gas = { agent: 'co2', rating: '89B', count: 3 } as const;

  it('each has a setting point of its own, with no more than may stand at one', () => {
    const plan = twoUnits([water, water, gas]);
    const { proposals, after } = moved(plan);
    expect(proposals.length).toBe(2);
    const [a, b] = proposals.map(({ place }) => place);
    expect(Math.hypot(a!.x - b!.x, a!.y - b!.y)).toBeGreaterThan(0.5);
    expect(after).toMatchObject({ rooms: 0, units: 0 });
    expect(faultsOf(carriedOut(plan, proposals)).crowds).toBe(0);
  });

  it('none goes to where another stands already', () => {
    // All that a setting point may have stands beside where the first would go: a hand finds room there, but both are one point.
    const { x, y } = moved(twoUnits([water, water, gas])).proposals[0]!.place;
    const there = { x: x + 0.47, y, agent: 'co2', rating: '21B', count: 5 } as const;
    const plan = twoUnits([water, water, gas, there]);
    const { proposals } = moved(plan);
    expect(proposals.length).toBeGreaterThan(0);
    for (const { place } of proposals)
      expect(Math.hypot(place.x - there.x, place.y - there.y)).toBeGreaterThan(0.5);
    expect(faultsOf(carriedOut(plan, proposals)).crowds).toBe(0);
  });
});
