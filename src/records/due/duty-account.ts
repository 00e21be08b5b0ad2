import type { IsoTime } from '../../base/time/iso-time';
import type { Ulid } from '../../base/ulid';
import type { DueWindow } from './rhythm';

/** Something done that answers for a window: a round walked, a form filled in, a report handed in. */
export interface Visit {
  readonly at: IsoTime;
  readonly ended: IsoTime;
  readonly event: Ulid;
}

export interface WindowOutcome {
  readonly window: DueWindow;
  /** `open`: not done, and there is time yet. `missed`: over and not done, until someone does it late. */
  readonly state: 'done' | 'late' | 'missed' | 'open';
  readonly visit: Visit | null;
}

/** What was due, and what became of it. due = done + late + missed + open. */
export interface DutyTotals {
  readonly due: number;
  /** In time. */
  readonly done: number;
  readonly late: number;
  readonly missed: number;
  readonly open: number;
}

export interface DutyAccount extends DutyTotals {
  /** In order of the windows. */
  readonly outcomes: readonly WindowOutcome[];
}

/**
 * How windows (in order) stand at an instant, by what had ended by then. A visit answers for the window that had begun
 * last when it began; it is in time when it begins before that one's end and is over by then. Cost O(windows + visits log visits).
 */
export function accountOf(
  windows: readonly DueWindow[],
  visits: readonly Visit[],
  now: IsoTime,
): DutyAccount {
  const known = visits.filter((visit) => visit.ended <= now).sort(byStart);
  const counts = { done: 0, late: 0, missed: 0, open: 0 };
  let next = 0;
  const outcomes = windows.map((window): WindowOutcome => {
    let visit: Visit | null = null;
    for (; next < known.length; next++) {
      const each = known[next];
      if (each === undefined || (window.next !== null && each.at >= window.next)) break;
      if (each.at < window.from) continue;
      if (visit === null || (!isInTime(visit, window) && isInTime(each, window))) visit = each;
    }
    const state = stateOf(window, visit, now);
    counts[state]++;
    return { window, state, visit };
  });
  return { due: windows.length, ...counts, outcomes };
}

/** Several accounts as one: the sheets of all buildings, the checks of all departments. Cost O(accounts). */
export function totalOf(accounts: readonly DutyTotals[]): DutyTotals {
  const total = { due: 0, done: 0, late: 0, missed: 0, open: 0 };
  for (const account of accounts) {
    total.due += account.due;
    total.done += account.done;
    total.late += account.late;
    total.missed += account.missed;
    total.open += account.open;
  }
  return total;
}

function stateOf(window: DueWindow, visit: Visit | null, now: IsoTime): WindowOutcome['state'] {
  if (visit !== null) return isInTime(visit, window) ? 'done' : 'late';
  return now < window.to ? 'open' : 'missed';
}

function isInTime(visit: Visit, window: DueWindow): boolean {
  return visit.at < window.to && visit.ended <= window.to;
}

function byStart(a: Visit, b: Visit): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.event < b.event ? -1 : 1;
}
