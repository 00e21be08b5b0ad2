import { crosses, liesIn, meet, type Box, type DrawnLine } from '../boxes';

/** What wants a place on the sheet: where it belongs, and half its size. Millimetres. */
export interface Wanted {
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly high: number;
  /** What its line leads to, where that isn't where it belongs: a sign may belong beside the door that it means. */
  readonly means?: readonly [number, number];
}

/** Where it stands; where what it means lies outside of it, it has a line there. */
export interface Stood extends Omit<Wanted, 'means'> {
  readonly leader: readonly [number, number] | null;
}

/** So far from where it belongs a place is tried, at so many turns. Millimetres. */
const STEP = 2;
const MOST = 44;
const TURNS = 24;
/** Between two of them. */
const AIR = 0.4;
/** Half of what a way is wide. */
const HALF_LINE = 1.2;

/**
 * A place for each, none over another nor over what is taken, all of them within the drawing, as near as can be to where it belongs;
 * rather not on the lines (ways), which must be read first. Null for what finds none. In the order told: what matters most first.
 * O(wanted · places · (taken + lines)).
 */
export function placeSigns(
  wanted: readonly Wanted[],
  taken: readonly Box[],
  lines: readonly DrawnLine[],
  within: Box,
): readonly (Stood | null)[] {
  const full = [...taken];
  return wanted.map(({ x, y, wide, high, means = [x, y] }) => {
    let onLine: Box | null = null;
    for (let far = 0; far <= MOST; far += STEP) {
      for (let turn = 0; turn < (far === 0 ? 1 : TURNS); turn++) {
        const angle = (2 * Math.PI * turn) / TURNS;
        const box = {
          x: x + far * Math.cos(angle),
          y: y + far * Math.sin(angle),
          wide: wide + AIR,
          high: high + AIR,
        };
        if (!liesIn(box, within) || full.some((each) => meet(each, box))) continue;
        const around = { ...box, wide: box.wide + HALF_LINE, high: box.high + HALF_LINE };
        if (!lines.some((line) => crosses(line, around))) return stand(box);
        onLine ??= box;
      }
      // A little farther beside the way rather than on it, but not out of sight.
      if (onLine !== null && far > 4 * Math.max(wide, high)) return stand(onLine);
    }
    return onLine === null ? null : stand(onLine);

    function stand(box: Box): Stood {
      full.push(box);
      const away = Math.abs(box.x - means[0]) > wide || Math.abs(box.y - means[1]) > high;
      return { x: box.x, y: box.y, wide, high, leader: away ? means : null };
    }
  });
}
