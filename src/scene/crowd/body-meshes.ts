import {
  DynamicDrawUsage,
  Group,
  InstancedBufferGeometry,
  InstancedInterleavedBuffer,
  InterleavedBufferAttribute,
  Mesh,
  PlaneGeometry,
  type BufferGeometry,
} from 'three';
import { personGeometry } from '../person-geometry';
import type { BodyMaterials } from './body-materials';
import { ROW, type BodyRows } from './body-rows';

/** Over the floor's tint; dots in plan over what stands there; the ring over signs. */
const ORDER = { figures: 3, dots: 10, ring: 12 } as const;
/** Corners of a unit square: dots and the ring. */
const square = (): BufferGeometry => new PlaneGeometry(2, 2);

/** Bodies as one draw call: figures, or dots. Both read the rows from one buffer, of which only what is used is handed over. */
export class BodyMeshes {
  readonly group = new Group();
  readonly #rows: BodyRows;
  readonly #figures = new Mesh(new InstancedBufferGeometry());
  readonly #dots = new Mesh(new InstancedBufferGeometry());
  readonly #ring = new Mesh(square());
  #buffer: InstancedInterleavedBuffer | null = null;

  constructor(rows: BodyRows) {
    this.#rows = rows;
    for (const [mesh, body, order] of [
      [this.#figures, personGeometry('many'), ORDER.figures],
      [this.#dots, square(), ORDER.dots],
    ] as const) {
      mesh.geometry.setIndex(body.getIndex());
      for (const name of ['position', 'normal']) mesh.geometry.setAttribute(name, body.getAttribute(name));
      mesh.renderOrder = order;
    }
    this.#ring.renderOrder = ORDER.ring;
    this.group.add(this.#figures, this.#dots, this.#ring);
    for (const mesh of [this.#figures, this.#dots, this.#ring]) {
      mesh.frustumCulled = false;
      mesh.visible = false;
    }
  }

  setLook({ figure, dot, ring }: BodyMaterials): void {
    this.#figures.material = figure;
    this.#dots.material = dot;
    this.#ring.material = ring;
  }

  /** Hands the rows over as they are now. O(rows). */
  update(): void {
    const { numbers, count } = this.#rows;
    const buffer = this.#bufferOf(numbers);
    buffer.clearUpdateRanges();
    buffer.addUpdateRange(0, ROW * count);
    buffer.needsUpdate = true;
    for (const { geometry } of [this.#figures, this.#dots]) geometry.instanceCount = count;
  }

  /** Which of the two is drawn, and whether somebody is ringed. */
  show(as: 'figures' | 'dots', ringed: boolean): void {
    const any = this.#rows.count > 0;
    this.#figures.visible = any && as === 'figures';
    this.#dots.visible = any && as === 'dots';
    this.#ring.visible = ringed;
  }

  dispose(): void {
    for (const { geometry } of [this.#figures, this.#dots, this.#ring]) geometry.dispose();
  }

  #bufferOf(numbers: Float32Array<ArrayBuffer>): InstancedInterleavedBuffer {
    if (this.#buffer?.array === numbers) return this.#buffer;
    const buffer = new InstancedInterleavedBuffer(numbers, ROW);
    buffer.setUsage(DynamicDrawUsage);
    for (const { geometry } of [this.#figures, this.#dots]) {
      // The card keeps what it was given under the old attributes until that is let go.
      geometry.dispose();
      geometry.setAttribute('body', new InterleavedBufferAttribute(buffer, 4, 0));
      geometry.setAttribute('state', new InterleavedBufferAttribute(buffer, 4, 4));
    }
    this.#buffer = buffer;
    return buffer;
  }
}
