import type { Steps } from '../../../base/steps';
import { acrossOf, aimOf, look, type Aim } from '../../../geometry/viewing/aim';
import { imagePointOf } from '../../../geometry/viewing/image-point';
import { clearLine } from '../../../geometry/viewing/sight-line';
import type { StoreyParts } from '../../../model/derive/storey-parts';
import { makeId } from '../../../model/schema/ids';
import { LEAST_PRIVATE, type PrivateRoom } from '../forbidden-views';
import { CELL, HEIGHTS, type StoreyScene } from '../storey-scene';
import { viewsOf } from '../views-of';
import { directionsOf } from './camera-directions';
import type { CameraMount } from './camera-mounts';
import { MountSights, type MountSight } from './mount-sight';
import type { OfferedCamera } from './placement';
import { proposedCamera } from './proposed-camera';
import { showsWell, type StoreyDemand } from './storey-demand';

/** What is to be seen once: a place on the floor at a height with so many pixels, or a doorway. */
export type DemandRow =
  | { readonly kind: 'cell'; readonly floor: number; readonly cell: number }
  /** Between samples, of the finer grid. */
  | { readonly kind: 'point'; readonly floor: number; readonly x: number; readonly y: number }
  | { readonly kind: 'door'; readonly door: number };

/** A camera on a mount in one direction. */
export interface TrialCamera {
  readonly mount: number;
  readonly offer: number;
  readonly turn: number;
  readonly tilt: number;
}

/** What some trial sees of a row at best: of those that are looked for, which are none. */
export const IN_SIGHT = 1;
export const PIXELS_ASIDE = 2;
export const PIXELS_PRIVATE = 4;

/** Cameras that could be put up, and which of them shows what. */
export class TrialCameras {
  readonly mounts: readonly CameraMount[];
  readonly offers: readonly OfferedCamera[];
  readonly trials: TrialCamera[] = [];
  readonly #parts: StoreyParts;
  readonly #scene: StoreyScene;
  readonly #demand: StoreyDemand;
  readonly #closed: readonly PrivateRoom[];
  readonly #sights: MountSight[] = [];
  /** Trials of mount m are those from `#from[m]` on. */
  readonly #from: number[] = [0];
  readonly #private = new Set<number>();

  constructor(
    parts: StoreyParts,
    scene: StoreyScene,
    demand: StoreyDemand,
    closed: readonly PrivateRoom[],
    mounts: readonly CameraMount[],
    offers: readonly OfferedCamera[],
  ) {
    this.#parts = parts;
    this.#scene = scene;
    this.#demand = demand;
    this.#closed = closed;
    this.mounts = mounts;
    this.offers = offers;
  }

  /** Trials that film nothing private. */
  get candidates(): number {
    return this.trials.length - this.#private.size;
  }

