import { seededRandom, type Random } from '../../../../base/random';
import type { ServedRoom } from '../served-storey';
import { ITEMS, type Item } from './items';
import { SUITES, type Arrangement } from './suites';

type Size = readonly [along: number, deep: number];
type Named = keyof typeof ITEMS;

/** The same things in the other two ranges that the hospital's frame contracts offer, metres; the first is that of `ITEMS`. */
const OTHER_RANGES: Partial<Record<Named, readonly [Size, Size]>> = {
  desk: sizes(1.2, 0.6, 1.6, 0.8),
  couch: sizes(1.85, 0.6, 2, 0.65),
  cabinet: sizes(0.8, 0.4, 1.2, 0.45),
  worktop: sizes(1.5, 0.6, 2.1, 0.65),
  sink: sizes(1, 0.55, 1.5, 0.6),
  basin: sizes(0.5, 0.4, 0.7, 0.5),
  lockers: sizes(0.8, 0.5, 1.2, 0.45),
  bench: sizes(1.2, 0.35, 1.8, 0.4),
  bunk: sizes(2, 1, 1.95, 0.85),
  sofa: sizes(1.6, 0.75, 2.1, 0.85),
  table: sizes(1.2, 0.8, 1.6, 0.8),
  seats: sizes(1.8, 0.6, 3, 0.65),
  shelf: sizes(1, 0.4, 1.5, 0.5),
  archiveShelf: sizes(1.8, 0.6, 2.25, 0.6),
  labBench: sizes(1.8, 0.75, 3, 0.75),
  device: sizes(0.6, 0.6, 1, 0.7),
  bins: sizes(1, 0.6, 1.4, 0.7),
};

function sizes(along: number, deep: number, along2: number, deep2: number): readonly [Size, Size] {
  return [
    [along, deep],
    [along2, deep2],
  ];
}

const RANGES: readonly ReadonlyMap<Item, Item>[] = [0, 1].map(
  (range) =>
    new Map(
      Object.entries(OTHER_RANGES).map(([name, others]) => {
        // Its keys are names of items.
        const item = ITEMS[name as Named];
        const [along, deep] = others[range]!;
        return [item, { ...item, along, deep }];
      }),
    ),
);

/**
 * How a room is furnished. Whoever moves in chooses the range and the arrangement: rooms of one clinic (`普外科诊室1`, `普外科诊室2`)
 * match, those of the next one or of another storey needn't. O(name).
 */
export function furnishingOf(storey: string, { room, use }: ServedRoom): readonly Arrangement[] {
  const suites = SUITES[use];
  if (suites === undefined) return [];
  const choice = choiceOf(`${storey} ${room.zh.replaceAll(/\d/g, '')}`);
  const range = RANGES[choice.index(RANGES.length + 1)];
  const suite = suites[choice.index(suites.length)] ?? [];
  return suite.map((arrangement) => ({
    ...arrangement,
    item: range?.get(arrangement.item) ?? arrangement.item,
  }));
}

/** One and the same stream for one and the same tenant. */
const choiceOf = (tenant: string): Random =>
  seededRandom([...tenant].reduce((sum, sign) => (Math.imul(sum, 31) + (sign.codePointAt(0) ?? 0)) | 0, 7));
