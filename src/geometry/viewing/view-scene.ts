import { EMPTY_BOUNDS, type Bounds } from '../plane/bounds';
import { LineSetBuilder } from '../plane/line-set';
import { buildSight } from '../visibility/build-sight';
import type { Sight } from '../visibility/sight';
import type { Screens } from './screens';

/** One storey prepared for cameras. */
export interface ViewScene {
  readonly screens: Screens;
  /** Eyes up to this height are answered fast, metres over the floor; higher ones all the same. */
  readonly crown: number;
  /** In plan, the faces from the floor up to the crown: between eyes and targets in that range nothing passes them. */
  readonly sight: Sight;
  /** The other faces, by number: seen over or under from somewhere. */
  readonly partial: Int32Array;
  /** All faces, by number. */
  readonly all: Int32Array;
  readonly bounds: Bounds;
}

/**
 * Parts the faces into those that the exact `Sight` takes and those that throw shadows. `crown` is the height of the
 * highest eye. O(n log n).
 */
export function buildViewScene(screens: Screens, crown: number): ViewScene {
  const walls = new LineSetBuilder();
  const partial: number[] = [];
  let { minX, minY, maxX, maxY } = EMPTY_BOUNDS;
  const { ax, ay, bx, by, bottom, top } = screens;
  for (let i = 0; i < ax.length; i++) {
    const a = [ax[i]!, ay[i]!] as const;
    const b = [bx[i]!, by[i]!] as const;
    if (bottom[i]! <= 0 && top[i]! >= crown) walls.add([a, b], false);
    else partial.push(i);
    minX = Math.min(minX, a[0], b[0]);
    minY = Math.min(minY, a[1], b[1]);
    maxX = Math.max(maxX, a[0], b[0]);
    maxY = Math.max(maxY, a[1], b[1]);
  }
  return {
    screens,
    crown,
    sight: buildSight({ walls: walls.build() }),
    partial: Int32Array.from(partial),
    all: Int32Array.from(ax, (_, i) => i),
    bounds: { minX, minY, maxX, maxY },
  };
}
