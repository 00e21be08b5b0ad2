import { spaceId } from '../../drafting/plan-ids';
import { roomAt } from '../../drafting/room-at';
import type { StoreyPlan } from '../../drafting/storey-plan';
import type { Point } from '../../../model/schema/polygon';
import type { FireClass } from '../../../model/schema/space-hazard';
import { countsFor } from '../../../standards/extinguishers/counted-rating';
import type { ExtinguisherProfile } from '../../../standards/extinguishers/extinguisher-profile';
import type { ClassDemand, ReckonedUnit } from '../../../standards/extinguishers/reckoned-unit';
import type { ExtinguisherFields } from '../fittings';
import { servedStorey, type ServedRoom, type ServedStorey } from '../services/served-storey';
import { wallSpot } from '../services/within-walk';
import { apart, walksOn, type Distances, type Spot, type Walks } from '../services/walks';

/** Of two things side by side on a wall: from middle to middle, and nearer than this they are in each other's way. Metres. */
const BESIDE = 0.45;
const CLEAR = 0.35;

/** A setting point of the drawing. */
export interface DrawnPoint extends Spot {
  readonly fields: ExtinguisherFields;
  readonly count: number;
}

/** The setting points of one storey while it is fitted out, and how far one walks to them. */
export class StoreyPoints {
  readonly storey: ServedStorey;
  readonly walks: Walks;
  readonly #profile: ExtinguisherProfile;
  readonly #points: DrawnPoint[];
  readonly #rooms: ReadonlyMap<string, ServedRoom>;
  /** Where extinguishers and hydrant cabinets stand. */
  readonly #taken: Point[];

  constructor(plan: StoreyPlan, profile: ExtinguisherProfile) {
    this.storey = servedStorey(plan);
    this.walks = walksOn(this.storey);
    this.#profile = profile;
    this.#rooms = new Map(this.storey.rooms.map((served) => [spaceId(plan.code, served.room.code), served]));
    this.#taken = plan.assets
      .filter(({ kind }) => kind === 'extinguisher' || kind === 'hydrant')
      .map(({ x, y }): Point => [x, y]);
    this.#points = plan.assets.flatMap((asset): DrawnPoint[] => {
      if (asset.kind !== 'extinguisher') return [];
      const room = roomAt(plan, [asset.x, asset.y]);
      if (room === null) return [];
      const count = asset.count ?? 1;
      return [{ room: this.storey.room(room.code), at: [asset.x, asset.y], fields: asset, count }];
    });
  }

  roomsOf({ spaces }: ReckonedUnit): ServedRoom[] {
    return spaces.flatMap((space) => this.#rooms.get(space) ?? []);
  }

  pointsIn(rooms: readonly ServedRoom[]): DrawnPoint[] {
    const own = new Set(rooms);
    return this.#points.filter(({ room }) => own.has(room));
  }

  add(point: DrawnPoint): void {
    this.#taken.push(point.at);
    this.#points.push(point);
  }

  replace(point: DrawnPoint, by: DrawnPoint): void {
    this.#points.splice(this.#points.indexOf(point), 1, by);
  }

  /** The place on a wall of a room nearest to a place where nothing stands yet; null where its walls are full. */
  freeSpot(room: ServedRoom, [x, y]: Point): Spot | null {
    for (const step of [0, BESIDE, -BESIDE, 2 * BESIDE, -2 * BESIDE]) {
      for (const near of [[x + step, y] as const, [x, y + step] as const]) {
        const spot = wallSpot(room, near);
        if (spot !== null && !this.#taken.some((at) => apart(at, spot.at) < CLEAR))
          return { room, at: spot.at };
      }
    }
    return null;
  }

  /** How much of the distance allowed the walk to what counts against a class takes, 1 = all of it. */
  share({ fireClass, portable, wheeled }: ClassDemand): (spot: Spot) => number {
    const walks = ([portable, wheeled] as const).flatMap((rule, i) =>
      rule === null ? [] : [{ limit: rule.value, to: this.#walkTo(fireClass, i === 1) }],
    );
    if (walks.length === 0) return () => 0;
    return (spot) => Math.min(...walks.map(({ limit, to }) => to.from(spot).metres / limit));
  }

  #walkTo(fireClass: FireClass, onWheels: boolean): Distances {
    const spots = this.#points.filter(({ fields: { agent = null, rating = null, wheeled = false } }) => {
      return wheeled === onWheels && countsFor(this.#profile, { agent, rating }, fireClass) === 'yes';
    });
    return this.walks.to({ spots });
  }
}
