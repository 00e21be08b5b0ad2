import type { CameraRig } from '../../camera/camera-rig';

/** So long the picture has to stand still before it rests, milliseconds. */
const REST = 180;

/** Knows whether the picture moves, and calls back when it has come to rest. */
export class RestWatch {
  #movedAt = -Infinity;
  #waits = false;
  readonly #rested: () => void;

  constructor(rig: CameraRig, rested: () => void) {
    this.#rested = rested;
    rig.subscribe(() => {
      this.#movedAt = performance.now();
      if (this.#waits) return;
      this.#waits = true;
      setTimeout(this.#look, REST);
    });
  }

  /** Has it moved a moment ago? */
  get moves(): boolean {
    return performance.now() - this.#movedAt < REST;
  }

  readonly #look = (): void => {
    const left = REST - (performance.now() - this.#movedAt);
    this.#waits = left > 0;
    if (this.#waits) setTimeout(this.#look, left);
    else this.#rested();
  };
}
