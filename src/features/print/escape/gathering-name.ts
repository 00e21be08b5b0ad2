import { displayName, type Language } from '../../../model/query/display-name';
import type { Name } from '../../../model/schema/name';

/** For how many it is made, as planners write it behind the name: `（2400人）`, `, 2400 people`. */
const ROOM_FOR = /\s*(?:[（(][^（()）]*\d[^（()）]*[)）]|[,，]\s*\d+\s*(?:people|persons|人))\s*$/iu;
/** What stands on its board: `AP3`, or `ST1` on a stair's. */
const CODE = /[A-Za-z]{1,4}-?\d{1,3}/u;

/** What a place to gather is called by those who go there: without how many it has room for; null = it has no name. O(letters). */
export function gatheringName(name: Name, language: Language): string | null {
  const whole = displayName(name, language);
  return whole === null ? null : whole.replace(ROOM_FOR, '');
}

/** In a word, for a small map: its code where its name has one. O(letters). */
export function gatheringCode(name: Name): string {
  const whole = gatheringName(name, 'zh') ?? '';
  return codeIn(whole) ?? whole;
}

/** The code within what something is called, `ST1` of `防烟楼梯 ST1`; null = none. O(letters). */
export const codeIn = (name: string): string | null => CODE.exec(name)?.[0] ?? null;
