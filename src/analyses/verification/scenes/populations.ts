import type { SceneFields } from '../scene';

type Group = NonNullable<SceneFields['groups']>[number];

/** Body of a radius for which presets were set, and the speed of theirs, m/s. */
export const ADULT = { speed: 1.2, radius: 0.2 } as const;

/** Walking speeds of men of 30 to 50 years, m/s: IMO MSC.1/Circ.1533, annex 3, table 3.4. */
export const MEN_30_TO_50 = { distribution: 'uniform', min: 0.97, max: 1.62 } as const;

/** Men of 30 to 50 years who set out at once: whom IMO's tests ask for. */
export const men = (space: string, count: number, exit: string | null = null): Group => ({
  space,
  count,
  profile: ADULT,
  speed: MEN_30_TO_50,
  exit,
});

/** People all alike, who set out at once. */
export const alike = (space: string, count: number, exit: string | null = null): Group => ({
  space,
  count,
  profile: ADULT,
  exit,
});