  /** Looks from every mount, and makes the trials, those set apart that film what is private. Costs one `viewSamples` a mount. */
  *look(tilts: readonly number[], reach: number): Steps<void> {
    const sights = new MountSights(this.#scene, this.#demand, this.#closed, reach);
    const directions = (kind: CameraMount['kind']) =>
      this.offers.flatMap((offer, o) =>
        directionsOf(offer, kind, tilts).map((each) => ({ ...each, offer: o })),
      );
    const byKind = { wall: directions('wall'), ceiling: directions('ceiling') };
    for (const [m, mount] of this.mounts.entries()) {
      const sight = sights.from(mount);
      this.#sights.push(sight);
      for (const { offer, turn, tilt } of byKind[mount.kind]) {
        const trial = this.trials.length;
        this.trials.push({ mount: m, offer, turn, tilt });
        if (this.#films(trial, sight)) this.#private.add(trial);
      }
      this.#from.push(this.trials.length);
      yield;
    }
  }

  /** A trial as a camera's fields. */
  poseOf(trial: number) {
    const { mount, offer, turn, tilt } = this.trials[trial]!;
    const { kind, room, x, y, z, heading } = this.mounts[mount]!;
    return { mount: kind, room, x, y, z, heading: normal(heading + turn), tilt, offer: this.offers[offer]! };
  }

  aimsOf(trial: number): Aim[] {
    const { storey } = this.#parts.plan;
    return viewsOf(proposedCamera(makeId('asset', 'trial'), storey.id, this.poseOf(trial))).map(aimOf);
  }

  /**
   * Which trials meet some rows: per row their numbers, ascending, and what hinders others (`IN_SIGHT` …). O(trials × rows in
   * sight of their mounts).
   */
  *meeting(rows: readonly DemandRow[]): Steps<{ trials: number[][]; hints: Uint8Array }> {
    const trials = rows.map((): number[] => []);
    const hints = new Uint8Array(rows.length);
    const byCell = HEIGHTS.map(() => new Map<number, number>());
    const byDoor = new Map<number, number>();
    const points: number[] = [];
    rows.forEach((row, r) => {
      if (row.kind === 'cell') byCell[this.#demand.floors[row.floor]!.height]!.set(row.cell, r);
      else if (row.kind === 'door') byDoor.set(row.door, r);
      else points.push(r);
    });
    const { grid } = this.#scene;
    for (const [m, mount] of this.mounts.entries()) {
      const sight = this.#sights[m]!;
      const near: { r: number; x: number; y: number; z: number; density: number }[] = [];
      const put = (r: number, floor: number, x: number, y: number): void => {
        const { height, density } = this.#demand.floors[floor]!;
        near.push({ r, x, y, z: HEIGHTS[height]!, density });
        hints[r]! |= IN_SIGHT;
      };
      sight.cells.forEach((cells, h) => {
        if (byCell[h]!.size === 0) return;
        for (const cell of cells) {
          const r = byCell[h]!.get(cell);
          const row = r === undefined ? undefined : rows[r];
          if (r === undefined || row?.kind !== 'cell') continue;
          put(
            r,
            row.floor,
            grid.x0 + ((cell % grid.nx) + 0.5) * CELL,
            grid.y0 + (Math.floor(cell / grid.nx) + 0.5) * CELL,
          );
        }
      });
      for (const r of points) {
        const row = rows[r]!;
        if (row.kind !== 'point') continue;
        const z = HEIGHTS[this.#demand.floors[row.floor]!.height]!;
        if (clearLine(this.#scene.scene, mount.x, mount.y, mount.z, row.x, row.y, z))
          put(r, row.floor, row.x, row.y);
      }
      const doors = [...sight.doors].flatMap((door) => {
        const r = byDoor.get(door);
        return r === undefined ? [] : [{ r, door: this.#demand.doors[door]! }];
      });
      for (const { r } of doors) hints[r]! |= IN_SIGHT;
      if (near.length > 0 || doors.length > 0) {
        for (let trial = this.#from[m]!; trial < this.#from[m + 1]!; trial++) {
          const films = this.#private.has(trial);
          const meets = (r: number): void => {
            if (films) hints[r]! |= PIXELS_PRIVATE;
            else if (trials[r]!.at(-1) !== trial) trials[r]!.push(trial);
          };
          for (const aim of this.aimsOf(trial)) {
            for (const { r, x, y, z, density } of near) {
              if (look(aim, x, y, z) && acrossOf(aim) >= density) meets(r);
            }
            for (const { r, door } of doors) {
              const { view } = door;
              const point = imagePointOf(aim, view.x, view.y, view.duty.height);
              if (point === null || point.across < view.density) continue;
              if (showsWell(this.#parts, door, mount, point)) meets(r);
              else hints[r]! |= PIXELS_ASIDE;
            }
          }
        }
      }
      yield;
    }
    return { trials, hints };
  }

  /** As the check counts what a camera films. */
  #films(trial: number, { closed, closedRoom }: MountSight): boolean {
    if (closed.length === 0) return false;
    const { grid } = this.#scene;
    const most = LEAST_PRIVATE / CELL ** 2;
    const counts = new Map<number, number>();
    const aims = this.aimsOf(trial);
    for (let i = 0; i < closed.length; i++) {
      const cell = closed[i]!;
      const x = grid.x0 + ((cell % grid.nx) + 0.5) * CELL;
      const y = grid.y0 + (Math.floor(cell / grid.nx) + 0.5) * CELL;
      if (!aims.some((aim) => look(aim, x, y, 1))) continue;
      const count = (counts.get(closedRoom[i]!) ?? 0) + 1;
      if (count >= most) return true;
      counts.set(closedRoom[i]!, count);
    }
    return false;
  }
}

/** Within half a turn to either side, radians. */
const normal = (angle: number): number => {
  const turned = angle % (2 * Math.PI);
  return turned > Math.PI ? turned - 2 * Math.PI : turned <= -Math.PI ? turned + 2 * Math.PI : turned;
};
