import { storeysInOrder } from '../query/storeys-in-order';
import type { CampusDocument } from '../schema/document';
import type { Column } from '../schema/column';
import type { ExitArea } from '../schema/exit-area';
import type { Flight } from '../schema/flight';
import type { StoreyId } from '../schema/ids';
import type { Landing } from '../schema/landing';
import type { Obstacle } from '../schema/obstacle';
import type { Opening } from '../schema/opening';
import type { Outdoor } from '../schema/outdoor';
import type { Polygon, Ring } from '../schema/polygon';
import type { Space } from '../schema/space';
import type { Storey } from '../schema/storey';
import type { Wall } from '../schema/wall';

/** What lies on one storey, each list in the order of the document. */
export interface StoreyPlan {
  readonly storey: Storey;
  readonly spaces: readonly Space[];
  readonly walls: readonly Wall[];
  readonly openings: readonly Opening[];
  readonly flights: readonly Flight[];
  readonly landings: readonly Landing[];
  readonly obstacles: readonly Obstacle[];
  readonly columns: readonly Column[];
  readonly outdoors: readonly Outdoor[];
  readonly exits: readonly ExitArea[];
}

type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

const LISTS = [
  'spaces',
  'walls',
  'openings',
  'flights',
  'landings',
  'obstacles',
  'columns',
  'outdoors',
  'exits',
] as const;

const known = new WeakMap<CampusDocument, readonly StoreyPlan[]>();

/** Plans of all storeys, lowest first (by id at one height). Kept per document. O(entities) once. */
export function storeyPlans(document: CampusDocument): readonly StoreyPlan[] {
  const made = known.get(document) ?? sorted(document);
  known.set(document, made);
  return made;
}

function sorted(document: CampusDocument): readonly StoreyPlan[] {
  const plans = new Map<StoreyId, Writable<StoreyPlan>>();
  for (const storey of storeysInOrder(document)) plans.set(storey.id, emptyPlan(storey));
  for (const kind of LISTS) {
    for (const entity of Object.values(document[kind])) {
      const list: unknown[] | undefined = plans.get(entity.storey)?.[kind];
      list?.push(entity);
    }
  }
  return [...plans.values()];
}

/** Are the two plans made of the very same entities? */
export const samePlan = (a: StoreyPlan, b: StoreyPlan): boolean =>
  a.storey === b.storey &&
  LISTS.every((kind) => {
    const [left, right]: [readonly unknown[], readonly unknown[]] = [a[kind], b[kind]];
    return left.length === right.length && left.every((entity, i) => entity === right[i]);
  });

/**
 * Do the two plans differ in nothing that is drawn? Rooms may have other occupants, beds, names, departments: nothing of these is
 * derived from, while where they lie and what they are for is. O(entities of the storey + points of its rooms).
 */
export const sameDrawing = (a: StoreyPlan, b: StoreyPlan): boolean =>
  a.spaces.length === b.spaces.length &&
  a.spaces.every((space, i) => {
    const { id, outline, use } = b.spaces[i]!;
    return space.id === id && space.use === use && sameOutline(space.outline, outline);
  }) &&
  samePlan({ ...a, spaces: [] }, { ...b, spaces: [] });

/** An edit reads its whole entity anew: what it leaves is equal, not identical. */
const sameOutline = (a: Polygon, b: Polygon): boolean =>
  a === b ||
  (a.holes.length === b.holes.length &&
    [a.outer, ...a.holes].every((ring, i) => sameRing(ring, [b.outer, ...b.holes][i]!)));

const sameRing = (a: Ring, b: Ring): boolean =>
  a.length === b.length && a.every(([x, y], i) => x === b[i]![0] && y === b[i]![1]);

const emptyPlan = (storey: Storey): Writable<StoreyPlan> => ({
  storey,
  spaces: [],
  walls: [],
  openings: [],
  flights: [],
  landings: [],
  obstacles: [],
  columns: [],
  outdoors: [],
  exits: [],
});
