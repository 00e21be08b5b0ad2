import type { EvacuationScenario } from '../../model/scenario/evacuation-scenario';
import { evacueeProfile } from '../../standards/mobility/evacuees';

/** How people of a group walk: metres a second, and metres. */
export interface Walks {
  readonly speed: number;
  readonly radius: number;
}

/** What a group's profile says, or the one of that name; null = nobody has it. O(profiles). */
export const walksAs = (profile: EvacuationScenario['groups'][number]['profile']): Walks | null =>
  typeof profile === 'string' ? evacueeProfile(profile) : profile;

/** How wide a gap must be for anybody of a scenario to pass it, metres; 0 where there is nobody. O(agents + groups). */
export function narrowestBody({ agents, groups }: EvacuationScenario): number {
  const radii = [...agents, ...groups.map(({ profile }) => walksAs(profile))].flatMap(
    (walks) => walks?.radius ?? [],
  );
  return radii.length === 0 ? 0 : 2 * radii.reduce((least, radius) => Math.min(least, radius));
}
