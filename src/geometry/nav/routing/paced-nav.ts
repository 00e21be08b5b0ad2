import { nextHalfEdge } from '../../plane/triangulation';
import { cornerAngles } from '../finish-nav';
import { FLAT } from '../flight-sheet';
import type { Located } from '../locate';
import type { Nav, Sheet } from '../nav';

/** How many metres of level floor are walked while one metre of a flight is, along its slope. Both above 0. */
export interface FlightPace {
  readonly up: number;
  readonly down: number;
}

/**
 * The surface as the time lies on it that it takes: flights are stretched so that a straight way is as long as the level floor
 * that is walked meanwhile, and a shortest way is a quickest one. `paces` by flight, null = as level floor. Up and down don't take
 * equally long: the mean of both is in the stretch, and what is left is the same for all ways over a flight (`Sheet.drift`), so
 * that ways stay straight. Whoever walks along a step walks on the level, and in between it is a length of that same plane.
 * A flight too short to have a slope (`flightStretch`) stays as it is. Triangles, doors and samples keep their numbers. O(half-edges).
 */
export function pacedNav(nav: Nav, paces: readonly (FlightPace | null)[]): Nav {
  const sheets = nav.sheets.map((sheet) => pacedSheet(sheet, paces[sheet.flight] ?? null));
  if (sheets.every((sheet, number) => sheet === nav.sheets[number])) return nav;
  const [x, y] = [nav.x.slice(), nav.y.slice()];
  const samples = { ...nav.samples, x: nav.samples.x.slice(), y: nav.samples.y.slice() };
  const { triangleStart } = samples;
  for (let t = 0; t < nav.triangleCount; t++) {
    const number = nav.sheetOf[t]!;
    const [from, to] = [nav.sheets[number]!, sheets[number]!];
    if (from === to) continue;
    for (let h = 3 * t; h < 3 * t + 3; h++) [x[h], y[h]] = stretched(from, to, x[h]!, y[h]!);
    for (let s = triangleStart[t]!; s < triangleStart[t + 1]!; s++) {
      [samples.x[s], samples.y[s]] = stretched(from, to, samples.x[s]!, samples.y[s]!);
    }
  }
  const [jumpX, jumpY] = [nav.jumpX.slice(), nav.jumpY.slice()];
  for (let h = 0; h < nav.twin.length; h++) {
    const [jump, over] = [nav.jump[h]!, nav.twin[h]!];
    if (jump === 0 || over < 0) continue;
    jumpX[jump] = middleOf(x, over) - middleOf(x, h);
    jumpY[jump] = middleOf(y, over) - middleOf(y, h);
  }
  return { ...nav, sheets, x, y, jumpX, jumpY, cornerAngle: cornerAngles(x, y), samples };
}

/** A place of a surface on the same one with other paces. O(1). */
export function placeOn(nav: Nav, paced: Nav, at: Located): Located {
  const sheet = nav.sheetOf[at.triangle]!;
  const [x, y] = stretched(nav.sheets[sheet]!, paced.sheets[sheet]!, at.x, at.y);
  return { ...at, x, y };
}

function pacedSheet(sheet: Sheet, pace: FlightPace | null): Sheet {
  const { stretch } = sheet;
  if (pace === null || stretch === FLAT || (pace.up === 1 && pace.down === 1)) return sheet;
  const sum = pace.up + pace.down;
  return {
    ...sheet,
    stretch: { ...stretch, factor: (stretch.factor * sum) / 2 },
    drift: (pace.up - pace.down) / sum,
  };
}

function stretched(from: Sheet, to: Sheet, x: number, y: number): [number, number] {
  const { ax, ay, nx, ny, factor } = from.stretch;
  const away = (to.stretch.factor / factor - 1) * ((x - ax) * nx + (y - ay) * ny);
  return [x + away * nx, y + away * ny];
}

const middleOf = (of: Float64Array, h: number): number => (of[h]! + of[nextHalfEdge(h)]!) / 2;
