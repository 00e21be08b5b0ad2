import { expect } from 'vitest';
import { acceptProposals } from '../../../../src/analyses/extinguishers/proposals/accept-proposals';
import type { Incurable, StoreyProposals } from '../../../../src/analyses/extinguishers/proposals/proposal';
import { storeyProposals } from '../../../../src/analyses/extinguishers/proposals/storey-proposals';
import { sourcePlace } from '../../../../src/analyses/extinguishers/source-places';
import { levelWalkWith, walkingPlan, type WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import type { Finding } from '../../../../src/base/finding';
import { seededRandom } from '../../../../src/base/random';
import { locate } from '../../../../src/geometry/nav/locate';
import { applyPatch } from '../../../../src/model/edit/apply-patch';
import { assetsOf } from '../../../../src/model/query/assets-of';
import { shutOpenings } from '../../../../src/model/query/shut-openings';
import { onStorey } from '../../../../src/model/query/on-storey';
import type { CampusDocument } from '../../../../src/model/schema/document';
import { countsFor } from '../../../../src/standards/extinguishers/counted-rating';
import { profileOf } from '../../../../src/standards/extinguishers/profile-of';
import { reckonUnits, unitOfSpace } from '../../../../src/standards/extinguishers/reckon-units';
import { SpaceFinder } from '../../../../src/analyses/walking/space-finder';
import { VisibilityOracle, type OracleNode } from '../../../geometry/nav/visibility-oracle';

const AS_DESIGNED = { hour: null, closed: [], away: [] };

export const withoutExtinguishers = (document: CampusDocument): CampusDocument => ({
  ...document,
  assets: Object.fromEntries(
    Object.entries(document.assets).filter(([, { kind }]) => kind !== 'extinguisher'),
  ),
});

/** Searched for anew, however often the plan was asked about. */
export const solvedAnew = (plan: WalkingPlan): readonly StoreyProposals[] =>
  plan.derived.storeys.map((storey) => {
    const steps = storeyProposals(plan, storey, AS_DESIGNED);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  });

const known = new WeakMap<WalkingPlan, readonly StoreyProposals[]>();

/** Searched for once a plan: a search is most of what a test of proposals costs, and that two say the same has its own test. */
export function solved(plan: WalkingPlan): readonly StoreyProposals[] {
  const found = known.get(plan) ?? solvedAnew(plan);
  known.set(plan, found);
  return found;
}

/** The plan with all of it done, and what stays at fault. */
export function cured(
  plan: WalkingPlan,
  found = solved(plan),
): { plan: WalkingPlan; incurable: Incurable[] } {
  let ids = 0;
  const proposals = found.flatMap((each) => each.proposals);
  const patch = acceptProposals(plan.document, proposals, () => `NEW${ids++}`);
  return {
    plan: walkingPlan(applyPatch(plan.document, patch), plan),
    incurable: found.flatMap(({ incurable }) => incurable),
  };
}

/** Findings that something told as incurable accounts for: of the same kind, about the same space, room, unit or finding. */
export const isExcused = ({ id, code, place, params }: Finding, incurable: readonly Incurable[]): boolean =>
  incurable.some(({ of, space, unit, finding }) => {
    if (finding !== null) return finding === id;
    if (of === 'floor') return code === 'extinguisher.uncovered' && place.space === space;
    if (of === 'room') return code === 'extinguisher.missing-in-room' && place.space === space;
    return of === 'unit' && OF_UNITS.has(code) && params['unit'] === unit;
  });

const OF_UNITS: ReadonlySet<string> = new Set([
  'extinguisher.class-unprotected',
  'extinguisher.rating-short',
  'extinguisher.too-few',
]);

/**
 * Holds places of the floor of units, those of a grid of half the cell and random ones, of the floor of units against the visibility graph, which shares no
 * search with the kernel: within the distance of each class with one of that class, but for spaces whose floor is told to be
 * incurable. Of a grid of more than `grid` places each n-th is taken.
 */
export function expectWithinReach(
  plan: WalkingPlan,
  incurable: readonly Incurable[],
  { places, seed, grid = 150 }: { readonly places: number; readonly seed: number; readonly grid?: number },
): number {
  const { nav, document, derived } = plan;
  const profile = profileOf(document.campus.profile);
  const oracle = new VisibilityOracle(nav, levelWalkWith(plan, shutOpenings(document, null)).twin);
  const unitOf = unitOfSpace(reckonUnits(document, profile));
  const left = new Set(incurable.flatMap(({ of, space }) => (of === 'floor' ? [space] : [])));
  const random = seededRandom(seed);
  let tried = 0;
  derived.storeys.forEach((storey, index) => {
    const spaces = onStorey(document, 'spaces', storey).filter(({ id }) => unitOf.has(id) && !left.has(id));
    if (spaces.length === 0) return;
    const finder = new SpaceFinder(spaces);
    const sources = assetsOf(document, 'extinguisher', storey).flatMap((asset) => {
      const at = sourcePlace(plan, asset);
      return at ? [{ asset, way: oracle.from(nodeOf(plan, at)) }] : [];
    });
    const randoms = Array.from({ length: places / derived.storeys.length }, () => {
      const { outer } = spaces[random.index(spaces.length)]!.outline;
      const [xs, ys] = [outer.map(([x]) => x), outer.map(([, y]) => y)];
      const x = random.between(Math.min(...xs), Math.max(...xs));
      return [x, random.between(Math.min(...ys), Math.max(...ys))] as const;
    });
    for (const [x, y] of [...finerGrid(plan, index, grid), ...randoms]) {
      const at = locate(nav, index, x, y);
      const space = spaces[finder.at(x, y)];
      if (!at || at.gap > 0 || !space) continue;
      tried++;
      for (const { fireClass, portable, wheeled } of unitOf.get(space.id)!.demands) {
        if (portable === null) continue;
        const reached = sources.some(({ asset, way }) => {
          const limit = asset.wheeled ? (wheeled?.value ?? 0) : portable.value;
          if (countsFor(profile, asset, fireClass) === 'no') return false;
          return Math.hypot(asset.x - x, asset.y - y) <= limit + 1 && way(nodeOf(plan, at)) <= limit + 1e-6;
        });
        expect(reached, `${space.id} ${fireClass} at ${x}, ${y}`).toBe(true);
      }
    }
  });
  return tried;
}

/** Middles of cells half as wide as those that are optimised on, over a whole storey; at most so many, evenly left out. */
function finerGrid({ nav }: WalkingPlan, storey: number, most: number): (readonly [number, number])[] {
  const { x0, y0, nx, ny, cell } = nav.floors[storey]!.samples.grid;
  const on = Array.from({ length: 4 * nx * ny }, (_, i) => {
    const [column, row] = [i % (2 * nx), Math.floor(i / (2 * nx))];
    return [x0 + ((column + 0.5) * cell) / 2, y0 + ((row + 0.5) * cell) / 2] as const;
  }).filter(([x, y]) => locate(nav, storey, x, y)?.gap === 0);
  const step = Math.max(1, on.length / most);
  return Array.from({ length: Math.floor(on.length / step) }, (_, i) => on[Math.floor(i * step)]!);
}

const nodeOf = ({ nav }: WalkingPlan, at: { triangle: number; x: number; y: number }): OracleNode => ({
  sheet: nav.sheetOf[at.triangle]!,
  x: at.x,
  y: at.y,
});
