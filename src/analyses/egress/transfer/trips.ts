import {
  MOVED,
  TRANSFER_NEEDS,
  TRANSFER_READY,
  TRANSFER_SPARED,
  UNLOADED_SPEED,
  type Moved,
} from '../../../standards/egress/transfer-rows';

/** Patients who have to be moved, by how; and who moves them. */
export interface TransferLoad {
  readonly patients: Readonly<Record<Moved, number>>;
  readonly staff: number;
  /** They stay with a patient: they push a wheelchair, carry a child, lend a hand with a bed. */
  readonly carers: number;
  /** Of a patient's way to safety, on an average, metres. */
  readonly metres: number;
}

/** How the time is made up that passes until the last patient is in safety; of one of the staff, or carers, who bring that one. */
export interface Transfer {
  /** Seconds from the alarm. */
  readonly seconds: number;
  readonly ready: number;
  /** Trips of that person, and the seconds that they prepared patients, moved them, and went back. */
  readonly trips: number;
  readonly prepare: number;
  readonly move: number;
  readonly back: number;
  /** Until others were free whose help was wanted. */
  readonly wait: number;
}

interface Helper {
  readonly isStaff: boolean;
  free: number;
  done: Omit<Transfer, 'seconds'>;
}

/**
 * How long it takes to bring all who can't go by themselves to safety, trip by trip, the easiest to move first. Each carer takes one patient
 * before staff do, then whoever is free next goes next. Each bed has one of staff with it, and the second hand is a carer's where one comes
 * soon. Null = there are too few people for one of them. O(patients · people · log people).
 */
export function transferOf({ patients, staff, carers, metres }: TransferLoad): Transfer | null {
  const helpers = [
    ...crew(carers, false, TRANSFER_READY.carer.value),
    ...crew(staff, true, TRANSFER_READY.staff.value),
  ];
  let last: Transfer = { seconds: 0, ready: 0, trips: 0, prepare: 0, move: 0, back: 0, wait: 0 };
  for (const moved of MOVED) {
    const { prepare, speed, helpers: wanted } = TRANSFER_NEEDS[moved];
    const move = metres / speed.value;
    const back = metres / UNLOADED_SPEED.value;
    for (let patient = 0; patient < patients[moved]; patient++) {
      const team = teamOf(helpers, wanted.value);
      if (team === null) return null;
      const begin = Math.max(...team.map(({ free }) => free));
      const delivered = begin + prepare.value + move;
      for (const helper of team) {
        const { done } = helper;
        helper.done = {
          ready: done.ready,
          trips: done.trips + 1,
          prepare: done.prepare + prepare.value,
          move: done.move + move,
          back: done.back + back,
          wait: done.wait + begin - helper.free,
        };
        helper.free = delivered + back;
      }
      const [lead] = team;
      // Whoever brings the last needn't come back.
      if (lead !== undefined && delivered > last.seconds)
        last = { seconds: delivered, ...lead.done, back: lead.done.back - back };
    }
  }
  return last;
}

const crew = (count: number, isStaff: boolean, ready: number): Helper[] =>
  Array.from({ length: count }, () => ({
    isStaff,
    free: ready,
    done: { ready, trips: 0, prepare: 0, move: 0, back: 0, wait: 0 },
  }));

/** Who goes with a patient; of several one at least is of staff, and comes first. Null = there aren't so many. O(people · log people). */
function teamOf(helpers: readonly Helper[], wanted: number): readonly Helper[] | null {
  const byTime = helpers.toSorted((a, b) => a.free - b.free);
  if (wanted === 1) {
    const one = byTime.find(({ isStaff, done }) => !isStaff && done.trips === 0) ?? byTime[0];
    return one === undefined ? null : [one];
  }
  const lead = byTime.find(({ isStaff }) => isStaff);
  if (lead === undefined) return null;
  const from = ({ isStaff, free }: Helper): number =>
    Math.max(lead.free, free) + (isStaff ? TRANSFER_SPARED.value : 0);
  const others = byTime
    .filter((helper) => helper !== lead)
    .toSorted((a, b) => from(a) - from(b))
    .slice(0, wanted - 1);
  return others.length < wanted - 1 ? null : [lead, ...others];
}
