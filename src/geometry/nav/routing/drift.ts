import { nextHalfEdge } from '../../plane/triangulation';
import type { Nav } from '../nav';
import type { Passages } from './sights';

/**
 * What ways come to besides their length on a surface with paces (`pacedNav`), metres: each flight is a slope of a height that is
 * gained over it (`Sheet.drift`), so that only where a way begins and ends on it counts. Sheets are level where a way passes from
 * one to another: the step there (`overJoint`) belongs to the joint.
 */
export class Drift {
  /** False = no sheet has any: all is 0. */
  readonly any: boolean;
  /** A run comes to no less than this share of its length. */
  readonly least: number;

  constructor(readonly nav: Nav) {
    const most = nav.sheets.reduce((found, { drift = 0 }) => Math.max(found, Math.abs(drift)), 0);
    this.any = most > 0;
    this.least = 1 - most;
  }

  /** Height of a point of a triangle's sheet. O(1). */
  at(triangle: number, x: number, y: number): number {
    if (!this.any) return 0;
    const { drift = 0, stretch } = this.nav.sheets[this.nav.sheetOf[triangle]!]!;
    return drift === 0 ? 0 : drift * ((x - stretch.ax) * stretch.nx + (y - stretch.ay) * stretch.ny);
  }

  /** What is stepped down over all joints of a run, walked as it is looked along (`via` is the last). O(passages). */
  overJoints(passages: Passages, via: number): number {
    if (!this.any) return 0;
    let sum = 0;
    for (let at = via; at >= 0; at = passages.before.data[at]!)
      sum += this.#overJoint(passages.over.data[at]!);
    return sum;
  }

  #overJoint(h: number): number {
    const { nav } = this;
    return nav.jump[h] === 0 ? 0 : this.#atMiddle(h) - this.#atMiddle(nav.twin[h]!);
  }

  #atMiddle(h: number): number {
    const { x, y } = this.nav;
    const n = nextHalfEdge(h);
    return this.at(Math.floor(h / 3), (x[h]! + x[n]!) / 2, (y[h]! + y[n]!) / 2);
  }
}
