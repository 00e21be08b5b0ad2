import type { OutdoorId, SpaceId } from '../schema/ids';
import type { Outdoor } from '../schema/outdoor';
import type { Space } from '../schema/space';
import { lineFrame, pointAt, type LineFrame } from './line-frame';
import { PlanShapes, shapeOf } from './plan-shapes';
import { crossings } from './ray-crossings';

/** How far beyond an outline a point must lie inside to count, metres. */
const INSIDE = 0.01;

/** What a ray met. */
export interface AreaHit {
  readonly area: number;
  /** Metres from the start of the ray. */
  readonly distance: number;
}

/** Spaces and outdoor areas of one storey: what may be floor. Areas are numbered, spaces first. */
export class FloorAreas {
  readonly shapes: PlanShapes;
  readonly ids: readonly (SpaceId | OutdoorId)[];
  readonly spaceCount: number;
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(spaces: readonly Space[], outdoors: readonly Outdoor[]) {
    const all = [...spaces, ...outdoors];
    this.shapes = new PlanShapes(all.map((area) => shapeOf(area.outline)));
    this.ids = all.map((area) => area.id);
    this.spaceCount = spaces.length;
    this.#numbers = new Map(this.ids.map((id, i) => [id, i]));
  }

  /** Number of a space or outdoor area of this storey; −1 when it isn't one. */
  numberOf(id: string): number {
    return this.#numbers.get(id) ?? -1;
  }

  /** The space with this number; null for an outdoor area. */
  spaceId(area: number): SpaceId | null {
    // Numbers below `spaceCount` are spaces by construction.
    return area >= 0 && area < this.spaceCount ? (this.ids[area] as SpaceId) : null;
  }

  isSpace = (area: number): boolean => area < this.spaceCount;

  /**
   * First area that the ray from (u, 0) to the left (`side` 1) or right (−1) of the frame's line comes into, at
   * most `limit` metres away; 0 when it starts in it. Only areas that `accept` takes count.
   */
  firstBeside(
    frame: LineFrame,
    u: number,
    side: 1 | -1,
    limit: number,
    accept: (area: number) => boolean,
  ): AreaHit | null {
    const from = pointAt(frame, u, 0);
    const to = pointAt(frame, u, side * (limit + INSIDE));
    const ray = lineFrame(from, to);
    if (ray === null) return null;
    const stops = [0];
    for (const edge of this.shapes.edgesNear(from, to, INSIDE)) {
      if (accept(edge.shape)) stops.push(...crossings(ray, edge.a, edge.b));
    }
    for (const stop of stops.sort((a, b) => a - b)) {
      if (stop < 0 || stop > limit) continue;
      const [x, y] = pointAt(frame, u, side * (stop + INSIDE));
      const area = this.shapes.at(x, y).find(accept);
      if (area !== undefined) return { area, distance: stop };
    }
    return null;
  }
}
