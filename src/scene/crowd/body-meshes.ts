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

/** Figures over the floor's tint; dots over signs, which stand at doors and stairs, where people queue; the ring over what is sketched. */
const ORDER = { figures: 3, behind: 11.4, dots: 11.5, ring: 13.5 } as const;
/** Corners of a unit square: dots and the ring. */
const square = (): BufferGeometry => new PlaneGeometry(2, 2);

/** Bodies as one draw call: figures, or dots; two where dots are seen through walls. Both read the rows from one buffer, of which only what is used is handed over. */
export class BodyMeshes {
  readonly group = new Group();
  readonly #rows: BodyRows;
  readonly #figures = new Mesh(new InstancedBufferGeometry());
  readonly #dots = new Mesh(new InstancedBufferGeometry());
  /** The same dots, where something stands before them. */
  readonly #behind = new Mesh(this.#dots.geometry);
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
    this.#behind.renderOrder = ORDER.behind;
    this.#ring.renderOrder = ORDER.ring;
    this.group.add(this.#figures, this.#behind, this.#dots, this.#ring);
    for (const mesh of [this.#figures, this.#behind, this.#dots, this.#ring]) {
      mesh.frustumCulled = false;
      mesh.visible = false;
    }
  }

  setLook({ figure, dot, behind, ring }: BodyMaterials): void {
    this.#figures.material = figure;
    this.#dots.material = dot;
    this.#behind.material = behind;
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

  /** Which of the two is drawn (dots in plan, where nobody is behind anything, or in space), and whether somebody is ringed. */
  show(as: 'figures' | 'dots' | 'plan', ringed: boolean): void {
    const any = this.#rows.count > 0;
    this.#figures.visible = any && as === 'figures';
    this.#dots.visible = any && as !== 'figures';
    this.#behind.visible = any && as === 'dots';
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
