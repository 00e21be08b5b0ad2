import type { Opening } from '../schema/opening';
import { isBlocked } from './blocked-opening';
import { isFinalExit } from './final-exit';
import type { NarrowContact } from './derived-openings';
import { distance, pointAt } from './line-frame';
import type { DeriveIssue } from './plan-issue';
import type { StoreyShapes } from './storey-shapes';
import type { Throat } from './throat';
import { isOverhead } from './wall-bodies';

/** Gaps narrower than this are inaccuracies of drawing that nobody wants to hear of, metres. */
const TELLING = 0.1;

/** What was assumed about the openings, walls and exits of one storey, each with the id of what it is about. */
export function throatIssues(
  shapes: StoreyShapes,
  given: readonly Throat[],
  windows: readonly Throat[],
): DeriveIssue[] {
  const { plan, areas } = shapes;
  const issues: DeriveIssue[] = [];
  const made = new Set(given.map((throat) => throat.opening));
  for (const opening of plan.openings) {
    if (opening.kind === 'window' || made.has(opening)) continue;
    issues.push({ code: 'plan.opening-without-length', place: opening.id, params: {} });
  }
  for (const throat of given) issues.push(...aboutThroat(shapes, throat));
  issues.push(...drawnTwice(given));
  for (const { opening, sides } of windows) {
    const [left, right] = [sides.left.area, sides.right.area];
    if (left === null || right === null || left === right) continue;
    if (!areas.isSpace(left) || !areas.isSpace(right)) continue;
    // Whoever names the rooms that a pane parts means no way.
    if (opening.spaces !== null) continue;
    issues.push({ code: 'plan.window-not-a-way', place: opening.id, params: {} });
  }
  for (const wall of plan.walls) {
    if (isOverhead(wall))
      issues.push({ code: 'plan.wall-overhead', place: wall.id, params: { base: wall.base } });
  }
  for (const exit of plan.exits) {
    if (exit.outline.outer.some(([x, y]) => areas.shapes.has(x, y))) continue;
    issues.push({ code: 'plan.exit-off-floor', place: exit.id, params: {} });
  }
  if (plan.spaces.length === 0 && plan.outdoors.length === 0 && plan.walls.length > 0) {
    issues.push({ code: 'plan.storey-without-spaces', place: plan.storey.id, params: {} });
  }
  return issues;
}

function aboutThroat(shapes: StoreyShapes, throat: Throat): DeriveIssue[] {
  const { opening, sides } = throat;
  const issues: DeriveIssue[] = [];
  if (sides.issue !== null) issues.push({ ...sides.issue, place: opening.id });
  if (opening.finalExit === null) {
    const params = { space: nameOfOther(shapes, throat) };
    if (isFinalExit(shapes, throat)) {
      issues.push({ code: 'plan.opening-exit-assumed', place: opening.id, params });
    } else if (sides.beyond === null && (sides.left.area === null) !== (sides.right.area === null)) {
      issues.push({ code: 'plan.opening-leads-nowhere', place: opening.id, params });
    }
  }
  if (throat.given && !reachesBoth(shapes, throat)) {
    issues.push({
      code: 'plan.opening-throat-too-short',
      place: opening.id,
      params: { depth: opening.depth },
    });
  }
  if (!opening.rejected && isBlocked(shapes, throat)) {
    issues.push({ code: 'plan.opening-blocked', place: opening.id, params: {} });
  }
  return issues;
}

const nameOfOther = ({ areas }: StoreyShapes, { sides }: Throat): string | null => {
  const area = sides.left.area ?? sides.right.area;
  return area === null ? null : (areas.ids[area] ?? null);
};

/** Does a throat of given depth come to the areas on both sides that it has? */
function reachesBoth({ areas }: StoreyShapes, { frame, left, right, sides }: Throat): boolean {
  return (
    [
      [sides.left, left, 1],
      [sides.right, right, -1],
    ] as const
  ).every(
    ([side, reach, sign]) =>
      side.area === null ||
      areas.shapes.has(...pointAt(frame, frame.length / 2, sign * (reach + 0.02)), (a) => a === side.area),
  );
}

/** Spaces that touch along less than 0.6 m without a door there: shut, and worth a look. */
export const narrowIssues = (narrow: readonly NarrowContact[]): DeriveIssue[] =>
  narrow
    .map(({ spaces, a, b, beside }) => ({ spaces, beside, width: distance(a, b) }))
    .filter(({ beside, width }) => beside.length === 0 && width >= TELLING)
    .map(({ spaces: [first, second], width }) => ({
      code: 'plan.contact-too-narrow',
      place: first,
      params: { other: second, width },
    }));

/** Openings that nobody drew: each is named, so that a person can close it. */
export const derivedIssues = (derived: readonly Opening[]): DeriveIssue[] =>
  derived.map(({ id, spaces, line }) => ({
    code: 'plan.opening-derived',
    place: id,
    params: { space: spaces?.[0] ?? null, other: spaces?.[1] ?? null, width: distance(...line) },
  }));

/** Doors whose lines are the same: each of them shuts the way. */
function drawnTwice(given: readonly Throat[]): DeriveIssue[] {
  const seen = new Map<string, Opening>();
  const issues: DeriveIssue[] = [];
  for (const { opening } of given) {
    const ends = opening.line.map((p) => p.map((v) => v.toFixed(3)).join()).sort();
    const first = seen.get(ends.join(' '));
    if (first === undefined) seen.set(ends.join(' '), opening);
    else issues.push({ code: 'plan.opening-drawn-twice', place: opening.id, params: { first: first.id } });
  }
  return issues;
}
