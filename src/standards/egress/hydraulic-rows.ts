import type { Citation } from '../../base/finding';
import { cite } from '../cite';

/** A constant of the hydraulic model of crowds on the move. */
export interface HydraulicRow {
  readonly id: string;
  readonly value: number;
  readonly unit: 'm' | 'm/s' | 'm²/person' | 'person/m²' | 'share';
  readonly cite: Citation;
}

/** Gwynne & Rosenbaum, chapter 59: constants recalled, their arithmetic checked (EVACUATION 2.8). */
const model = cite('SFPE Handbook', '2016', 'hydraulic model', 'M-high');
const row = (id: string, value: number, unit: HydraulicRow['unit']): HydraulicRow => ({
  id,
  value,
  unit,
  cite: model,
});

/** In `S = k (1 − a D)`. */
export const DENSITY_FACTOR = row('hydraulic.density-factor', 0.266, 'm²/person');
/** Where fewer stand, nobody is in another's way; where more do, nobody moves. */
export const FREE_DENSITY = row('hydraulic.free-density', 0.54, 'person/m²');
export const FULL_DENSITY = row('hydraulic.full-density', 3.8, 'person/m²');
/** Of k, at which people walk then. */
export const FREE_SHARE = row('hydraulic.free-share', 0.85, 'share');
/** k of corridors, ramps and doors. */
export const LEVEL_PACE = row('hydraulic.pace.level', 1.4, 'm/s');

/** k of stairs by their steps, along the slope. */
export interface StairPace {
  /** Metres. */
  readonly riser: number;
  readonly tread: number;
  readonly pace: HydraulicRow;
}

/** The steepest first. */
export const STAIR_PACES: readonly StairPace[] = [
  { riser: 0.19, tread: 0.254, pace: row('hydraulic.pace.stair-190-254', 1.0, 'm/s') },
  { riser: 0.178, tread: 0.279, pace: row('hydraulic.pace.stair-178-279', 1.08, 'm/s') },
  { riser: 0.165, tread: 0.305, pace: row('hydraulic.pace.stair-165-305', 1.16, 'm/s') },
  { riser: 0.165, tread: 0.33, pace: row('hydraulic.pace.stair-165-330', 1.23, 'm/s') },
];

export const EDGES = [
  'stair-wall',
  'handrail',
  'corridor-wall',
  'obstacle',
  'concourse',
  'door',
  'seats',
] as const;
/** What a way is bounded by. */
export type Edge = (typeof EDGES)[number];

const layer = (edge: Edge, metres: number): HydraulicRow => row(`hydraulic.layer.${edge}`, metres, 'm');
/** How far people keep off it. */
export const BOUNDARY_LAYERS: Readonly<Record<Edge, HydraulicRow>> = {
  'stair-wall': layer('stair-wall', 0.15),
  handrail: layer('handrail', 0.09),
  'corridor-wall': layer('corridor-wall', 0.2),
  obstacle: layer('obstacle', 0.1),
  concourse: layer('concourse', 0.46),
  door: layer('door', 0.15),
  seats: layer('seats', 0),
};
