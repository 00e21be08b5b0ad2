import type { Citation } from '../../base/finding';
import { cite } from '../cite';
import { squareFeet } from '../feet';

/** Levels of service, from free choice of pace to the breakdown of all flow. */
export const SERVICE_LEVELS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type ServiceLevel = (typeof SERVICE_LEVELS)[number];

/** The least floor that each person has at a level. What is below the least of all is level F. */
export interface ServiceRow {
  readonly id: string;
  readonly level: ServiceLevel;
  /** Of stairs in plan. */
  readonly value: number;
  readonly unit: 'm²/person';
  readonly cite: Citation;
}

/** Chapter 4, the descriptions of the levels for walkways and for stairways. */
const fruin = cite('Fruin, Pedestrian Planning and Design', '1971', '4', 'V2');

const rows = (on: 'walkway' | 'stair', least: readonly number[]): readonly ServiceRow[] =>
  least.map((areaFeet, i) => ({
    id: `fruin.${on}.${SERVICE_LEVELS[i]!}`,
    level: SERVICE_LEVELS[i]!,
    value: squareFeet(areaFeet),
    unit: 'm²/person',
    cite: fruin,
  }));

/** Levels A to E on level floor: 35, 25, 15, 10 and 5 square feet a person. */
export const WALKWAY_LEVELS = rows('walkway', [35, 25, 15, 10, 5]);
/** Levels A to E on stairs: 20, 15, 10, 7 and 4 square feet a person. */
export const STAIR_LEVELS = rows('stair', [20, 15, 10, 7, 4]);

/** Up to how many people a square metre each level but the last holds, A first. */
export const densestOf = (levels: readonly ServiceRow[]): readonly number[] =>
  levels.map(({ value }) => 1 / value);
