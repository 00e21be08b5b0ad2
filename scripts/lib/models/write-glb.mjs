import { STEP } from './mesh-builder.mjs';

const GLB_MAGIC = 0x46546c67;
const JSON_CHUNK = 0x4e4f534a;
const BINARY_CHUNK = 0x004e4942;
const [SHORT, UNSIGNED_SHORT, BYTE, UNSIGNED_BYTE] = [5122, 5123, 5120, 5121];
const [VERTICES, TRIANGLES] = [34962, 34963];
/** Shares of the picture's height below which the next level will do. */
const SCREEN_SHARES = [0.05, 0];
/** A level that needs more than this share of the triangles of the finest is not worth a mesh of its own, nor is any of a mesh of so few. */
const WORTH = 0.5;
const FEW = 220;

/**
 * One model as a binary glTF 2.0 file: a scene for each variant, whose node is level of detail 0 and names level 1 as
 * MSFT_lod does. Positions, normals and colours are quantised (KHR_mesh_quantization): 16 bytes a vertex. The front
 * looks along +z, up is +y, as glTF has it. The same meshes give the same bytes.
 *
 * @param {string} name
 * @param {readonly { name: string, levels: readonly import('./mesh-builder.mjs').MeshBuilder[] }[]} variants
 */
export function writeGlb(name, variants) {
  const json = {
    asset: { version: '2.0', generator: 'WardTwin' },
    extensionsUsed: ['KHR_mesh_quantization', 'MSFT_lod'],
    extensionsRequired: ['KHR_mesh_quantization'],
    scene: 0,
    scenes: [],
    nodes: [],
    materials: [{ name, pbrMetallicRoughness: { metallicFactor: 0, roughnessFactor: 0.8 } }],
    meshes: [],
    accessors: [],
    bufferViews: [],
    buffers: [],
  };
  const vertices = { parts: [], length: 0 };
  const triangles = { parts: [], length: 0 };
  /** Lays bytes down behind the others; answers where. */
  const put = (block, bytes) => {
    const at = block.length;
    const padded = new Uint8Array(roundUp(bytes.length));
    padded.set(bytes);
    block.parts.push(padded);
    block.length += padded.length;
    return at;
  };
  const accessor = (fields) => json.accessors.push(fields) - 1;

  const mesh = (built) => {
    const count = built.positions.length / 3;
    const { bytes, min, max } = vertexBytes(built);
    const first = put(vertices, bytes);
    const attribute = (byteOffset, componentType, type, more) =>
      accessor({ bufferView: 0, byteOffset: first + byteOffset, componentType, count, type, ...more });
    return json.meshes.push({
      primitives: [
        {
          attributes: {
            POSITION: attribute(0, SHORT, 'VEC3', { min, max }),
            NORMAL: attribute(8, BYTE, 'VEC3', { normalized: true }),
            COLOR_0: attribute(12, UNSIGNED_BYTE, 'VEC4', { normalized: true }),
          },
          indices: accessor({
            bufferView: 1,
            byteOffset: put(triangles, new Uint8Array(Uint16Array.from(built.indices).buffer)),
            componentType: UNSIGNED_SHORT,
            count: built.indices.length,
            type: 'SCALAR',
          }),
          material: 0,
        },
      ],
    });
  };

  for (const { name: variant, levels } of variants) {
    const first = json.nodes.length;
    let drawn = -1;
    levels.forEach((built, level) => {
      const whole = levels[0].indices.length;
      const saves = level === 0 || (whole > 3 * FEW && built.indices.length < WORTH * whole);
      if (saves) drawn = mesh(built) - 1;
      json.nodes.push({ mesh: drawn, scale: [STEP, STEP, STEP] });
    });
    Object.assign(json.nodes[first], {
      extensions: { MSFT_lod: { ids: levels.slice(1).map((_, i) => first + 1 + i) } },
      extras: { MSFT_screencoverage: SCREEN_SHARES },
    });
    json.scenes.push({ name: variant, nodes: [first] });
  }
  json.bufferViews.push(
    { buffer: 0, byteOffset: 0, byteLength: vertices.length, byteStride: VERTEX_SIZE, target: VERTICES },
    { buffer: 0, byteOffset: vertices.length, byteLength: triangles.length, target: TRIANGLES },
  );
  const length = vertices.length + triangles.length;
  json.buffers.push({ byteLength: length });
  return packed(json, [...vertices.parts, ...triangles.parts], length);
}

const VERTEX_SIZE = 16;

/** From x front, y right, z up to glTF's x right, y up, z front: a turn, so that faces keep their side. */
const turned = (values, i) => [values[i + 1], values[i + 2], values[i]];

function vertexBytes({ positions, normals, colours }) {
  const count = positions.length / 3;
  const bytes = new DataView(new ArrayBuffer(count * VERTEX_SIZE));
  const min = [Infinity, Infinity, Infinity];
  const max = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < count; i++) {
    turned(positions, 3 * i).forEach((value, k) => {
      bytes.setInt16(i * VERTEX_SIZE + 2 * k, value, true);
      min[k] = Math.min(min[k], value);
      max[k] = Math.max(max[k], value);
    });
    turned(normals, 3 * i).forEach((value, k) => bytes.setInt8(i * VERTEX_SIZE + 8 + k, value));
    for (let k = 0; k < 4; k++) bytes.setUint8(i * VERTEX_SIZE + 12 + k, colours[4 * i + k]);
  }
  return { bytes: new Uint8Array(bytes.buffer), min, max };
}

const roundUp = (length) => Math.ceil(length / 4) * 4;

function packed(json, parts, length) {
  const text = new TextEncoder().encode(JSON.stringify(json));
  const head = roundUp(text.length);
  const file = new Uint8Array(12 + 8 + head + 8 + length);
  const view = new DataView(file.buffer);
  [GLB_MAGIC, 2, file.length, head, JSON_CHUNK].forEach((word, i) => view.setUint32(4 * i, word, true));
  file.fill(0x20, 20, 20 + head);
  file.set(text, 20);
  view.setUint32(20 + head, length, true);
  view.setUint32(24 + head, BINARY_CHUNK, true);
  let at = 28 + head;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}
