import type { Patch } from '../../model/edit/patch';
import { entityPlace, type Place } from '../place-of';
import type { SessionContext } from '../session-context';

/** Is it in the plan, as far as a person sees? What is retired is not. */
const isSeen = (entity: object | null): boolean =>
  entity !== null && !('retired' in entity && entity.retired === true);

/** Where that which a patch moves, or brings back, lies after it. O(changes · points). */
export function movedTo({ changes }: Patch): readonly Place[] {
  return changes.flatMap((change): readonly Place[] => {
    if (change.kind === 'campus' || change.after === null || !isSeen(change.after)) return [];
    const to = entityPlace(change.after);
    if (to === null) return [];
    const from = isSeen(change.before) && change.before !== null ? entityPlace(change.before) : null;
    const stays = from !== null && from.storey === to.storey && from.x === to.x && from.y === to.y;
    return stays ? [] : [to];
  });
}

/**
 * After an undo or a redo: goes to what it moved, where none of that is in the picture. Of several storeys the shown one
 * is stayed on. Whoever walks through the building is taken nowhere.
 */
export function goToStep(
  { stores, navigator }: Pick<SessionContext, 'stores' | 'navigator'>,
  patch: Patch,
): void {
  if (stores.tool.getState().kind === 'walk') return;
  const places = movedTo(patch);
  const [first] = places;
  if (!first) return;
  const { storey } = stores.view.getState();
  const on = places.some((place) => place.storey === storey) ? storey : first.storey;
  navigator.bringIntoView(places.filter((place) => place.storey === on));
}
