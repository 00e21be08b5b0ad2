import { nextHalfEdge } from '../../geometry/plane/triangulation';
import type { Nav } from '../../geometry/nav/nav';

/** An edge that two sheets meet at, seen from one of them. */
export interface Joint {
  readonly sheet: number;
  /** The other sheet; a place (x, y) of this one is (x + shiftX, y + shiftY) there. */
  readonly onto: number;
  readonly shiftX: number;
  readonly shiftY: number;
  /** The edge, in the frame of this sheet. */
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
}

/** All edges where one goes from sheet to sheet, from both sides: floor and flights, doors between two sheets. O(half-edges). */
export function jointsOf(nav: Nav, twin: Int32Array): Joint[] {
  const joints: Joint[] = [];
  for (let h = 0; h < twin.length; h++) {
    if (twin[h]! < 0) continue;
    const sheet = nav.sheetOf[Math.floor(h / 3)]!;
    const onto = nav.sheetOf[Math.floor(twin[h]! / 3)]!;
    if (sheet === onto) continue;
    const n = nextHalfEdge(h);
    const jump = nav.jump[h]!;
    joints.push({
      sheet,
      onto,
      shiftX: nav.jumpX[jump]!,
      shiftY: nav.jumpY[jump]!,
      ax: nav.x[h]!,
      ay: nav.y[h]!,
      bx: nav.x[n]!,
      by: nav.y[n]!,
    });
  }
  return joints;
}
