import type { ExitFigures } from '../../../../analyses/evacuation/result';
import { segmentDistance } from '../../../../geometry/plane/segment-distance';
import type { Translator } from '../../../../i18n/translator';
import { lookUp } from '../../../../model/schema/dictionary';
import type { CampusDocument } from '../../../../model/schema/document';
import type { BuildingId } from '../../../../model/schema/ids';
import type { Opening } from '../../../../model/schema/opening';
import { CN_EXITS_APART } from '../../../../standards/egress/exit-counts';
import { openingName, storeyMark } from '../../../../widgets/way-names';
import { exitTexts } from '../exit-text';
import { exitNamed, openingNamed } from '../named';

/** Exits that count as one: the doors of an entrance, or a single exit. */
export interface ExitGroup {
  readonly name: string;
  /** In the order of the figures; never none. */
  readonly parts: readonly ExitPart[];
  readonly count: number;
  readonly last: number | null;
  /** Persons a second between the first and the last of all of them; null with fewer than two, or all at once. */
  readonly flow: number | null;
  /** Null = outdoors, or not in the plan. */
  readonly building: BuildingId | null;
}

interface ExitPart extends ExitFigures {
  readonly name: string;
  /** Its place among the figures. */
  readonly index: number;
}

/** What taking places apart leaves, metres. */
const ROUNDING = 1e-6;

const gap = ({ line: [a, b] }: Opening, { line: [c, d] }: Opening): number =>
  Math.min(
    segmentDistance(...a, ...c, ...d),
    segmentDistance(...b, ...c, ...d),
    segmentDistance(...c, ...a, ...b),
    segmentDistance(...d, ...a, ...b),
  );

/** Do two doors lead out of one room, under one name, nearer to each other than two exits have to be? */
const belongTogether = (a: Opening, b: Opening, nameOf: (door: Opening) => string): boolean =>
  a.storey === b.storey &&
  (a.spaces ?? []).some((space) => space !== null && b.spaces?.includes(space)) &&
  nameOf(a) === nameOf(b) &&
  gap(a, b) < CN_EXITS_APART.limit - ROUNDING;

/**
 * Exits of a run, the doors of each entrance together (GB 50016 5.5.2: two that are nearer than 5 m don't count as two), as the figures have
 * them one by one. O(exits²).
 */
export function exitGroups(
  document: CampusDocument,
  exits: readonly ExitFigures[],
  text: Translator,
): readonly ExitGroup[] {
  const names = exitTexts(
    document,
    exits.map(({ id }) => id),
    text,
  );
  const doors = exits.map(({ id }) => (exitNamed(document, id) ? null : openingNamed(document, id)));
  const plain = new Map<Opening, string>();
  for (const door of doors) if (door) plain.set(door, openingName(document, door, text));
  const nameOf = (door: Opening): string => plain.get(door) ?? door.id;
  /** The first exit of each one's group. */
  const group = exits.map((_, i) => i);
  for (const [i, a] of doors.entries()) {
    for (let j = 0; j < i; j++) {
      const b = doors[j];
      if (!a || !b || group[i] === group[j] || !belongTogether(a, b, nameOf)) continue;
      const [kept, joined] = [Math.min(group[i]!, group[j]!), Math.max(group[i]!, group[j]!)];
      for (let k = 0; k <= i; k++) if (group[k] === joined) group[k] = kept;
    }
  }
  const parts = exits.map((exit, index): ExitPart => ({
    ...exit,
    index,
    name: names.get(exit.id) ?? exit.id,
  }));
  const firsts = [...new Set(group)];
  const members = firsts.map((first) => parts.filter((_, i) => group[i] === first));
  /** Entrances of one name on a storey. */
  const called = (first: number): string => `${doors[first]?.storey} ${doors[first] && nameOf(doors[first])}`;
  return members.map((of, g): ExitGroup => {
    const first = firsts[g]!;
    const door = doors[first];
    const storey = door?.storey ?? exitNamed(document, exits[first]!.id)?.storey;
    const isAlone = of.length === 1;
    const sameName = firsts.filter((other) => called(other) === called(first)).length > 1;
    const entrance = (): string =>
      sameName || !door ? of[0]!.name : `${storeyMark(document, door.storey, text)} ${nameOf(door)}`;
    return {
      name: isAlone ? of[0]!.name : text.t('rehearsal.exit-doors', { name: entrance(), doors: of.length }),
      parts: of,
      ...together(of),
      building: (storey && lookUp(document.storeys, storey)?.building) ?? null,
    };
  });
}

function together(parts: readonly ExitFigures[]): Pick<ExitGroup, 'count' | 'last' | 'flow'> {
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const first = Math.min(...parts.map((part) => part.first ?? Infinity));
  const last = Math.max(...parts.map((part) => part.last ?? -Infinity));
  return {
    count,
    last: count === 0 ? null : last,
    // As of one exit: all but the first, in the time from the first to the last.
    flow: last > first ? (count - 1) / (last - first) : null,
  };
}

/** Curve of people out by all of some exits: when, and how many then. Both ascend. O(points log points). */
export function togetherOut(
  curves: readonly { readonly seconds: ArrayLike<number>; readonly left: ArrayLike<number> }[],
): { readonly seconds: readonly number[]; readonly left: readonly number[] } {
  const steps = curves
    .flatMap(({ seconds, left }) =>
      Array.from(seconds, (at, k) => ({ at, people: left[k]! - (k === 0 ? 0 : left[k - 1]!) })),
    )
    .sort((a, b) => a.at - b.at);
  let out = 0;
  return { seconds: steps.map(({ at }) => at), left: steps.map(({ people }) => (out += people)) };
}
