import { makeId, type SpaceId } from '../../model/schema/ids';
import type { StoreyPlan } from './storey-plan';

/** Id of a room: storey and code, `space_C-L05.S1W`. */
export const spaceId = (storey: string, code: string): SpaceId => makeId('space', `${storey}.${code}`);

/** Code of a door: the rooms that it joins, `C-L05.S1W-MCW`, with `.2`, `.3` … when they share several. O(doors). */
export function openingCode({ code, doors }: Pick<StoreyPlan, 'code' | 'doors'>, index: number): string {
  const { from, to } = doors[index]!;
  const turn = doors.slice(0, index).filter((door) => door.from === from && door.to === to).length;
  return `${code}.${from}-${to ?? 'OUT'}${turn === 0 ? '' : `.${turn + 1}`}`;
}
