import { spaceAt } from '../../model/query/space-at';
import type { StoreyId } from '../../model/schema/ids';
import type { Point } from '../../model/schema/polygon';
import type { SpaceUse } from '../../model/schema/space-use';
import { eyeDistance, type PlanView } from '../camera/plan-view';
import type { Stage } from '../stage';
import { walkSpace, type WalkSpace } from './walk-space';

/** Of the eye over the floor, metres. */
const EYE = 1.6;
/** Opening angle of first person, radians. */
const LENS = (64 * Math.PI) / 180;
/** Metres seen at the point looked at: it lies right before the eye. */
const SPAN = 1.5;
/** How far one looks up and down, radians. */
export const MOST_PITCH = (55 * Math.PI) / 180;
/** How far a way is looked along, metres, and in how many directions. */
const FAR = 20;
const DIRECTIONS = 16;
const WALKING = 1.6;
const RUNNING = 4;
/** Radians a second while a key turns, and a pixel of a drag. */
const TURNING = 1.6;
const LOOK = 0.0045;

/** What the keys or the pad ask for, −1 … 1 each. */
export interface Steering {
  readonly ahead: number;
  readonly aside: number;
  readonly turn: number;
  readonly run: boolean;
}

/** Where somebody stands, and where they look, radians. */
export interface WalkPose {
  readonly at: Point;
  readonly azimuth: number;
  readonly pitch: number;
}

/** A person who walks the shown storey, and the camera at their eye. */
export class Walker {
  readonly #stage: Stage;
  readonly #before: PlanView;
  readonly #space: WalkSpace | null;
  readonly #floor: number;
  #at: Point;
  #azimuth: number;
  #pitch = -0.06;

  /** Enters at `pose`, else where the camera looks, or into the room nearest to it. O(n log n) of the storey. */
  constructor(stage: Stage, storey: StoreyId, pose: WalkPose | null) {
    this.#stage = stage;
    this.#before = stage.rig.goal;
    const { document } = stage.session.plan.getState();
    this.#space = document && walkSpace(document, storey);
    this.#floor = document?.storeys[storey]?.elevation ?? 0;
    this.#at = pose?.at ?? startOf(stage, storey);
    // Among people as they go, not into their faces.
    const way = stage.people?.wayNear(this.#at[0], this.#at[1], this.#floor) ?? null;
    this.#azimuth = pose?.azimuth ?? (way === null ? this.#openWay() : way - Math.PI / 2);
    if (pose !== null) this.#pitch = pose.pitch;
    stage.rig.fly(this.#view(), performance.now());
  }

  get pose(): WalkPose {
    return { at: this.#at, azimuth: this.#azimuth, pitch: this.#pitch };
  }

  /** Moves for a time (seconds); walls block. */
  step(seconds: number, { ahead, aside, turn, run }: Steering): void {
    this.#azimuth -= turn * TURNING * seconds;
    const length = Math.hypot(ahead, aside);
    if (length > 0) {
      const by = ((run ? RUNNING : WALKING) * seconds) / Math.max(1, length);
      const [sin, cos] = [Math.sin(this.#azimuth), Math.cos(this.#azimuth)];
      const to: Point = [
        this.#at[0] + (aside * cos - ahead * sin) * by,
        this.#at[1] + (aside * sin + ahead * cos) * by,
      ];
      this.#at = this.#space?.walk(this.#at, to) ?? to;
    }
    this.#stage.rig.jump(this.#view());
  }

  /** Turns the head by a drag, pixels. */
  look(dx: number, dy: number): void {
    this.#azimuth += dx * LOOK;
    this.#pitch = Math.min(MOST_PITCH, Math.max(-MOST_PITCH, this.#pitch + dy * LOOK));
    this.#stage.rig.jump(this.#view());
  }

  /** Back to the view from before, over where the person stands now. */
  leave(): void {
    const { flat, azimuth } = this.#before;
    const [x, y] = this.#at;
    // A plan keeps north where it was.
    this.#stage.rig.fly(
      { ...this.#before, x, y, azimuth: flat ? azimuth : this.#azimuth },
      performance.now(),
    );
  }

  /** The direction in which one sees farthest; the picture's own where none is better. */
  #openWay(): number {
    let best = this.#before.azimuth;
    let longest = 0;
    for (let i = 0; i < DIRECTIONS; i++) {
      const turn = this.#before.azimuth + (i * 2 * Math.PI) / DIRECTIONS;
      const length = Math.min(FAR, this.#space?.sees(this.#at, [-Math.sin(turn), Math.cos(turn)]) ?? 0);
      if (length > longest + 0.5) [best, longest] = [turn, length];
    }
    return best;
  }

  #view(): PlanView {
    const tilt = Math.PI / 2 + this.#pitch;
    const view = { x: 0, y: 0, z: 0, span: SPAN, azimuth: this.#azimuth, tilt, flat: false, lens: LENS };
    const away = eyeDistance(view);
    const level = away * Math.sin(tilt);
    return {
      ...view,
      x: this.#at[0] - Math.sin(this.#azimuth) * level,
      y: this.#at[1] + Math.cos(this.#azimuth) * level,
      z: this.#floor + EYE - away * Math.cos(tilt),
    };
  }
}

/** Nobody stands in these. */
const NO_PLACE: ReadonlySet<SpaceUse> = new Set<SpaceUse>(['lift-shaft', 'shaft', 'void']);

/** Where the middle of the picture lies in a room, else the middle of the room whose name stands nearest to it. */
function startOf({ rig, session }: Stage, storey: StoreyId): Point {
  const { x, y } = rig.goal;
  const { document } = session.plan.getState();
  const space = document && spaceAt(document, storey, x, y);
  if (space && !NO_PLACE.has(space.use)) return [x, y];
  const places = (session.geometry.getState().storeys.get(storey)?.labels ?? []).flatMap((label) =>
    label.places.slice(0, 1),
  );
  const away = (place: { readonly x: number; readonly y: number }): number =>
    Math.hypot(place.x - x, place.y - y);
  const [nearest] = places.toSorted((a, b) => away(a) - away(b));
  return nearest ? [nearest.x, nearest.y] : [x, y];
}
