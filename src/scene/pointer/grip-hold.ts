import { signBoard } from '../assets/signs/sign-board';
import type { Stage } from '../stage';
import type { Grip } from './grip';
import { floorPoint, GRAB_RADIUS, pickNearest, type Grabbable } from './pick';

type Pixel = readonly [number, number];

/** Is the handle under a pixel, and nearer to it than any asset? O(signs of the shown storey). */
export function gripAt(stage: Stage, pixel: Pixel, pointerType: string): boolean {
  const place = stage.grip?.place();
  if (!place) return false;
  const radius = pointerType === 'touch' ? GRAB_RADIUS.touch : GRAB_RADIUS.mouse;
  // Of two that are equally near the last is taken: the handle is drawn over signs.
  const things: readonly Grabbable<string>[] = [...signBoard(stage).targets(), { id: GRIP, ...place }];
  return pickNearest(things, stage.rig.view, stage.viewport, pixel, radius) === GRIP;
}

/** No id of an asset. */
const GRIP = 'grip';

/** A handle that is dragged. It keeps its place to the pointer; Esc puts everything back, and what the pointer does after counts no more. */
export class GripHold {
  readonly #stage: Stage;
  readonly #grip: Grip;
  readonly #z: number;
  readonly #offset: Pixel;
  readonly #ending = new AbortController();

  /** Takes the handle by a pixel; null where there is none any more, or nothing but sky. */
  static take(stage: Stage, at: Pixel): GripHold | null {
    const { grip, rig, viewport } = stage;
    const place = grip?.place();
    const floor = place && floorPoint(rig.view, viewport, at, place.z);
    if (!grip || !place || !floor) return null;
    return new GripHold(stage, grip, place.z, [place.x - floor[0], place.y - floor[1]]);
  }

  constructor(stage: Stage, grip: Grip, z: number, offset: Pixel) {
    this.#stage = stage;
    this.#grip = grip;
    this.#z = z;
    this.#offset = offset;
    const { signal } = this.#ending;
    window.addEventListener('keydown', this.#key, { signal, capture: true });
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // It ends the drag and nothing else: the camera stays selected.
    event.stopPropagation();
    this.end(false);
  };

  to(at: Pixel): void {
    if (this.#ending.signal.aborted) return;
    const { rig, viewport } = this.#stage;
    const floor = floorPoint(rig.view, viewport, at, this.#z);
    if (floor) this.#grip.drag(floor[0] + this.#offset[0], floor[1] + this.#offset[1]);
  }

  end(keep: boolean): void {
    if (this.#ending.signal.aborted) return;
    this.#ending.abort();
    this.#grip.end(keep);
  }
}
