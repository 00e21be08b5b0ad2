/** One level of detail of a model: x to where it faces, y to the right of who looks at it, z up; metres. */
export interface ModelMesh {
  readonly positions: Float32Array<ArrayBuffer>;
  readonly normals: Float32Array<ArrayBuffer>;
  /** Linear light, 0 … 1. */
  readonly colours: Float32Array<ArrayBuffer>;
  readonly indices: Uint16Array<ArrayBuffer>;
}

/** Forms of a kind, the usual one first, each with its levels of detail, the finest first. */
export type Model = ReadonlyMap<string, readonly ModelMesh[]>;

interface Accessor {
  readonly bufferView: number;
  readonly byteOffset: number;
  readonly count: number;
}

/** The part of glTF that `npm run models` writes. */
interface Gltf {
  readonly scenes: readonly { readonly name: string; readonly nodes: readonly number[] }[];
  readonly nodes: readonly {
    readonly mesh: number;
    readonly scale: readonly number[];
    readonly extensions?: { readonly MSFT_lod: { readonly ids: readonly number[] } };
  }[];
  readonly meshes: readonly {
    readonly primitives: readonly {
      readonly attributes: Readonly<Record<'POSITION' | 'NORMAL' | 'COLOR_0', number>>;
      readonly indices: number;
    }[];
  }[];
  readonly accessors: readonly Accessor[];
  readonly bufferViews: readonly { readonly byteOffset: number; readonly byteStride?: number }[];
}

/**
 * Reads a model as our own script writes it, and nothing else: the page then needs no loader of all of glTF. Throws
 * on what is cut short. O(bytes).
 */
export function readGlb(bytes: ArrayBuffer): Model {
  const view = new DataView(bytes);
  const length = view.getUint32(12, true);
  const text = new TextDecoder().decode(new Uint8Array(bytes, 20, length));
  // A file of our own build, beside the page.
  const gltf = JSON.parse(text) as Gltf;
  const binary = 28 + length;
  const place = (index: number): { readonly at: number; readonly stride: number; readonly count: number } => {
    const { bufferView, byteOffset, count } = gltf.accessors[index]!;
    const { byteOffset: start, byteStride = 2 } = gltf.bufferViews[bufferView]!;
    return { at: binary + start + byteOffset, stride: byteStride, count };
  };
  const vectors = (index: number, size: number, scale: number): Float32Array<ArrayBuffer> => {
    const { at, stride, count } = place(index);
    const out = new Float32Array(3 * count);
    for (let i = 0; i < count; i++) {
      for (let k = 0; k < 3; k++) {
        const offset = at + i * stride + k * size;
        out[3 * i + k] = (size === 2 ? view.getInt16(offset, true) : view.getInt8(offset)) * scale;
      }
    }
    return out;
  };
  const colours = (index: number): Float32Array<ArrayBuffer> => {
    const { at, stride, count } = place(index);
    const out = new Float32Array(3 * count);
    for (let i = 0; i < count; i++) {
      for (let k = 0; k < 3; k++) out[3 * i + k] = view.getUint8(at + i * stride + k) / 255;
    }
    return out;
  };
  const level = (node: number): ModelMesh => {
    const { mesh, scale } = gltf.nodes[node]!;
    const { attributes, indices } = gltf.meshes[mesh]!.primitives[0]!;
    const { at, count } = place(indices);
    return {
      positions: inPlan(vectors(attributes.POSITION, 2, scale[0]!)),
      normals: inPlan(vectors(attributes.NORMAL, 1, 1 / 127)),
      colours: colours(attributes.COLOR_0),
      indices: new Uint16Array(bytes.slice(at, at + 2 * count)),
    };
  };
  return new Map(
    gltf.scenes.map(({ name, nodes: [finest = 0] }) => [
      name,
      [finest, ...(gltf.nodes[finest]!.extensions?.MSFT_lod.ids ?? [])].map(level),
    ]),
  );
}

/** From glTF's y-up with the front along z to the plan's z-up with the front along x. In place. */
function inPlan(values: Float32Array<ArrayBuffer>): Float32Array<ArrayBuffer> {
  for (let i = 0; i < values.length; i += 3) {
    const [x, y, z] = [values[i]!, values[i + 1]!, values[i + 2]!];
    values[i] = z;
    values[i + 1] = x;
    values[i + 2] = y;
  }
  return values;
}
