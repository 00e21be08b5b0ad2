import type { Ulid } from '../../base/ulid';
import type { RoundEvent } from './round-state';

export interface FoundUnlocked {
  readonly opening: string;
  readonly at: RoundEvent['at'];
  readonly event: Ulid;
  readonly lockedNow: boolean;
  readonly hazard: string | null;
}

/** Every door that rounds found unlocked, in the order of the rounds. Cost O(doors). */
export function foundUnlocked(rounds: readonly RoundEvent[]): FoundUnlocked[] {
  return rounds.flatMap((round) =>
    round.body.unlocked.map((door) => ({ ...door, at: round.at, event: round.id })),
  );
}

/** On how many rounds each point was passed over. Cost O(points). */
export function skippedPoints(rounds: readonly RoundEvent[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const round of rounds) {
    for (const point of new Set(round.body.skipped.map((each) => each.point))) {
      times.set(point, (times.get(point) ?? 0) + 1);
    }
  }
  return times;
}
