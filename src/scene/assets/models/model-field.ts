import { Group, InstancedMesh, Matrix4, MeshLambertMaterial, type BufferGeometry } from 'three';
import type { AssetKind } from '../../../model/schema/assets/asset-kinds';
import type { Asset } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import { modelPlace, type ModelPlace } from './model-place';
import { ModelStore } from './model-store';
import { Stalks } from './stalks';

/** A thing to be drawn as a model. */
export interface Modelled {
  /** Number by which its sign is known. */
  readonly thing: number;
  readonly asset: Asset;
  readonly x: number;
  readonly y: number;
  /** Height of its floor as drawn, metres. */
  readonly floor: number;
}

/** Metres per pixel from which the finest level is worth its triangles. */
const FINE = 0.012;
/** A model that is so many pixels across is told without a sign. */
const TOLD = 40;
/** What hangs higher over the floor has a stalk, metres. */
const HANGS = 1.7;
/** Instances that a mesh has room for at first; it doubles. */
const FIRST_ROOM = 16;

interface Batch {
  readonly mesh: InstancedMesh;
  readonly geometry: BufferGeometry;
  used: number;
}

/** How models are seen: metres per pixel, the same for all; to whoever walks, at a distance of `span` from them. */
export interface ModelView {
  readonly scale: number;
  /** Where whoever walks looks from; null from above. */
  readonly from: readonly [number, number] | null;
  readonly span: number;
}

const scaleAt = ({ scale, from, span }: ModelView, x: number, y: number): number =>
  from === null ? scale : scale * Math.max(1, Math.hypot(x - from[0], y - from[1]) / span);

/** Models of things near the eye: one draw call for each form of a kind. */
export class ModelField {
  readonly group = new Group();
  readonly stalks = new Stalks();
  readonly #store: ModelStore;
  readonly #material = new MeshLambertMaterial({ vertexColors: true });
  readonly #batches = new Map<string, Batch>();
  readonly #matrix = new Matrix4();
  #told: ReadonlySet<number> = new Set();

  /** @param arrived called when a model has come that was waited for */
  constructor(arrived: () => void) {
    this.#store = new ModelStore(arrived);
    this.group.add(this.stalks.lines);
  }

  /** Draws these and nothing else. O(things × walls near them). */
  write(
    document: CampusDocument | null,
    things: readonly Modelled[],
    origin: readonly [number, number],
    seen: ModelView,
  ): void {
    for (const batch of this.#batches.values()) batch.used = 0;
    this.stalks.begin();
    const told = new Set<number>();
    for (const { thing, asset, x, y, floor } of things) {
      if (document === null) break;
      const place = modelPlace(document, asset, x, y);
      const form = this.#store.get(asset.kind, place.form);
      if (!form) continue;
      const scale = scaleAt(seen, place.x, place.y);
      const level = scale <= FINE ? 0 : form.levels.length - 1;
      const geometry = form.levels[level];
      if (!geometry) continue;
      if (form.size * place.stretch >= TOLD * scale) told.add(thing);
      if (place.z > HANGS) {
        this.stalks.put(place.x - origin[0], place.y - origin[1], floor, floor + place.z);
      }
      this.#put(asset.kind, `${place.form} ${level}`, geometry, matrixOf(this.#matrix, place, origin, floor));
    }
    this.stalks.end();
    for (const { mesh, used } of this.#batches.values()) {
      mesh.count = used;
      mesh.visible = used > 0;
      mesh.instanceMatrix.needsUpdate = true;
    }
    this.#told = told;
  }

  /** Is it drawn so large that it needs no sign? */
  readonly tells = (thing: number): boolean => this.#told.has(thing);

  dispose(): void {
    for (const { mesh } of this.#batches.values()) mesh.dispose();
    this.group.clear();
    this.#batches.clear();
    this.stalks.dispose();
    this.#material.dispose();
    this.#store.dispose();
  }

  #put(kind: AssetKind, form: string, geometry: BufferGeometry, matrix: Matrix4): void {
    const key = `${kind} ${form}`;
    let batch = this.#batches.get(key);
    const room = batch?.mesh.instanceMatrix.count ?? 0;
    if (!batch || batch.used === room) {
      const mesh = new InstancedMesh(geometry, this.#material, Math.max(FIRST_ROOM, 2 * room));
      mesh.frustumCulled = false;
      if (batch) {
        for (let i = 0; i < batch.used; i++) {
          batch.mesh.getMatrixAt(i, SCRATCH);
          mesh.setMatrixAt(i, SCRATCH);
        }
        this.group.remove(batch.mesh);
        batch.mesh.dispose();
      }
      this.group.add(mesh);
      batch = { mesh, geometry, used: batch?.used ?? 0 };
      this.#batches.set(key, batch);
    }
    batch.mesh.setMatrixAt(batch.used++, matrix);
  }
}

const SCRATCH = new Matrix4();
const TURN = new Matrix4();

function matrixOf(
  out: Matrix4,
  { x, y, z, facing, tilt, stretch }: ModelPlace,
  origin: readonly [number, number],
  floor: number,
): Matrix4 {
  out.makeTranslation(x - origin[0], y - origin[1], floor + z);
  out.multiply(TURN.makeRotationZ(facing));
  if (tilt !== 0) out.multiply(TURN.makeRotationY(tilt));
  if (stretch !== 1) out.multiply(TURN.makeScale(1, stretch, 1));
  return out;
}
