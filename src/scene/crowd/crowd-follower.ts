import type { StoreyId } from '../../model/schema/ids';
import type { Evacuation } from '../../session/evacuation/evacuation';
import { rowOfPerson } from '../../session/evacuation/played-person';
import type { PlanView } from '../camera/plan-view';
import { TILT_3D } from '../camera/whole-view';
import type { Stage } from '../stage';

/** Seconds in which the camera makes up for most of what it lags behind: turns and scrubbing are no jerks. */
const LAG = 0.18;
/** Metres at which it has caught up. */
const THERE = 0.005;
/** Somebody is followed from no farther away than this, metres seen from the bottom to the top. */
const NEAR = 45;
/** A hand that moves the middle and leaves everything else is one that pans. */
const isPan = (a: PlanView, b: PlanView): boolean =>
  (a.x !== b.x || a.y !== b.y) && a.span === b.span && a.azimuth === b.azimuth && a.tilt === b.tilt;

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly storey: StoreyId | undefined;
  /** Where they walk to, radians from east; null = they haven't set out. */
  readonly heading: number | null;
}

/**
 * Takes the camera along with one person, to whatever storey they come. Zooming and turning stay the hand's; a pan, another storey or a
 * place that is asked for ends it. Who has left is looked after: nothing moves any more, and scrubbing back finds them again.
 */
export class CrowdFollower {
  readonly #stage: Stage;
  readonly #evacuation: Evacuation;
  /** Whom the camera has gone to. */
  #who: number | null = null;
  /** The view that was set last, or that is flown to; another one is somebody else's. */
  #own: PlanView | null = null;
  /** The storey that was turned to last. */
  #storey: StoreyId | null = null;
  /** Milliseconds at the last step. */
  #clock = 0;
  readonly #still: () => boolean;
  readonly #now: () => number;

  constructor(
    stage: Stage,
    evacuation: Evacuation,
    still: () => boolean,
    now = (): number => performance.now(),
  ) {
    this.#stage = stage;
    this.#evacuation = evacuation;
    this.#still = still;
    this.#now = now;
  }

  /** Ends with a pan or another storey; answers what ends the listening. */
  listen(): () => void {
    const { session } = this.#stage;
    const stops = [
      this.#stage.onLook((before, now) => {
        if (this.#who === null) return;
        if (isPan(before, now)) this.#end();
        else this.#own = now;
      }),
      session.view.subscribe((now, before) => {
        const elsewhere = now.storey !== before.storey && now.storey !== this.#storey;
        if (this.#who === null || (!elsewhere && now.role === 'drill')) return;
        this.#end();
        if (elsewhere) this.#rise(now.storey);
      }),
    ];
    return () => {
      stops.forEach((stop) => stop());
      this.#release();
    };
  }

  /** Called with each frame: true while the camera hasn't caught up. O(log people). */
  step(): boolean {
    const now = this.#now();
    const { store } = this.#evacuation;
    const { followed } = store.getState();
    const { rig, session } = this.#stage;
    if (followed === null) {
      this.#release();
      return false;
    }
    const spot = this.#spotOf(followed);
    if (spot === null || rig.goal.lens !== undefined) return false;
    if (followed !== this.#who) {
      this.#begin(followed, spot, now);
      return false;
    }
    const { goal, view } = rig;
    const flying = goal !== view;
    const own = this.#own;
    if (own !== null && goal !== own && (flying || goal.x !== own.x || goal.y !== own.y)) {
      // Somebody asked for another place.
      this.#end();
      return false;
    }
    this.#turnTo(spot);
    if (flying) return false;
    const { mode } = session.view.getState();
    const seconds = Math.min(0.1, Math.max(0, (now - this.#clock) / 1000));
    this.#clock = now;
    const z = this.#elevation();
    const [dx, dy, dz] = [spot.x - view.x, spot.y - view.y, z - view.z];
    const far = Math.hypot(dx, dy, dz);
    const flat = mode === '2d';
    if (far === 0 && flat === view.flat) return false;
    const share = far < THERE || this.#still() ? 1 : 1 - Math.exp(-seconds / LAG);
    const tilt = !flat && view.tilt === 0 ? TILT_3D : view.tilt;
    this.#own = {
      ...view,
      x: view.x + dx * share,
      y: view.y + dy * share,
      z: view.z + dz * share,
      flat,
      tilt,
    };
    rig.jump(this.#own);
    return share < 1;
  }

  #begin(who: number, spot: Spot, now: number): void {
    const { rig } = this.#stage;
    this.#who = who;
    this.#stage.led = true;
    this.#clock = now;
    this.#storey = this.#stage.session.view.getState().storey;
    this.#turnTo(spot);
    const { goal } = rig;
    this.#own = {
      ...goal,
      x: spot.x,
      y: spot.y,
      z: this.#elevation(),
      span: Math.min(goal.span, NEAR),
      // From behind, so that one sees where they go; from then on the hand turns it. A plan keeps north where it is.
      ...(!goal.flat && spot.heading !== null && { azimuth: spot.heading - Math.PI / 2 }),
    };
    rig.fly(this.#own, now);
  }

  #end(): void {
    this.#release();
    this.#evacuation.follow(null);
  }

  /** To the height of a storey that somebody else turned to: that was left to who was followed. */
  #rise(storey: StoreyId | null): void {
    const { rig, session } = this.#stage;
    const z = storey === null ? undefined : session.plan.getState().document?.storeys[storey]?.elevation;
    if (z !== undefined && rig.goal === rig.view && z !== rig.view.z)
      rig.fly({ ...rig.view, z }, this.#now());
  }

  #release(): void {
    this.#who = null;
    this.#own = null;
    this.#stage.led = false;
  }

  /** Shows the storey that somebody is on. */
  #turnTo({ storey }: Spot): void {
    if (storey === undefined || storey === this.#storey) return;
    this.#storey = storey;
    this.#stage.session.showStorey(storey);
  }

  #elevation(): number {
    const { document } = this.#stage.session.plan.getState();
    return (this.#storey && document?.storeys[this.#storey]?.elevation) ?? this.#stage.rig.view.z;
  }

  #spotOf(who: number): Spot | null {
    const { crowd, storeys } = this.#evacuation.playback;
    const row = crowd === null ? -1 : rowOfPerson(crowd, who);
    if (crowd === null || row < 0) return null;
    return {
      x: crowd.x[row]!,
      y: crowd.y[row]!,
      storey: storeys[crowd.storey[row]!],
      heading: crowd.waits[row] === 1 ? null : crowd.heading[row]!,
    };
  }
}
