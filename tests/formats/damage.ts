import type { Random } from '../../src/base/random';

/** What stands where a value stood. 1e400 is written so that JSON reads Infinity. */
const WRONG: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e9,
  -1e9,
  1e300,
  0.1,
  '',
  'x',
  'C1',
  '\u0000',
  'y'.repeat(5000),
  [],
  {},
  [[]],
  [1, 2],
  [[0, 0]],
  ['C1', 'C1'],
  { type: 'Polygon' },
  'NaN',
  '__proto__',
  'constructor',
];

type Node = Record<string, unknown> | unknown[];

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** One place in a JSON value: a container and a key in it. */
function randomPlace(root: Node, random: Random): { node: Record<string, unknown>; key: string } {
  let node: Node = root;
  for (;;) {
    const keys = Object.keys(node);
    if (keys.length === 0) return { node: root as Record<string, unknown>, key: Object.keys(root)[0] ?? 'x' };
    const key = keys[random.index(keys.length)]!;
    // An array is a container by index as an object is by name.
    const container = node as Record<string, unknown>;
    const value = container[key];
    if (!isNode(value) || random.next() < 0.2) return { node: container, key };
    node = value;
  }
}

type Damage = (root: Node, random: Random) => void;

const DAMAGES: readonly Damage[] = [
  function replace(root, random) {
    const { node, key } = randomPlace(root, random);
    node[key] = WRONG[random.index(WRONG.length)];
  },
  function remove(root, random) {
    const { node, key } = randomPlace(root, random);
    if (Array.isArray(node)) node.splice(Number(key), 1);
    else delete node[key];
  },
  function rename(root, random) {
    const { node, key } = randomPlace(root, random);
    node[`${key}X`] = node[key];
    delete node[key];
  },
  function swap(root, random) {
    const a = randomPlace(root, random);
    const b = randomPlace(root, random);
    const value = structuredClone(a.node[a.key]);
    a.node[a.key] = structuredClone(b.node[b.key]);
    b.node[b.key] = value;
  },
  function repeat(root, random) {
    const { node, key } = randomPlace(root, random);
    if (Array.isArray(node)) node.push(structuredClone(node[Number(key)]));
    else node['id'] = 'C1';
  },
  function crossRing(root, random) {
    for (let tries = 0; tries < 50; tries++) {
      const { node } = randomPlace(root, random);
      if (!Array.isArray(node) || node.length < 4 || !Array.isArray(node[0])) continue;
      [node[1], node[2]] = [node[2], node[1]];
      return;
    }
  },
];

/** A copy of the JSON text with one to three values damaged. */
export function damagedJson(text: string, random: Random): string {
  const root: Node = JSON.parse(text);
  for (let n = 1 + random.index(3); n > 0; n--) DAMAGES[random.index(DAMAGES.length)]!(root, random);
  const damaged = JSON.stringify(root) ?? '';
  return random.next() < 0.1 ? damaged.replace(/-?\d+\.\d+/, random.next() < 0.5 ? 'NaN' : '1e400') : damaged;
}

/** A copy of the bytes cut short, with bits flipped, or with bytes put in. */
export function damagedBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const kind = random.index(3);
  if (kind === 0) return bytes.slice(0, random.index(bytes.length));
  const copy = bytes.slice();
  for (let n = 1 + random.index(8); n > 0; n--) {
    const at = random.index(copy.length);
    copy[at] = kind === 1 ? copy[at]! ^ (1 << random.index(8)) : random.index(256);
  }
  return copy;
}
