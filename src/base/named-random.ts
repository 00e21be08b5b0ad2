import { seededRandom, type Random } from './random';

/**
 * The stream of numbers that belongs to a name under a seed: what is drawn for one thing doesn't hang on how much is drawn for
 * others, nor in what order. FNV-1a over the name, then mixed with the seed. O(name).
 */
export function namedRandom(seed: number, name: string): Random {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return seededRandom(mixed(hash ^ mixed(seed)));
}

/** Every bit of the outcome hangs on every bit of `bits` (finalizer of MurmurHash3). */
function mixed(bits: number): number {
  const half = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  const most = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
  return (most ^ (most >>> 16)) >>> 0;
}
