import { isId, type Id, type IdPrefix } from '../../model/schema/ids';

/** Longer lists are not put into an address: some programs cut it off. Characters. */
const LONGEST = 1200;

/** Parts `key:value` of one parameter of the address, those that are as usual (null) left out; null where all are. */
export function choiceText(parts: Readonly<Record<string, string | null>>): string | null {
  const said = Object.entries(parts).flatMap(([key, value]) => (value === null ? [] : [`${key}:${value}`]));
  return said.length === 0 ? null : said.join(' ');
}

/** What such a text says, by key. O(text). */
export const choiceParts = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split(' ').map((part) => {
      const colon = part.indexOf(':');
      return [part.slice(0, colon), part.slice(colon + 1)] as const;
    }),
  );

/** Ids in an address come without their kind, as they are escaped already; null where there are none, or too many. */
export function idsText(ids: readonly Id<IdPrefix>[]): string | null {
  const text = ids.map((id) => id.slice(id.indexOf('_') + 1)).join(',');
  return text === '' || text.length > LONGEST ? null : text;
}

/** The ids of one kind that a text names, each once. O(text). */
export function idsIn<P extends IdPrefix>(prefix: P, text: string | undefined): readonly Id<P>[] {
  const ids = (text ?? '').split(',').map((bare) => `${prefix}_${bare}`);
  return [...new Set(ids.filter((id): id is Id<P> => isId(prefix, id)))];
}
