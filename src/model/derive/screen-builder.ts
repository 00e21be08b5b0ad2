import { ScreensBuilder, type Screens } from '../../geometry/viewing/screens';
import type { ColumnId, ObstacleId, OpeningId, WallId } from '../schema/ids';
import type { Point, Ring } from '../schema/polygon';

export type ScreenOwner = WallId | ColumnId | ObstacleId | OpeningId;

/** Lower edge and upper edge above the floor, metres. */
export type Rise = readonly [bottom: number, top: number];

/** Grows screens, each of a thing of the plan; what has no length or height is left out. */
export class ScreenBuilder {
  readonly #screens = new ScreensBuilder();
  readonly #numbers = new Map<ScreenOwner, number>();

  face(owner: ScreenOwner, a: Point, b: Point, [bottom, top]: Rise): void {
    const number = this.#numbers.get(owner) ?? this.#numbers.size;
    this.#numbers.set(owner, number);
    this.#screens.add(a, b, bottom, top, number);
  }

  /** The sides of a solid, holes among its rings. */
  sides(owner: ScreenOwner, rings: readonly Ring[], rise: Rise): void {
    for (const ring of rings) {
      ring.forEach((a, i) => this.face(owner, a, ring[(i + 1) % ring.length]!, rise));
    }
  }

  build(): { readonly screens: Screens; readonly owners: readonly ScreenOwner[] } {
    return { screens: this.#screens.build(), owners: [...this.#numbers.keys()] };
  }
}
