import { fieldOf, type DistanceField } from './distance-field';
import type { Located } from './locate';
import { searchOn } from './search';
import type { Walk } from './walk';

/** A field that also says which source each sample is nearest to. */
export interface OwnedField extends DistanceField {
  /** Per entry of `samples`: index of the source that its shortest way comes from. */
  readonly owners: Int32Array;
}

/**
 * As `distanceField`, with the source that each way comes from: followed back from bend to bend, each once. Of
 * sources at one distance any may be named, always the same one. O(what is reached).
 */
export function ownedField(
  walk: Walk,
  sources: readonly Located[],
  options: { readonly limit?: number } = {},
): OwnedField {
  const limit = options.limit ?? Infinity;
  const search = searchOn(walk, sources, { limit, withSamples: true });
  const field = fieldOf(search, limit);
  const { root } = search.fans;
  const sourceOf = new Int32Array(walk.fanCount).fill(-1);
  const passed: number[] = [];
  const owners = field.roots.map((last) => {
    let at = last;
    while (at >= 0 && sourceOf[at]! < 0) {
      passed.push(at);
      at = root[at]!;
    }
    const source = at < 0 ? -1 - at : sourceOf[at]!;
    for (let fan = passed.pop(); fan !== undefined; fan = passed.pop()) sourceOf[fan] = source;
    return source;
  });
  return { ...field, owners };
}
