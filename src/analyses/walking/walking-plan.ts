import { finished, type Steps } from '../../base/steps';
import { navSteps } from '../../geometry/nav/build-nav';
import type { Nav } from '../../geometry/nav/nav';
import { levelWalk, openWalk, type Walk } from '../../geometry/nav/walk';
import { deriveNavSteps, type DerivedNav } from '../../model/derive/derive-nav';
import { hasParts, partsOfPlan } from '../../model/derive/storey-parts';
import { storeyPlans } from '../../model/derive/storey-plan';
import type { CampusDocument } from '../../model/schema/document';
import type { OpeningId, StoreyId } from '../../model/schema/ids';

/** A document together with its walkable floor. Never changed in place. */
export interface WalkingPlan {
  readonly document: CampusDocument;
  readonly derived: DerivedNav;
  readonly nav: Nav;
}

/**
 * The walkable floor of a document. With the plan before an edit given, storeys that the edit doesn't touch are
 * taken over. Cost: as `deriveNav` and `buildNav`.
 */
export function walkingPlan(document: CampusDocument, previous: WalkingPlan | null = null): WalkingPlan {
  return finished(walkingSteps(document, previous));
}

/** Parts that `walkingSteps` comes in, about: a storey is derived, made in some four, laid, and packed in some three. O(storeys). */
export const walkingStepCount = (document: CampusDocument): number =>
  9 * Object.keys(document.storeys).length + 4;

/** `walkingPlan` in parts: storeys are derived one by one, then their meshes are made, then all are joined. */
export function* walkingSteps(document: CampusDocument, previous: WalkingPlan | null): Steps<WalkingPlan> {
  for (const plan of storeyPlans(document)) {
    if (hasParts(plan)) continue;
    partsOfPlan(plan);
    yield;
  }
  const derived = yield* deriveNavSteps(document, previous === null ? {} : { previous: previous.derived });
  if (previous !== null && derived.input === previous.derived.input) {
    return { document, derived, nav: previous.nav };
  }
  yield;
  const nav = yield* navSteps(derived.input, previous === null ? {} : { previous: previous.nav });
  return { document, derived, nav };
}

/** Index of a storey in the nav; −1 when it isn't there. O(storeys). */
export const storeyIndex = (plan: WalkingPlan, storey: StoreyId): number =>
  plan.derived.storeys.indexOf(storey);

type Walks = WeakMap<Nav, readonly { readonly key: string; readonly walk: Walk }[]>;

/** The walks of each nav that were asked for last, the latest first. */
const walks: Walks = new WeakMap();
const levelWalks: Walks = new WeakMap();
/** Coverage and a drill ask turn about, each with doors of its own. */
const KEPT = 2;

/**
 * The floor with some doors shut (in any order; what isn't a door of the plan is ignored). The last two of each
 * nav are kept, so that asking again with the same doors costs nothing; else O(half-edges).
 */
export const walkWith = (plan: WalkingPlan, shut: readonly OpeningId[]): Walk =>
  keptWalk(walks, openWalk, plan, shut);

/** The same with each storey by itself: no walk leads from one to another. */
export const levelWalkWith = (plan: WalkingPlan, shut: readonly OpeningId[]): Walk =>
  keptWalk(levelWalks, levelWalk, plan, shut);

function keptWalk(
  kept: Walks,
  make: (nav: Nav, closed: Uint8Array) => Walk,
  { nav, derived }: WalkingPlan,
  shut: readonly OpeningId[],
): Walk {
  const wanted = new Set(shut);
  const closed = Uint8Array.from(derived.doors, (door) => (wanted.has(door) ? 1 : 0));
  const key = closed.join('');
  const known = kept.get(nav) ?? [];
  const found = known.find((each) => each.key === key) ?? { key, walk: make(nav, closed) };
  kept.set(nav, [found, ...known.filter((each) => each !== found)].slice(0, KEPT));
  return found.walk;
}
