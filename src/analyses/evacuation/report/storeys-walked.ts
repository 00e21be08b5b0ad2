import type { StoreyId } from '../../../model/schema/ids';
import type { Recording } from '../../../simulation/recording/recording';
import type { FrameWatcher } from '../../../simulation/results/frame-pass';
import type { Below } from './report';

/** A storey lies below another by more than this, metres: less are steps or a ramp within one floor. */
const BELOW = 1.5;

/** A storey as it lies over the others. */
interface StoreyLevel {
  readonly id: StoreyId;
  /** Metres over the datum. */
  readonly elevation: number;
}

/** Over which storeys people's ways led. */
export interface StoreysWalked {
  /** Per storey: who was on its floor, and who of them began elsewhere. */
  readonly walked: readonly number[];
  readonly passed: readonly number[];
  readonly below: Below;
}

export interface StoreysWatcher extends FrameWatcher {
  /** Asked when all frames were seen. O(people · storeys). */
  walked(): StoreysWalked;
}

/**
 * Watches which storeys people walk on, in the order of the run's storeys; stairs between two storeys are neither. From frame to frame: a
 * storey that somebody crosses in less than that is missed. A frame: O(bodies).
 */
export function storeysWatcher(
  { head }: Pick<Recording, 'head'>,
  storeys: readonly StoreyLevel[],
): StoreysWatcher {
  const count = storeys.length;
  const was = new Uint8Array(head.people * count);
  const first = new Int16Array(head.people).fill(-1);
  const last = new Int16Array(head.people).fill(-1);
  return {
    see: (frame) => {
      for (let k = 0; k < frame.count; k++) {
        const { storey, flight } = head.sheets[frame.sheet[k]!]!;
        if (flight >= 0) continue;
        const who = frame.person[k]!;
        if (first[who]! < 0) first[who] = storey;
        last[who] = storey;
        was[who * count + storey] = 1;
      }
    },
    walked: () => summedUp(storeys, first, last, was),
  };
}

/** What came of where each began and ended, and (person by person, storey by storey) was. */
function summedUp(
  storeys: readonly StoreyLevel[],
  first: Int16Array,
  last: Int16Array,
  was: Uint8Array,
): StoreysWalked {
  const count = storeys.length;
  const walked = storeys.map(() => 0);
  const passed = storeys.map(() => 0);
  const below = storeys.map(() => 0);
  let people = 0;
  for (let who = 0; who < first.length; who++) {
    const [from, to] = [first[who]!, last[who]!];
    if (from < 0) continue;
    const ends = Math.min(storeys[from]!.elevation, storeys[to]!.elevation);
    let isBelow = false;
    for (let s = 0; s < count; s++) {
      if (was[who * count + s] === 0) continue;
      walked[s]!++;
      if (s === from) continue;
      passed[s]!++;
      if (storeys[s]!.elevation >= ends - BELOW) continue;
      below[s]!++;
      isBelow = true;
    }
    if (isBelow) people++;
  }
  const levels = storeys.flatMap(({ id, elevation }, s) =>
    below[s]! > 0 ? [{ id, elevation, people: below[s]! }] : [],
  );
  levels.sort((a, b) => a.elevation - b.elevation);
  return {
    walked,
    passed,
    below: { people, storeys: levels.map(({ id, people: onIt }) => ({ id, people: onIt })) },
  };
}
