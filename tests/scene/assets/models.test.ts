import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Box3, Mesh, Vector3 } from 'three';
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js';
import { describe, expect, it } from 'vitest';
import { allModels } from '../../../scripts/lib/models/all-models.mjs';
import { ASSET_KINDS, type AssetKind } from '../../../src/model/schema/assets/asset-kinds';
import { readGlb, type ModelMesh } from '../../../src/scene/assets/models/read-glb';

const FOLDER = new URL('../../../public/models/', import.meta.url);
const fileOf = (kind: string): ArrayBuffer => {
  const bytes = readFileSync(new URL(`${kind}.glb`, FOLDER));
  const copy = new ArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  return copy;
};

/** Deep, wide and high as catalogues have them, metres. */
const SIZES: Partial<Record<AssetKind, readonly [string, number, number, number]>> = {
  extinguisher: ['portable', 0.2, 0.17, 0.5],
  hydrant: ['cabinet', 0.25, 0.7, 1],
  'smoke-detector': ['smoke', 0.11, 0.11, 0.05],
  'sprinkler-head': ['pendent', 0.064, 0.064, 0.06],
  'manual-call-point': ['call-point', 0.05, 0.09, 0.09],
  'exit-sign': ['exit', 0.03, 0.37, 0.17],
  'fire-door': ['door', 0.25, 1, 2.1],
  camera: ['dome', 0.14, 0.14, 0.1],
  'chemical-store': ['safety-cabinet', 0.49, 1.09, 1.65],
  safe: ['safe', 0.54, 0.46, 0.62],
  'special-equipment': ['lox-tank', 2.3, 2, 6],
};

const volumeOf = ({ positions, indices }: ModelMesh): number => {
  let sum = 0;
  const at = (k: number): Vector3 => new Vector3().fromArray(positions, 3 * indices[k]!);
  for (let k = 0; k < indices.length; k += 3) sum += at(k).dot(at(k + 1).cross(at(k + 2))) / 6;
  return sum;
};

describe('models of assets', () => {
  it('are as the script makes them, byte for byte, one for every kind', () => {
    const made = allModels();
    expect([...made.keys()].toSorted()).toEqual([...ASSET_KINDS].toSorted());
    expect(readdirSync(FOLDER).toSorted()).toEqual([...ASSET_KINDS].map((kind) => `${kind}.glb`).toSorted());
    for (const [kind, bytes] of made) {
      expect(Buffer.compare(Buffer.from(bytes), Buffer.from(fileOf(kind))), kind).toBe(0);
    }
  });

  it('are small', () => {
    const sizes = ASSET_KINDS.map((kind) => fileOf(kind).byteLength);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(300_000);
    const levels = ASSET_KINDS.flatMap((kind) => [...readGlb(fileOf(kind)).values()]);
    for (const [fine, coarse] of levels) {
      expect(fine!.indices.length / 3).toBeLessThan(1200);
      expect(coarse!.indices.length).toBeLessThanOrEqual(fine!.indices.length);
    }
  });

  it.each(ASSET_KINDS)('%s reads the same with a loader of all of glTF', async (kind) => {
    expect(existsSync(new URL(`${kind}.glb`, FOLDER))).toBe(true);
    const own = readGlb(fileOf(kind));
    const loaded = await new GLTFLoader().parseAsync(fileOf(kind), '');
    expect(loaded.scenes.map(({ name }) => name)).toEqual([...own.keys()]);
    for (const { name, children } of loaded.scenes) {
      const [mesh] = children;
      if (!(mesh instanceof Mesh)) throw new Error(`${name} holds no mesh`);
      mesh.updateMatrixWorld(true);
      const level = own.get(name)![0]!;
      const position = mesh.geometry.getAttribute('position');
      const colour = mesh.geometry.getAttribute('color');
      expect(position.count).toBe(level.positions.length / 3);
      const point = new Vector3();
      for (let i = 0; i < position.count; i++) {
        point.fromBufferAttribute(position, i).applyMatrix4(mesh.matrixWorld);
        // Their y is up and their z the front.
        expect(level.positions[3 * i]).toBeCloseTo(point.z, 5);
        expect(level.positions[3 * i + 1]).toBeCloseTo(point.x, 5);
        expect(level.positions[3 * i + 2]).toBeCloseTo(point.y, 5);
        expect(level.colours[3 * i]).toBeCloseTo(colour.getX(i), 5);
      }
      expect([...level.indices]).toEqual([...mesh.geometry.index!.array]);
    }
  });

  it.each(ASSET_KINDS)('%s is solid: faces look outwards, normals with them', (kind) => {
    for (const [form, levels] of readGlb(fileOf(kind))) {
      for (const mesh of levels) {
        expect(volumeOf(mesh), form).toBeGreaterThan(0);
        const corner = (k: number): Vector3 => new Vector3().fromArray(mesh.positions, 3 * mesh.indices[k]!);
        for (let k = 0; k < mesh.indices.length; k += 3) {
          const face = corner(k + 1)
            .sub(corner(k))
            .cross(corner(k + 2).sub(corner(k)));
          const told = new Vector3();
          for (const each of [0, 1, 2]) {
            told.add(new Vector3().fromArray(mesh.normals, 3 * mesh.indices[k + each]!));
          }
          // Parts below a millimetre are rounded away.
          if (face.length() > 1e-6) expect(face.dot(told), `${kind} ${form} ${k}`).toBeGreaterThan(0);
        }
      }
    }
  });

  it.each(Object.entries(SIZES))('%s is true to size', (kind, [form, deep, wide, high]) => {
    const { positions } = readGlb(fileOf(kind)).get(form)![0]!;
    const size = new Box3().setFromArray(positions).getSize(new Vector3());
    expect(size.x).toBeCloseTo(deep, 1);
    expect(size.y).toBeCloseTo(wide, 1);
    expect(size.z).toBeCloseTo(high, 1);
    // Small ones within a centimetre.
    if (high < 0.2) expect(size.z).toBeCloseTo(high, 2);
  });
});
