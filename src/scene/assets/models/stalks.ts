import { BufferAttribute, BufferGeometry, DynamicDrawUsage, LineBasicMaterial, LineSegments } from 'three';

/** Lines that there is room for at first; it doubles. */
const FIRST_ROOM = 128;

/** Thin uprights from the floor to what hangs above it, so that one sees over which place it does. */
export class Stalks {
  readonly material = new LineBasicMaterial({ transparent: true, opacity: 0.55 });
  readonly lines = new LineSegments(new BufferGeometry(), this.material);
  #room = 0;
  #used = 0;

  constructor() {
    this.lines.frustumCulled = false;
    this.lines.renderOrder = 5;
  }

  begin(): void {
    this.#used = 0;
  }

  /** Metres as drawn. */
  put(x: number, y: number, from: number, to: number): void {
    if (this.#used === this.#room) this.#grow();
    const position = this.lines.geometry.getAttribute('position');
    position.setXYZ(2 * this.#used, x, y, from);
    position.setXYZ(2 * this.#used + 1, x, y, to);
    this.#used++;
  }

  end(): void {
    this.lines.visible = this.#used > 0;
    if (this.#used === 0) return;
    this.lines.geometry.setDrawRange(0, 2 * this.#used);
    this.lines.geometry.getAttribute('position').needsUpdate = true;
  }

  dispose(): void {
    this.lines.geometry.dispose();
    this.material.dispose();
  }

  #grow(): void {
    this.#room = Math.max(FIRST_ROOM, 2 * this.#room);
    const next = new Float32Array(6 * this.#room);
    const before = this.#used > 0 ? this.lines.geometry.getAttribute('position').array : [];
    next.set(before);
    // The card keeps what it was given under the old attribute until that is let go.
    this.lines.geometry.dispose();
    this.lines.geometry.setAttribute('position', new BufferAttribute(next, 3).setUsage(DynamicDrawUsage));
  }
}
