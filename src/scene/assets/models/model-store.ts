import { BufferAttribute, BufferGeometry } from 'three';
import type { AssetKind } from '../../../model/schema/assets/asset-kinds';
import { readGlb, type ModelMesh } from './read-glb';

/** Levels of detail of one form, the finest first; `size` = metres across. */
export interface FormGeometry {
  readonly levels: readonly BufferGeometry[];
  readonly size: number;
}

type Forms = ReadonlyMap<string, FormGeometry>;

/** How long is waited before a model that did not come is fetched again, milliseconds; then as often as it is asked for anew. */
const AGAIN = [2_000, 10_000, 60_000] as const;

/** Models by kind, fetched when first asked for; shared by whoever draws. */
export class ModelStore {
  readonly #kinds = new Map<AssetKind, Forms | null>();
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();
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
      this.#tryFetch(kind, 0);
    }
    return null;
  }

  /** Without its model a thing is still there as its sign; a network that was away for a while comes back. */
  #tryFetch(kind: AssetKind, failed: number): void {
    this.#fetch(kind).catch(() => {
      if (!this.#kinds.has(kind)) return;
      const wait = AGAIN[failed];
      // Given up for now: whoever asks next begins again.
      if (wait === undefined) this.#kinds.delete(kind);
      else this.#timers.add(setTimeout(() => this.#tryFetch(kind, failed + 1), wait));
    });
  }

  dispose(): void {
    for (const forms of this.#kinds.values()) {
      for (const { levels } of forms?.values() ?? []) for (const level of levels) level.dispose();
    }
    this.#kinds.clear();
    for (const timer of this.#timers) clearTimeout(timer);
  }

  async #fetch(kind: AssetKind): Promise<void> {
    const response = await fetch(new URL(`models/${kind}.glb`, document.baseURI));
    if (!response.ok) throw new Error(`no model of ${kind}: ${response.status}`);
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
