import { boundsOf } from '../../model/scenario/distribution-bounds';
import type { Distribution } from '../../model/scenario/distribution';
import type { EvacuationScenario } from '../../model/scenario/evacuation-scenario';
import { evacueeProfile } from '../../standards/mobility/evacuees';
import { shareOn } from '../../standards/walking-speeds';
import { drawnAt } from './drawn';

/** How somebody walks: metres a second, on stairs along the slope, and metres. */
export interface Walks {
  readonly speed: number;
  readonly stairsUp: number;
  readonly stairsDown: number;
  readonly radius: number;
}

/** The same as files tell it: null = as an able adult of this speed. */
interface ToldWalks {
  readonly speed: number;
  readonly stairsUp: number | null;
  readonly stairsDown: number | null;
  readonly radius: number;
}

/** What an agent or a profile tells, with what it leaves open. O(1). */
export const walksOf = ({ speed, stairsUp, stairsDown, radius }: ToldWalks): Walks => ({
  speed,
  stairsUp: stairsUp ?? speed * shareOn('stairs-up'),
  stairsDown: stairsDown ?? speed * shareOn('stairs-down'),
  radius,
});

/** What a group's profile says, or the one of that name; null = nobody has it. O(profiles). */
export function walksAs(profile: EvacuationScenario['groups'][number]['profile']): Walks | null {
  if (typeof profile !== 'string') return walksOf(profile);
  const named = evacueeProfile(profile);
  return named === null ? null : walksOf(named);
}

/** Somebody of another speed on level floor, as much faster or slower on stairs. O(1). */
export const atSpeed = ({ stairsUp, stairsDown, radius, ...told }: Walks, speed: number): Walks => ({
  speed,
  stairsUp: (speed * stairsUp) / told.speed,
  stairsDown: (speed * stairsDown) / told.speed,
  radius,
});

/** Bells have ends that hardly anybody is drawn from: of a hundred one is narrower than what counts as the narrowest. */
const HARDLY_ANYBODY = 0.01;

const narrowestOf = (radius: Distribution): number => {
  const { distribution } = radius;
  const isBell = distribution === 'normal' || distribution === 'lognormal';
  return isBell ? drawnAt(radius, HARDLY_ANYBODY) : boundsOf(radius)[0];
};

/** How wide a gap must be for anybody of a scenario to pass it, metres; 0 where there is nobody. O(agents + groups). */
export function narrowestBody({ agents, groups }: EvacuationScenario): number {
  const radii = [
    ...agents.map(({ radius }) => radius),
    ...groups.flatMap(({ radius, profile }) =>
      radius === null ? (walksAs(profile)?.radius ?? []) : narrowestOf(radius),
    ),
  ];
  return radii.length === 0 ? 0 : 2 * radii.reduce((least, radius) => Math.min(least, radius));
}
