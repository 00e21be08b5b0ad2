import type { Crowd } from '../../simulation/crowd/crowd';
import type { EvacueeStart } from './people';

/** Writes what is each person's own of how they walk: body, speeds, patience, party. O(people). */
export function writeGaits(crowd: Crowd, people: readonly EvacueeStart[]): void {
  for (const [i, { radius, speed, stairsUp, stairsDown, patience, party }] of people.entries()) {
    crowd.radius[i] = radius;
    crowd.speed[i] = speed;
    crowd.speedUp[i] = stairsUp;
    crowd.speedDown[i] = stairsDown;
    crowd.patience[i] = patience;
    crowd.party[i] = party;
  }
}
