import type { CampusDocument } from '../schema/document';
import type { Opening } from '../schema/opening';
import type { Storey } from '../schema/storey';
import { derivedOpenings, type NarrowContact } from './derived-openings';
import type { DeriveIssue } from './plan-issue';
import { sameDrawing, samePlan, storeyPlans, type StoreyPlan } from './storey-plan';
import { storeyShapes, type StoreyShapes } from './storey-shapes';
import { throatOf, type Throat } from './throat';
import { derivedIssues, narrowIssues, throatIssues } from './throat-issues';

/** What one storey's plan means for walking, before stairs are joined to it. */
export interface StoreyParts extends StoreyShapes {
  /** Throats of everything that can be walked through, given ones first, then derived ones. */
  readonly throats: readonly Throat[];
  /** Throats of windows: not floor, and nothing is derived in them. */
  readonly windows: readonly Throat[];
  /** Openings found between spaces, which the document doesn't hold. */
  readonly derived: readonly Opening[];
  /** Where spaces touch along too little to pass. */
  readonly narrow: readonly NarrowContact[];
  readonly warnings: readonly DeriveIssue[];
}

const documents = new WeakMap<CampusDocument, readonly StoreyParts[]>();
const latest = new WeakMap<Storey, StoreyParts>();

/**
 * Parts of every storey, lowest first. Kept per document, and per storey as long as the very same entities lie on
 * it, so that an edit on one storey derives only that one again. O(n log n) for what changed.
 */
export function storeyPartsOf(document: CampusDocument): readonly StoreyParts[] {
  const known = documents.get(document);
  if (known !== undefined) return known;
  const parts = storeyPlans(document).map(partsOfPlan);
  documents.set(document, parts);
  return parts;
}

/** Are the parts of this very plan made already? O(entities of the storey). */
export function hasParts(plan: StoreyPlan): boolean {
  const before = latest.get(plan.storey);
  return before !== undefined && samePlan(before.plan, plan);
}

/**
 * Parts of one storey by itself, the same object as `storeyPartsOf` has. Where only what is told of its rooms is another
 * (`sameDrawing`), they are others with the very same shapes and throats. O(n log n) once for its n points.
 */
export function partsOfPlan(plan: StoreyPlan): StoreyParts {
  const before = latest.get(plan.storey);
  if (before !== undefined && samePlan(before.plan, plan)) return before;
  const made = before !== undefined && sameDrawing(before.plan, plan) ? { ...before, plan } : makeParts(plan);
  latest.set(plan.storey, made);
  return made;
}

function makeParts(plan: StoreyPlan): StoreyParts {
  const shapes = storeyShapes(plan);
  const all = plan.openings.map((opening) => throatOf(shapes, opening)).filter((throat) => throat !== null);
  const windows = all.filter(({ opening }) => opening.kind === 'window');
  // A rejected one is a barrier, and its place is taken, so that it isn't found anew.
  const given = all.filter(({ opening }) => opening.kind !== 'window');
  const { openings: derived, narrow } = derivedOpenings(shapes, all);
  const found = derived.map((opening) => throatOf(shapes, opening)).filter((throat) => throat !== null);
  const throats = [...given.filter(({ opening }) => !opening.rejected), ...found];
  const warnings = [
    ...throatIssues(shapes, given, windows),
    ...derivedIssues(derived),
    ...narrowIssues(narrow),
  ];
  return { ...shapes, throats, windows, derived, narrow, warnings };
}

/** Are two storeys drawn alike: was one derived from the other's shapes? O(1). */
export const areDrawnAlike = (a: StoreyParts, b: StoreyParts): boolean => a.areas === b.areas;

/** Openings that a person took out of those found: always shut. */
export const rejectedOpenings = (parts: StoreyParts): readonly Opening[] =>
  parts.plan.openings.filter(({ kind, rejected }) => rejected && kind !== 'window');
