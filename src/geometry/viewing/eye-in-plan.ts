import type { Bounds } from '../plane/bounds';
import type { Sight } from '../visibility/sight';
import { visibilityPolygon } from '../visibility/visibility-polygon';
import type { Pose } from './lens';
import type { ViewScene } from './view-scene';

/** What walls leave of the plan to an eye, and which faces are still to be asked. */
export interface PlanSight {
  /** Corners x, y, … of what full faces leave in plan, counter-clockwise; null where they are among `faces` instead. */
  readonly outline: Float64Array | null;
  /** The faces that may hide more, by number. */
  readonly faces: Int32Array;
}

/** Answers `PlanSight` for the planes that one eye looks at; the visibility polygon is made once. */
export class EyeInPlan {
  readonly #scene: ViewScene;
  readonly #pose: Pose;
  readonly #wanted: Bounds | null;
  #outline: Float64Array | null | undefined;

  /** `wanted`: where the plan is to be answered; null for as far as the frame of the walls reaches. */
  constructor(scene: ViewScene, pose: Pose, wanted: Bounds | null) {
    this.#scene = scene;
    this.#pose = pose;
    this.#wanted = wanted;
  }

  /**
   * For the plane at a height. Full faces are decided by the exact visibility polygon where eye and plane lie between
   * floor and crown, and eye and plan within the frame of the walls; else every face is asked for its shadow, which is as right and slower.
   */
  at(height: number): PlanSight {
    const { crown, partial, all } = this.#scene;
    const { z } = this.#pose;
    const between = Math.min(z, height) >= 0 && Math.max(z, height) <= crown;
    const outline = between ? this.#polygon() : null;
    return { outline, faces: outline === null ? all : partial };
  }

  #polygon(): Float64Array | null {
    if (this.#outline === undefined) {
      this.#outline = this.#made();
    }
    return this.#outline;
  }

  #made(): Float64Array | null {
    const { sight } = this.#scene;
    if (this.#wanted !== null && !inFrame(sight, this.#wanted)) return null;
    const { place, vertices } = visibilityPolygon(sight, this.#pose.x, this.#pose.y);
    return place === 'outside' ? null : vertices;
  }
}

function inFrame({ frame, mesh: { origin } }: Sight, { minX, minY, maxX, maxY }: Bounds): boolean {
  const [x, y] = origin;
  return minX - x >= frame.minX && maxX - x <= frame.maxX && minY - y >= frame.minY && maxY - y <= frame.maxY;
}
