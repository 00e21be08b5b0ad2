import type { BuildingId, StoreyId } from '../../../model/schema/ids';
import { mostWithin } from '../report/door-flows';
import type { ExitDigest, RunDigest, StoreyDigest } from './run-digest';

/** A figure of two runs; null = that run hasn't it. `by`: what the later one has more, null unless both have it. */
export interface Change {
  readonly before: number | null;
  readonly now: number | null;
  readonly by: number | null;
}

export const FIGURES = ['first', 't50', 't95', 'last', 'remaining', 'agents', 'densest', 'queue'] as const;
export type Figure = (typeof FIGURES)[number];

/** How much went through some exits; null of a run in which none of them was open. Seconds. */
export interface ExitChange {
  readonly count: Change;
  readonly last: Change;
  /** Most people in any stretch of the run's `peakSeconds`. */
  readonly peak: Change;
}

/** When a storey, or a building, was clear: seconds, null = not, or nobody was there; and who was inside at the end. */
export interface ClearChange<Id> {
  readonly id: Id;
  readonly cleared: Change;
  readonly atEnd: Change;
}

/** What two figures come to. O(1). */
export const changeOf = (before: number | null, now: number | null): Change => ({
  before,
  now,
  by: before === null || now === null ? null : now - before,
});

const figureOf = (run: RunDigest, figure: Figure): number | null =>
  figure === 'densest' || figure === 'queue' ? (run[figure]?.value ?? null) : run[figure];

/** The key figures of two runs. O(1). */
export const figureChanges = (before: RunDigest, now: RunDigest): Readonly<Record<Figure, Change>> => {
  const of = (figure: Figure): Change => changeOf(figureOf(before, figure), figureOf(now, figure));
  return {
    first: of('first'),
    t50: of('t50'),
    t95: of('t95'),
    last: of('last'),
    remaining: of('remaining'),
    agents: of('agents'),
    densest: of('densest'),
    queue: of('queue'),
  };
};

/** When people left by some exits of a run, one after the other; null = none of them was open. O(people log people). */
export function timesOut({ exits }: RunDigest, ids: ReadonlySet<string>): Float64Array<ArrayBuffer> | null {
  const open = exits.filter(({ id }) => ids.has(id));
  return open.length === 0 ? null : merged(open);
}

function merged(exits: readonly ExitDigest[]): Float64Array<ArrayBuffer> {
  const all = new Float64Array(exits.reduce((sum, { times }) => sum + times.length, 0));
  let at = 0;
  for (const { times } of exits) {
    all.set(times, at);
    at += times.length;
  }
  return all.sort();
}

/** What two runs sent through exits that count as one, by their ids. O(people log people). */
export function exitChange(before: RunDigest, now: RunDigest, ids: ReadonlySet<string>): ExitChange {
  const [was, is] = [before, now].map((run) => {
    const times = timesOut(run, ids);
    return {
      count: times && times.length,
      last: times?.at(-1) ?? null,
      peak: times && mostWithin(times, run.peakSeconds),
    };
  }) as [Passed, Passed];
  return {
    count: changeOf(was.count, is.count),
    last: changeOf(was.last, is.last),
    peak: changeOf(was.peak, is.peak),
  };
}

interface Passed {
  readonly count: number | null;
  readonly last: number | null;
  readonly peak: number | null;
}

/** Storeys that anybody was on in either run, those of the later run first, in its order. O(storeys). */
export const storeyChanges = (before: RunDigest, now: RunDigest): readonly ClearChange<StoreyId>[] =>
  clearChanges(before.storeys, now.storeys, ({ id }) => id);

/** Buildings that anybody was in in either run; what is outdoors is in none. O(storeys). */
export const buildingChanges = (before: RunDigest, now: RunDigest): readonly ClearChange<BuildingId>[] =>
  clearChanges(before.storeys, now.storeys, ({ building }) => building);

function clearChanges<Id extends string>(
  before: readonly StoreyDigest[],
  now: readonly StoreyDigest[],
  keyOf: (storey: StoreyDigest) => Id | null,
): readonly ClearChange<Id>[] {
  const [was, is] = [clearedBy(before, keyOf), clearedBy(now, keyOf)];
  return [...new Set([...is.keys(), ...was.keys()])].map((id) => {
    const [a, b] = [was.get(id), is.get(id)];
    return {
      id,
      cleared: changeOf(a?.cleared ?? null, b?.cleared ?? null),
      atEnd: changeOf(a?.atEnd ?? null, b?.atEnd ?? null),
    };
  });
}

/** By what storeys are put together: clear when the last of them is, and not unless all are. */
function clearedBy<Id extends string>(
  storeys: readonly StoreyDigest[],
  keyOf: (storey: StoreyDigest) => Id | null,
): Map<Id, { readonly cleared: number | null; readonly atEnd: number }> {
  const found = new Map<Id, { cleared: number | null; atEnd: number }>();
  for (const storey of storeys) {
    const key = keyOf(storey);
    if (key === null || storey.most === 0) continue;
    const known = found.get(key);
    if (known === undefined) found.set(key, { cleared: storey.cleared, atEnd: storey.atEnd });
    else {
      const both = known.cleared === null || storey.cleared === null;
      known.cleared = both ? null : Math.max(known.cleared!, storey.cleared!);
      known.atEnd += storey.atEnd;
    }
  }
  return found;
}
