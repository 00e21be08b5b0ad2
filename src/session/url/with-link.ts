import { LINK_KEYS, type LinkParts } from '../state/view-state';

/** Parts of an address to be changed; null takes one away, what isn't named stays. */
export type LinkChange = { readonly [K in keyof LinkParts]?: string | null };

/** The parts after a change; the same object where that changes nothing. O(parts). */
export function withLink(link: LinkParts, change: LinkChange): LinkParts {
  const next = Object.fromEntries(
    LINK_KEYS.flatMap((key) => {
      const said = change[key] === undefined ? link[key] : change[key];
      return said === undefined || said === null ? [] : [[key, said]];
    }),
  );
  return LINK_KEYS.every((key) => next[key] === link[key]) ? link : next;
}
