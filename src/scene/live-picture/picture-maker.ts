import type { WebGLRenderer } from 'three';
import { PictureRenderer, type PictureOf } from './picture-renderer';
import type { PictureWorld } from './picture-world';

type Bytes = Uint8ClampedArray<ArrayBuffer>;

interface Asked {
  readonly world: PictureWorld;
  readonly of: PictureOf;
  readonly done: (bytes: Bytes | null) => void;
}

/** Makes one picture at a time, at most one a frame; of those that wait only the latest is made. */
export class PictureMaker {
  readonly renderer: WebGLRenderer;
  readonly #pictures: PictureRenderer;
  #waiting: Asked | null = null;
  #frame = 0;
  #making = false;
  #over = false;

  constructor(renderer: WebGLRenderer) {
    this.renderer = renderer;
    this.#pictures = new PictureRenderer(renderer);
  }

  /** `done` is given the bytes, or null where the graphics card can't; never, when another is asked for before. */
  ask(world: PictureWorld, of: PictureOf, done: (bytes: Bytes | null) => void): void {
    this.#waiting = { world, of, done };
    this.#next();
  }

  dispose(): void {
    this.#over = true;
    cancelAnimationFrame(this.#frame);
    this.#pictures.dispose();
  }

  #next(): void {
    if (this.#over || this.#making || this.#waiting === null || this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      const asked = this.#waiting;
      this.#waiting = null;
      if (!asked) return;
      this.#making = true;
      const end = (bytes: Bytes | null): void => {
        this.#making = false;
        if (!this.#over) asked.done(bytes);
        this.#next();
      };
      this.#pictures.draw(asked.world, asked.of).then(end, () => end(null));
    });
  }
}
