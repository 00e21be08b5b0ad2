import { present } from '../../../src/base/assert';
import type { Box } from '../../../src/demo/drafting/boxes';
import { originOf } from '../../../src/demo/hospital/origins';
import type { AssetKind } from '../../../src/model/schema/assets/asset-kinds';
import type { Asset, AssetOf } from '../../../src/model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../src/model/schema/document';
import { makeId } from '../../../src/model/schema/ids';
import type { Obstacle } from '../../../src/model/schema/obstacle';
import type { Opening } from '../../../src/model/schema/opening';
import type { Point, Ring } from '../../../src/model/schema/polygon';
import type { Space } from '../../../src/model/schema/space';
import { inside } from './storey-checks';

/** What stands where, as somebody with the programme's table in hand would look: places in the frame of the building. */

export const boxOf = (ring: Ring): Box => {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
};

const fromBox = ([x0, y0, x1, y1]: Box, [x, y]: Point): number =>
  Math.hypot(Math.max(0, x0 - x, x - x1), Math.max(0, y0 - y, y - y1));

const middle = ({ line: [[ax, ay], [bx, by]] }: Opening): Point => [(ax + bx) / 2, (ay + by) / 2];

export class Eyes {
  readonly document: CampusDocument;

  constructor(document: CampusDocument) {
    this.document = document;
  }

  /** `C-L05.S1W`. */
  room(code: string): Space {
    return present(this.document.spaces[makeId('space', code)], code);
  }

  /** In a room, or with a box in a part of a storey; those that are retired left out. */
  assets<K extends AssetKind>(kind: K, code: string, box?: Box): AssetOf<K>[] {
    const room = this.document.spaces[makeId('space', code)];
    const [dx, dy] = originOf(code);
    const here = ({ storey, x, y }: Asset): boolean =>
      box === undefined
        ? room !== undefined && storey === room.storey && inside(room.outline, x, y)
        : storey === makeId('storey', code) && fromBox(box, [x - dx, y - dy]) === 0;
    return Object.values(this.document.assets)
      .filter((asset) => !asset.retired && here(asset))
      .filter((asset): asset is Asset & AssetOf<K> => asset.kind === kind);
  }

  /** The one of a kind within 0.3 m of a place. */
  near<K extends AssetKind>(kind: K, storey: string, [x, y]: Point): AssetOf<K> {
    return present(
      this.assets(kind, storey, [x - 0.3, y - 0.3, x + 0.3, y + 0.3])[0],
      `${kind} on ${storey}`,
    );
  }

  /** The door of a room that leads to another one; null = to the open, undefined = its only one. */
  door(code: string, to?: string | null): Opening {
    const [doors, other] = [this.doors(code), to === undefined || to === null ? null : makeId('space', to)];
    const wanted = to === undefined ? doors : doors.filter(({ spaces }) => spaces?.includes(other));
    return present(wanted[0], `door of ${code}`);
  }

  doors(code: string): Opening[] {
    return Object.values(this.document.openings).filter(
      ({ kind, spaces }) => kind !== 'window' && spaces?.includes(makeId('space', code)),
    );
  }

  /** Obstacles that lie in a room. */
  obstacles(code: string): Obstacle[] {
    const { storey, outline } = this.room(code);
    return Object.values(this.document.obstacles).filter(
      (obstacle) =>
        obstacle.storey === storey && obstacle.outline.outer.some(([x, y]) => inside(outline, x, y)),
    );
  }

  /** Whether something stands in a room within `metres` of a place. */
  blocked(code: string, [x, y]: Point, metres: number): boolean {
    const [dx, dy] = originOf(code);
    return this.obstacles(code).some(
      ({ outline }) => fromBox(boxOf(outline.outer), [x + dx, y + dy]) <= metres,
    );
  }

  /** Things of a name on the ground of the campus, as boxes. */
  outside(name: string): Box[] {
    return Object.values(this.document.obstacles)
      .filter((obstacle) => obstacle.storey === makeId('storey', 'SITE') && obstacle.name.en === name)
      .map(({ outline }) => boxOf(outline.outer));
  }

  /** Rooms of a storey whose windows are barred. */
  barred(storey: string): number {
    return Object.values(this.document.openings).filter(
      (opening) => opening.storey === makeId('storey', storey) && opening.barred,
    ).length;
  }

  /** How far the middle of a door is from a place, metres. */
  away(opening: Opening, [x, y]: Point): number {
    const [mx, my] = middle(opening);
    return Math.hypot(mx - x, my - y);
  }
}
