import type { Crowd } from '../crowd/crowd';
import type { Neighbours } from '../crowd/neighbours';
import type { Walls } from '../floor/walls';
import { AS_ON_FLOOR, type Spacing } from '../ground/ground';
import { heedReach, steer, wallReach, type CollisionFreeSpeed } from './collision-free-speed';
import { heedReachByRight, steerByRight, wallReachByRight, type RightOfWay } from './right-of-way';
import type { Step } from './step';

/** How people walk: the numbers of a model. */
export type WalkingModel = CollisionFreeSpeed | RightOfWay;

const isByRight = (model: WalkingModel): model is RightOfWay => 'kind' in model;

/** What a run asks of the numbers of a model. Metres, seconds. */
export interface Gait {
  /** Metres from a wall beyond which somebody of a radius doesn't heed it. */
  readonly wallReach: (radius: number) => number;
  /** Metres between two beyond which they don't heed each other. */
  readonly heedReach: (widestRadius: number, highestSpeed: number) => number;
  readonly spacing: Spacing;
  /** At this rate who has left gains speed while he walks on before those behind, m/s²; 0 = there is nobody beyond an exit. */
  readonly gain: number;
  /** Headings and speeds of all who walk for a step, from where all stand. O(people · neighbours). */
  readonly steer: (crowd: Crowd, neighbours: Neighbours, walls: Walls, time: Step) => void;
}

/** The steps of a model. */
export const gaitOf = (model: WalkingModel): Gait =>
  isByRight(model)
    ? {
        wallReach: (radius) => wallReachByRight(model, radius),
        heedReach: (radius, speed) => heedReachByRight(model, radius, speed),
        spacing: { stairs: model.stairSpacing, doors: model.doorSpacing },
        gain: model.acceleration,
        steer: (crowd, neighbours, walls, time) => steerByRight(model, crowd, neighbours, walls, time),
      }
    : {
        wallReach: (radius) => wallReach(model, radius),
        heedReach: (radius, speed) => heedReach(model, radius, speed),
        spacing: AS_ON_FLOOR,
        gain: 0,
        steer: (crowd, neighbours, walls) => steer(model, crowd, neighbours, walls),
      };
