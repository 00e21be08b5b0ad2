import { expect } from 'vitest';
import { acceptProposals } from '../../../../src/analyses/extinguishers/proposals/accept-proposals';
import type { Incurable, StoreyProposals } from '../../../../src/analyses/extinguishers/proposals/proposal';
import { storeyProposals } from '../../../../src/analyses/extinguishers/proposals/storey-proposals';
import { sourcePlace } from '../../../../src/analyses/extinguishers/source-places';
import { levelWalkWith, walkingPlan, type WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
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

export function solved(plan: WalkingPlan): StoreyProposals[] {
  return plan.derived.storeys.map((storey) => {
    const steps = storeyProposals(plan, storey, AS_DESIGNED);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  });
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

/**
 * Holds random places of the floor of units against the visibility graph, which shares no search with the kernel: within
 * the distance of each class with one of that class, but for spaces that are told to be incurable.
 */
export function expectWithinReach(
  plan: WalkingPlan,
  incurable: readonly Incurable[],
  { places, seed }: { readonly places: number; readonly seed: number },
): number {
  const { nav, document, derived } = plan;
  const profile = profileOf(document.campus.profile);
  const oracle = new VisibilityOracle(nav, levelWalkWith(plan, shutOpenings(document, null)).twin);
  const unitOf = unitOfSpace(reckonUnits(document, profile));
  const left = new Set(incurable.map(({ space }) => space));
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
    for (let i = 0; i < places / derived.storeys.length; i++) {
      const { outer } = spaces[random.index(spaces.length)]!.outline;
      const [xs, ys] = [outer.map(([x]) => x), outer.map(([, y]) => y)];
      const x = random.between(Math.min(...xs), Math.max(...xs));
      const y = random.between(Math.min(...ys), Math.max(...ys));
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

const nodeOf = ({ nav }: WalkingPlan, at: { triangle: number; x: number; y: number }): OracleNode => ({
  sheet: nav.sheetOf[at.triangle]!,
  x: at.x,
  y: at.y,
});
