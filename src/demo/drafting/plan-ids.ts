import { makeId, type SpaceId } from '../../model/schema/ids';
import type { StoreyPlan } from './storey-plan';

/** Id of a room: storey and code, `space_C-L05.S1W`. */
export const spaceId = (storey: string, code: string): SpaceId => makeId('space', `${storey}.${code}`);

/** Is a door's other side a room of another storey (`AB-L02.LINK`)? */
export const isElsewhere = (to: string): boolean => to.includes('.');

/** Id of a door's other side: a room of the storey itself, or of another one where the code says which. */
export const sideId = (storey: string, to: string): SpaceId =>
  isElsewhere(to) ? makeId('space', to) : spaceId(storey, to);

/** Code of a door: the rooms that it joins, `C-L05.S1W-MCW`, with `.2`, `.3` … when they share several. O(doors). */
export function openingCode({ code, doors }: Pick<StoreyPlan, 'code' | 'doors'>, index: number): string {
  const { from, to } = doors[index]!;
  const turn = doors.slice(0, index).filter((door) => door.from === from && door.to === to).length;
  return `${code}.${from}-${to ?? 'OUT'}${turn === 0 ? '' : `.${turn + 1}`}`;
}
