import { BufferAttribute, BufferGeometry } from 'three';
import type { AssetKind } from '../../../model/schema/assets/asset-kinds';
import { readGlb, type ModelMesh } from './read-glb';

/** Levels of detail of one form, the finest first; `size` = metres across. */
export interface FormGeometry {
  readonly levels: readonly BufferGeometry[];
  readonly size: number;
}

type Forms = ReadonlyMap<string, FormGeometry>;

/** Models by kind, fetched when first asked for; shared by whoever draws. */
export class ModelStore {
  readonly #kinds = new Map<AssetKind, Forms | null>();
  readonly #arrived: () => void;

  /** @param arrived called when something that was asked for is there */
  constructor(arrived: () => void) {
    this.#arrived = arrived;
  }

  /** The form of a kind, the usual one where `form` isn't known; null while it is on its way, or when it never came. */
  get(kind: AssetKind, form: string): FormGeometry | null {
    const forms = this.#kinds.get(kind);
    if (forms) return forms.get(form) ?? [...forms.values()][0] ?? null;
    if (forms === undefined) {
      this.#kinds.set(kind, null);
      // Without its model a thing is still there as its sign.
      this.#fetch(kind).catch(() => undefined);
    }
    return null;
  }

  dispose(): void {
    for (const forms of this.#kinds.values()) {
      for (const { levels } of forms?.values() ?? []) for (const level of levels) level.dispose();
    }
    this.#kinds.clear();
  }

  async #fetch(kind: AssetKind): Promise<void> {
    const response = await fetch(new URL(`models/${kind}.glb`, document.baseURI));
    if (!response.ok) return;
    const model = readGlb(await response.arrayBuffer());
    if (!this.#kinds.has(kind)) return;
    this.#kinds.set(
      kind,
      new Map(
        [...model].map(([form, levels]) => {
          const geometries = levels.map(geometryOf);
          const [finest] = geometries;
          finest?.computeBoundingSphere();
          return [form, { levels: geometries, size: 2 * (finest?.boundingSphere?.radius ?? 0) }];
        }),
      ),
    );
    this.#arrived();
  }
}

const geometryOf = ({ positions, normals, colours, indices }: ModelMesh): BufferGeometry =>
  new BufferGeometry()
    .setAttribute('position', new BufferAttribute(positions, 3))
    .setAttribute('normal', new BufferAttribute(normals, 3))
    .setAttribute('color', new BufferAttribute(colours, 3))
    .setIndex(new BufferAttribute(indices, 1));
