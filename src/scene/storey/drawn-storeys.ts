import { isAtGround } from '../../model/query/is-at-ground';
import { groupOf, storeyGroups } from '../../model/query/storey-groups';
import { storeysInOrder } from '../../model/query/storeys-in-order';
import type { CampusDocument } from '../../model/schema/document';
import type { StoreyId } from '../../model/schema/ids';
import type { Storey } from '../../model/schema/storey';
import type { Stack, ViewMode } from '../../session/state/view-state';

/**
 * A storey that is drawn: as it is; without what is small, sawn off or (`solid`) with its walls in full height; or as
 * the faint outline of its rooms.
 */
export interface DrawnStorey {
  readonly id: StoreyId;
  readonly look: 'whole' | 'plain' | 'solid' | 'outline';
  /** Metres on top of its own elevation, so that storeys stand apart. */
  readonly lift: number;
  /** Of a solid one: where its walls end at the latest, metres above its floor: the next storey's floor. */
  readonly top?: number;
}

/** Is it the storey that is looked at? Of those that stand apart only that one is where it is. */
export const isShown = ({ look, lift }: DrawnStorey): boolean => look === 'whole' && lift === 0;

/** Free height between storeys that stand apart, metres on top of their own height. */
const APART = 9;
/** Walls end so far under the floor over them, metres, so that their cut doesn't show through it. */
const SLAB = 0.1;
/** Storeys nearer to each other in height lie side by side, metres. */
const LEAST_RISE = 1.5;
/** Floor to floor where a building has one storey only, metres. */
const USUAL_HEIGHT = 4;

/**
 * What is drawn of a plan while one storey is looked at, nearest to it first. The shown one is never covered: of its
 * own building what lies above are outlines, of other buildings nothing does. Storeys stand apart, or the building
 * stands with its walls in full height up to the shown storey, as if its upper part were lifted off. Outdoor ground shows
 * where the buildings stand on it; with all storeys it carries them. O(storeys).
 */
export function drawnStoreys(
  document: CampusDocument,
  shown: StoreyId | null,
  stack: Stack,
  mode: ViewMode,
): readonly DrawnStorey[] {
  const storey = shown === null ? undefined : document.storeys[shown];
  if (!storey) return [];
  const self: DrawnStorey = { id: storey.id, look: 'whole', lift: 0 };
  const outline = ({ id }: Storey): DrawnStorey => ({ id, look: 'outline', lift: 0 });
  const group = groupOf(document, storey.id)?.storeys ?? [];
  const own = group.filter(({ id }) => id !== storey.id);
  const below = ({ elevation }: Storey): boolean => elevation < storey.elevation;
  const raised = mode === '3d' && (stack === 'all' || stack === 'exploded');
  const solid = (each: Storey): DrawnStorey => ({
    id: each.id,
    look: 'solid',
    lift: 0,
    top: headroom(document, each),
  });
  if (storey.kind === 'ground' && storeyGroups(document).length > 1) {
    const others = storeysInOrder(document).filter(({ id }) => id !== storey.id);
    if (raised) return [self, ...others.map(solid)];
    return [self, ...others.filter((each) => isAtGround(each) && each.kind === 'storey').map(outline)];
  }
  if (raised && stack === 'exploded') return [self, ...apart(document, storey, own)];
  if (raised) {
    const lower = storeysInOrder(document).filter(
      (each) => each !== storey && (own.includes(each) ? below(each) : each.elevation <= storey.elevation),
    );
    return [self, ...lower.map(solid)];
  }
  if (stack === 'single') return [self];
  return [self, ...(mode === '3d' ? own : own.filter(below).slice(-1)).map(outline)];
}

/** From a storey's floor to that of the next one over it in its building, at most its own height, metres. */
function headroom(document: CampusDocument, storey: Storey): number {
  const over = (groupOf(document, storey.id)?.storeys ?? [])
    .map(({ elevation }) => elevation - storey.elevation)
    .filter((rise) => rise > LEAST_RISE);
  return Math.min(storey.height, ...over.map((rise) => rise - SLAB));
}

function apart(document: CampusDocument, shown: Storey, own: readonly Storey[]): DrawnStorey[] {
  const heights = [...own, shown].map(({ elevation }) => elevation);
  const rise = Math.max(...heights) - Math.min(...heights);
  const usual = rise > 0 ? rise / (new Set(heights).size - 1) : USUAL_HEIGHT;
  const lift = ({ elevation }: Storey): number => (APART * (elevation - shown.elevation)) / usual;
  const near = (a: Storey, b: Storey): number =>
    Math.abs(a.elevation - shown.elevation) - Math.abs(b.elevation - shown.elevation);
  const others = storeysInOrder(document).filter(
    (each) => each !== shown && !own.includes(each) && each.elevation <= shown.elevation,
  );
  return [
    ...own.toSorted(near).map((each): DrawnStorey => ({
      id: each.id,
      look: each.elevation < shown.elevation ? 'whole' : 'outline',
      lift: lift(each),
    })),
    ...others.toSorted(near).map((each): DrawnStorey => ({ id: each.id, look: 'plain', lift: lift(each) })),
  ];
}
