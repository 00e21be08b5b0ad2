import type { AssetKind } from '../schema/assets/asset-kinds';
import type { Asset } from '../schema/assets/asset-registry';
import { entitiesIn } from '../schema/dictionary';
import type { CampusDocument } from '../schema/document';
import { localId, type AssetId, type StoreyId } from '../schema/ids';

/** Numbers that are one text and a count: `A-L05.X` and 1, 2, 3 …, written with at least so many digits. */
export interface NumberSeries {
  readonly prefix: string;
  readonly width: number;
  /** The first count after all that are taken. */
  readonly next: number;
}

interface Counted {
  readonly asset: Asset;
  readonly prefix: string;
  readonly count: number;
  readonly width: number;
}

/** Counted numbers of what is in use, by kind, and the highest of each text, of what is retired too. */
interface AllCounted {
  readonly inUse: ReadonlyMap<AssetKind, readonly Counted[]>;
  readonly highest: ReadonlyMap<string, number>;
}

/** Longer runs of digits are serial numbers, which nobody counts on from. */
const COUNTED = /^(.*?)(\d{1,7})$/su;

export const numberText = ({ prefix, width }: Omit<NumberSeries, 'next'>, count: number): string =>
  prefix + String(count).padStart(width, '0');

/** The text and the count of a number; null when it ends in none. */
export function countOf(number: string): { prefix: string; count: number; width: number } | null {
  const [, prefix = '', digits] = COUNTED.exec(number.trim()) ?? [];
  return digits === undefined ? null : { prefix, count: Number(digits), width: digits.length };
}

/**
 * How things of a kind are numbered on a storey, and from where on numbers are free: as most of them there are, else as
 * on other storeys, with this storey's code in the place of theirs; a number without a code counts on through the plan.
 * What is retired keeps its number, because records speak of it. Null when no pattern is in use. O(assets).
 */
export function numberSeries(
  document: CampusDocument,
  storey: StoreyId,
  kind: AssetKind,
): NumberSeries | null {
  const { inUse, highest } = countedIn(document);
  const ofKind = inUse.get(kind) ?? [];
  const used = likelyFor(storey, ofKind);
  const prefix = mostUsed(used.map((each) => each.prefix));
  if (prefix === null) return null;
  const width = Math.min(...used.filter((each) => each.prefix === prefix).map((each) => each.width));
  return { prefix, width, next: (highest.get(prefix) ?? 0) + 1 };
}

/** Those of a kind that numbers of a storey are made like. */
function likelyFor(storey: StoreyId, ofKind: readonly Counted[]): readonly Counted[] {
  const here = ofKind.filter(({ asset }) => asset.storey === storey);
  if (here.length > 0) return here;
  const code = localId(storey);
  const fromOthers = ofKind.flatMap((each): Counted[] => {
    const prefix = withCode(each.prefix, localId(each.asset.storey), code);
    return prefix === null ? [] : [{ ...each, prefix }];
  });
  return fromOthers.length > 0 ? fromOthers : onSeveralStoreys(ofKind);
}

/** A text with one storey's code in the place of another's; null where that doesn't stand in it as a word. */
function withCode(prefix: string, theirs: string, code: string): string | null {
  const at = prefix.indexOf(theirs);
  const around = [prefix[at - 1] ?? '', prefix[at + theirs.length] ?? ''];
  if (at < 0 || around.some((letter) => /[\p{L}\d]/u.test(letter))) return null;
  return prefix.slice(0, at) + code + prefix.slice(at + theirs.length);
}

/** Those whose text is used on more than one storey: it names none of them. */
function onSeveralStoreys(counted: readonly Counted[]): Counted[] {
  const storeys = new Map<string, Set<StoreyId>>();
  for (const { prefix, asset } of counted) {
    storeys.set(prefix, (storeys.get(prefix) ?? new Set()).add(asset.storey));
  }
  return counted.filter(({ prefix }) => (storeys.get(prefix)?.size ?? 0) > 1);
}

function mostUsed(words: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first?.[0] ?? null;
}

const known = new WeakMap<object, { counted?: AllCounted; twins?: ReadonlyMap<string, readonly Asset[]> }>();

const keptOf = (document: CampusDocument) => {
  const kept = known.get(document.assets) ?? {};
  known.set(document.assets, kept);
  return kept;
};

/** What is read of one asset's number, once: an edit leaves nearly all assets as they were. */
interface ReadNumber {
  readonly counted: Counted | null;
  readonly key: string;
}

const read = new WeakMap<Asset, ReadNumber>();

/** Null where it has none. */
function readNumber(asset: Asset): ReadNumber | null {
  const known = read.get(asset);
  if (known || asset.number === null) return known ?? null;
  const found = countOf(asset.number);
  const now = { counted: found && { asset, ...found }, key: keyOf(asset.kind, asset.number) };
  read.set(asset, now);
  return now;
}

const countedIn = (document: CampusDocument): AllCounted => {
  const kept = keptOf(document);
  if (kept.counted) return kept.counted;
  const inUse = new Map<AssetKind, Counted[]>();
  const highest = new Map<string, number>();
  for (const asset of entitiesIn<Asset>(document.assets)) {
    const found = readNumber(asset)?.counted;
    if (!found) continue;
    highest.set(found.prefix, Math.max(found.count, highest.get(found.prefix) ?? 0));
    if (asset.retired) continue;
    const ofKind = inUse.get(asset.kind);
    if (ofKind) ofKind.push(found);
    else inUse.set(asset.kind, [found]);
  }
  return (kept.counted = { inUse, highest });
};

/** Full-width letters, case and blanks don't make two numbers of one. */
const folded = (number: string): string => number.normalize('NFKC').replaceAll(/\s+/gu, '').toUpperCase();
const keyOf = (kind: AssetKind, number: string): string => `${kind} ${folded(number)}`;

const twinsIn = (document: CampusDocument): ReadonlyMap<string, readonly Asset[]> => {
  const kept = keptOf(document);
  if (kept.twins) return kept.twins;
  const groups = new Map<string, Asset[]>();
  for (const asset of entitiesIn<Asset>(document.assets)) {
    const number = asset.retired ? null : readNumber(asset);
    if (number === null) continue;
    const group = groups.get(number.key);
    if (group) group.push(asset);
    else groups.set(number.key, [asset]);
  }
  return (kept.twins = groups);
};

/** Things of a kind in use that have this number, but for one. O(1) once the assets were gone through. */
export const othersNumbered = (
  document: CampusDocument,
  kind: AssetKind,
  number: string,
  but: AssetId | null,
): readonly Asset[] => (twinsIn(document).get(keyOf(kind, number)) ?? []).filter(({ id }) => id !== but);

/** Things in use of one kind that have one number, in order of id. O(1) once the assets were gone through. */
export const sameNumbers = (document: CampusDocument): readonly (readonly Asset[])[] =>
  [...twinsIn(document).values()].filter((group) => group.length > 1);
