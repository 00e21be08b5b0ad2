import { BufferAttribute, Group, LineSegments, Mesh, Scene, type BufferGeometry, type Object3D } from 'three';
import type { SolidMesh } from '../../geometry/mesh/solid-mesh';
import type { StoreyGeometry } from '../../model/derive/drawing/storey-geometry';
import type { DoorsStand } from '../../model/derive/opening-screens';
import { onStorey } from '../../model/query/on-storey';
import type { CampusDocument } from '../../model/schema/document';
import type { Palette } from '../palette';
import { lineGeometry, solidGeometry } from '../storey/buffer-geometry';
import { joinSolids, putHere } from '../storey/join-meshes';
import { ceilingGeometry } from '../walk/ceiling-geometry';
import { openLeaves } from './open-leaves';
import { personGeometry } from '../person-geometry';
import { pictureMaterials } from './picture-materials';

/** What a storey is made of, to be looked at from inside. */
export interface PictureSource {
  readonly document: CampusDocument;
  readonly geometry: StoreyGeometry;
  readonly steps: SolidMesh;
  readonly palette: Palette;
  readonly doors: DoorsStand;
}

interface Ceiling {
  readonly mesh: Mesh;
  readonly height: number;
}

/** Of the slab over a storey, metres. */
const SLAB = 0.2;
/** A camera that hangs so near to a ceiling hangs under it, metres. */
const UNDER = 0.05;

/** A storey in true heights, with its ceilings, its doors as they stand and whoever stands there. Lives until `dispose`. */
export class PictureWorld {
  readonly scene = new Scene();
  readonly background: string;
  readonly #materials;
  readonly #frame: readonly [number, number];
  readonly #storey = new Group();
  readonly #ceilings: readonly Ceiling[];
  readonly #person: Mesh;
  readonly #geometries: BufferGeometry[] = [];

  /** O(n log n) of the storey: its rooms' ceilings. What the storey is drawn of is used as it is. */
  constructor({ document, geometry, steps, palette, doors }: PictureSource) {
    this.background = palette.background;
    this.#materials = pictureMaterials(palette);
    this.#frame = geometry.frame;
    const { solid, line, veil, leaf, person } = this.#materials;
    this.#materials.doors.value = doors === 'closed' ? 1 : 0;
    const solids = this.#own(solidGeometry(joinSolids([putHere(geometry.solids), putHere(steps)])));
    const leaves = this.#own(solidGeometry(openLeaves(document, geometry.storey, doors, geometry.frame)));
    this.#ceilings = this.#makeCeilings(document, geometry);
    const parts: Object3D[] = [
      new Mesh(solids, solid),
      new Mesh(leaves, leaf),
      new LineSegments(this.#own(lineGeometry(geometry.lines)), line),
      ...this.#ceilings.map(({ mesh }) => mesh),
    ];
    if (geometry.veils.indices.length > 0) {
      const panes = new Mesh(this.#own(solidGeometry(geometry.veils)), veil);
      panes.renderOrder = 3;
      parts.push(panes);
    }
    this.#person = new Mesh(this.#own(personGeometry('one')), person);
    this.#storey.add(...parts, this.#person);
    for (const each of this.#storey.children) each.frustumCulled = false;
    this.scene.add(this.#storey);
  }

  /** Moves everything so that an eye is over zero, and puts the person; null = nobody. O(ceilings). */
  stand(
    eye: { readonly x: number; readonly y: number; readonly z: number },
    person: { readonly x: number; readonly y: number } | null,
  ): void {
    const [x, y] = this.#frame;
    this.#storey.position.set(x - eye.x, y - eye.y, 0);
    this.#person.visible = person !== null;
    if (person) this.#person.position.set(person.x - x, person.y - y, 0);
    this.#materials.eye.value.set(0, 0, eye.z);
    for (const { mesh, height } of this.#ceilings) {
      mesh.position.z = Math.abs(height - eye.z) < UNDER ? eye.z + UNDER : height;
    }
  }

  dispose(): void {
    this.#geometries.forEach((each) => each.dispose());
    this.#materials.dispose();
  }

  #own<T extends BufferGeometry>(geometry: T): T {
    this.#geometries.push(geometry);
    return geometry;
  }

  /** Each height of a ceiling, and the slab that closes what is between them. */
  #makeCeilings(document: CampusDocument, geometry: StoreyGeometry): Ceiling[] {
    if (document.storeys[geometry.storey]?.kind !== 'storey') return [];
    const slab = geometry.height - SLAB;
    const spaces = onStorey(document, 'spaces', geometry.storey);
    const heights = new Set(spaces.flatMap(({ ceilingHeight }) => ceilingHeight ?? []));
    const ceiling = (height: number, only: number | null): Ceiling => {
      const { storey, frame } = geometry;
      const keeps =
        only === null ? undefined : (each: (typeof spaces)[number]) => each.ceilingHeight === only;
      const level = this.#own(ceilingGeometry(document, storey, frame, keeps));
      // It faces down.
      const down = new Float32Array(level.getAttribute('position').count * 3);
      for (let i = 2; i < down.length; i += 3) down[i] = -1;
      level.setAttribute('normal', new BufferAttribute(down, 3));
      return { mesh: new Mesh(level, this.#materials.ceiling), height };
    };
    return [
      ceiling(slab, null),
      ...[...heights].filter((each) => each < slab).map((each) => ceiling(each, each)),
    ];
  }
}
