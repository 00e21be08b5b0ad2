import { crosses, liesIn, meet, type Box, type DrawnLine } from '../boxes';
import type { Stood } from './place-signs';

/** So far from the dot its words are tried, at so many turns. Millimetres. */
const STEP = 2;
const MOST = 36;
const TURNS = 32;
/** Between them and what they may not lie on, millimetres; a way's line is so wide. */
const AIR = 0.6;
const HALF_LINE = 1.4;

/** What the words would rather not lie on, and how far they would rather not be, in costs; a line of the drawing is a wall's face, a door or a step. `over`: that the line to them crosses a way or a name. A name that they hide stands elsewhere in its room, but words far off are taken for another place's. */
const COSTS = { name: 12, line: 2, millimetre: 2.4, over: 16 } as const;
/** Beside the dot, where ways begin, a line to the words crosses none; millimetres. */
const BEGIN = 5;

/** What is drawn under the words. */
export interface Below {
  /** Where names of rooms stand, or would: who reads them finds the room. */
  readonly names: readonly Box[];
  /** Walls, doors and steps. */
  readonly lines: readonly DrawnLine[];
}

/**
 * Where the words at the reader's dot stand, with a line to it: never on a way nor on what is `taken`, and rather farther away on blank
 * paper than over the room where the sheet hangs, its neighbours, doors or stairs. Null where there is no place. O(places · (taken + lines + what is below)).
 */
export function placeYou(
  [x, y]: readonly [number, number],
  { wide, high }: { readonly wide: number; readonly high: number },
  taken: readonly Box[],
  ways: readonly DrawnLine[],
  below: Below,
  within: Box,
): Stood | null {
  let [best, least]: [Box | null, number] = [null, Infinity];
  for (let far = high; far <= MOST && COSTS.millimetre * far < least; far += STEP) {
    for (let turn = 0; turn < TURNS; turn++) {
      const angle = Math.PI / 2 + (2 * Math.PI * turn) / TURNS;
      const box = {
        x: x + (far + wide * Math.abs(Math.cos(angle))) * Math.cos(angle),
        y: y + far * Math.sin(angle),
        wide: wide + AIR,
        high: high + AIR,
      };
      if (!liesIn(box, within) || taken.some((each) => meet(each, box))) continue;
      const around = { ...box, wide: box.wide + HALF_LINE, high: box.high + HALF_LINE };
      if (ways.some((line) => crosses(line, around))) continue;
      const cost =
        COSTS.millimetre * far +
        COSTS.name * below.names.filter((name) => meet(name, box)).length +
        COSTS.line * below.lines.filter((line) => crosses(line, box)).length +
        (leadsOver([x, y], box, ways, below.names) ? COSTS.over : 0);
      if (cost < least) [best, least] = [box, cost];
    }
  }
  return best === null ? null : { x: best.x, y: best.y, wide, high, leader: [x, y] };
}

/** Does the line from the dot to its words cross a way or a name? Looked at each millimetre. */
function leadsOver(
  [x, y]: readonly [number, number],
  to: Pick<Box, 'x' | 'y'>,
  ways: readonly DrawnLine[],
  names: readonly Box[],
): boolean {
  const far = Math.hypot(to.x - x, to.y - y);
  for (let at = BEGIN; at < far; at++) {
    const share = at / far;
    const spot: Box = { x: x + (to.x - x) * share, y: y + (to.y - y) * share, wide: 1, high: 1 };
    if (ways.some((line) => crosses(line, spot)) || names.some((name) => meet(name, spot))) return true;
  }
  return false;
}
