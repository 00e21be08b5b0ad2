import { isAtGround } from '../../model/query/is-at-ground';
import { groupOf, storeyGroups } from '../../model/query/storey-groups';
import { storeysInOrder } from '../../model/query/storeys-in-order';
import type { CampusDocument } from '../../model/schema/document';
import type { StoreyId } from '../../model/schema/ids';
import type { Storey } from '../../model/schema/storey';
import type { Stack, ViewMode } from '../../session/state/view-state';

/** A storey that is drawn: as it is, without what is small, or as the faint outline of its rooms. */
export interface DrawnStorey {
  readonly id: StoreyId;
  readonly look: 'whole' | 'plain' | 'outline';
  /** Metres on top of its own elevation, so that storeys stand apart. */
  readonly lift: number;
}

/** Free height between storeys when all are shown, metres on top of their own height. */
const APART = 9;
/** Floor to floor where a building has one storey only, metres. */
const USUAL_HEIGHT = 4;

/**
 * What is drawn of a plan while one storey is looked at, nearest to it first. The shown one is never covered: of its
 * own building what lies above are outlines, of other buildings nothing does. Outdoor ground shows where the buildings
 * stand on it; with all storeys it carries the buildings as high as they are. O(storeys).
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
  const all = mode === '3d' && stack === 'all';
  if (storey.kind === 'ground' && storeyGroups(document).length > 1) {
    const others = storeysInOrder(document).filter(({ id }) => id !== storey.id);
    if (all) return [self, ...others.map(({ id }): DrawnStorey => ({ id, look: 'plain', lift: 0 }))];
    return [self, ...others.filter((each) => isAtGround(each) && each.kind === 'storey').map(outline)];
  }
  if (all) return [self, ...apart(document, storey, own)];
  if (stack === 'single') return [self];
  return [self, ...(mode === '3d' ? own : own.filter(below).slice(-1)).map(outline)];
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
