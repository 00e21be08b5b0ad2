import { useMemo } from 'react';
import type { IsoTime } from '../../../base/time/iso-time';
import type { Zone } from '../../../base/time/zone';
import { hazardDeadline, type HazardDeadline } from '../../../records/hazard/hazard-deadline';
import { isOpen, type HazardState } from '../../../records/hazard/hazard-state';
import { useRecords } from '../../../session/react/use-stores';

export interface ListedHazard {
  readonly state: HazardState;
  readonly deadline: HazardDeadline | null;
}

export interface HazardGroups {
  readonly overdue: readonly ListedHazard[];
  readonly soon: readonly ListedHazard[];
  readonly open: readonly ListedHazard[];
  readonly ended: readonly ListedHazard[];
}

/** Hazards by how pressing they are: the longest overdue first, then by deadline, then the latest found. O(h log h). */
export function groupHazards(states: readonly HazardState[], now: IsoTime, zone: Zone): HazardGroups {
  const listed = states.map((state) => ({ state, deadline: hazardDeadline(state, now, zone) }));
  const daysLeft = ({ deadline }: ListedHazard): number => deadline?.daysLeft ?? Infinity;
  const latest = (a: ListedHazard, b: ListedHazard): number =>
    (a.state.raised?.at ?? '') < (b.state.raised?.at ?? '') ? 1 : -1;
  const pressing = (a: ListedHazard, b: ListedHazard): number => {
    const [x, y] = [daysLeft(a), daysLeft(b)];
    return x === y ? latest(a, b) : x - y;
  };
  const open = listed.filter(({ state }) => isOpen(state)).sort(pressing);
  const urgency = ({ deadline }: ListedHazard): HazardDeadline['state'] => deadline?.state ?? 'ok';
  return {
    overdue: open.filter((each) => urgency(each) === 'overdue'),
    soon: open.filter((each) => urgency(each) === 'due' || urgency(each) === 'due-soon'),
    open: open.filter((each) => urgency(each) === 'ok'),
    ended: listed.filter(({ state }) => !isOpen(state) && state.raised !== null).sort(latest),
  };
}

const NONE: HazardGroups = { overdue: [], soon: [], open: [], ended: [] };

/** All hazards of the plan in groups, new with each change of the records. */
export function useHazards(): HazardGroups {
  const book = useRecords((records) => records.book);
  const keeper = useRecords((records) => records.keeper);
  const revision = useRecords((records) => records.revision);
  /** Deadlines pass at midnight. */
  const today = useRecords((records) => records.today);
  return useMemo(
    // The book grows in place: its revision says that it is another one.
    () =>
      book === null || keeper === null || revision < 0 || today === null
        ? NONE
        : groupHazards(book.hazards(), keeper.now(), keeper.zone),
    [book, keeper, revision, today],
  );
}

/** How many hazards are open. */
export function useOpenHazards(): number {
  const { overdue, soon, open } = useHazards();
  return overdue.length + soon.length + open.length;
}
