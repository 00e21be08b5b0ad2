import type { Nav } from '../../geometry/nav/nav';

/**
 * Per triangle: the landing that this part of a storey's own floor is, −1 for none. A piece of floor that only flights to a
 * landing lead to lies at the landing's height, though the surface has it on the storey's sheet: it is what one comes to from
 * such an end without a further flight. O(half-edges).
 */
export function landingFloor(nav: Nav): Int32Array {
  const { sheets, sheetOf, twin, input } = nav;
  const landings = new Int32Array(nav.triangleCount).fill(-1);
  const open: number[] = [];
  const enter = (triangle: number, landing: number): void => {
    if (landings[triangle]! >= 0) return;
    landings[triangle] = landing;
    open.push(triangle);
  };
  for (let h = 0; h < twin.length; h++) {
    const { flight } = sheets[sheetOf[Math.floor(h / 3)]!]!;
    if (flight < 0 || twin[h]! < 0) continue;
    const onto = Math.floor(twin[h]! / 3);
    const level = sheets[sheetOf[onto]!]!;
    if (level.flight >= 0 || level.landing >= 0) continue;
    const { low, high } = input.flights[flight]!;
    const { joins } = isNearLow(nav, h) ? low : high;
    if (joins.kind === 'landing') enter(onto, joins.landing);
  }
  for (let t = open.pop(); t !== undefined; t = open.pop()) {
    for (let h = 3 * t; h < 3 * t + 3; h++) {
      const onto = twin[h]! < 0 ? -1 : Math.floor(twin[h]! / 3);
      if (onto >= 0 && sheetOf[onto] === sheetOf[t]) enter(onto, landings[t]!);
    }
  }
  return landings;
}

/** Does a half-edge of a flight begin nearer to its low end than to its high one? */
function isNearLow(nav: Nav, h: number): boolean {
  const { flight, stretch } = nav.sheets[nav.sheetOf[Math.floor(h / 3)]!]!;
  const { ax, ay, nx, ny, factor } = stretch;
  const { high } = nav.input.flights[flight]!;
  const run =
    ((high.ax + high.bx) / 2 - nav.origin[0] - ax) * nx + ((high.ay + high.by) / 2 - nav.origin[1] - ay) * ny;
  return ((nav.x[h]! - ax) * nx + (nav.y[h]! - ay) * ny) / factor < run / 2;
}
