import type { Citation, Confidence } from '../../base/finding';
import { cite } from '../cite';

/** A level of detail: pixels for each metre of an upright target that it needs at least. */
export interface DensityLevel<Id extends string = string> {
  readonly id: Id;
  readonly density: number;
  readonly cite: Citation;
}

/** Levels from the coarsest to the finest. A hospital's own scale is one more of these. */
export interface DensityScale<Id extends string = string> {
  readonly id: string;
  readonly levels: readonly DensityLevel<Id>[];
}

export type DoriLevel = 'monitor' | 'detect' | 'observe' | 'recognise' | 'identify' | 'inspect';
/** Levels that duties are told in. */
export type ViewLevel =
  | 'overview'
  | 'outline'
  | 'discern'
  | 'perceive'
  | 'characterise'
  | 'validate'
  | 'scrutinise';

const levels = <Id extends string>(
  edition: string,
  rows: readonly (readonly [Id, number, Confidence])[],
): readonly DensityLevel<Id>[] =>
  rows.map(([id, density, confidence]) => ({
    id,
    density,
    cite: cite('IEC 62676-4', edition, 'pixel density', confidence),
  }));

/** CODES 4.1; replaced in 2025. */
export const DORI_2014: DensityScale<DoriLevel> = {
  id: 'dori-2014',
  levels: levels('2014, superseded 2025', [
    ['monitor', 12.5, 'V2'],
    ['detect', 25, 'V2'],
    ['observe', 62.5, 'V2'],
    ['recognise', 125, 'V2'],
    ['identify', 250, 'V2'],
    ['inspect', 1000, 'M-high'],
  ]),
};

/** CODES 4.1. What new designs go by. */
export const OODPCVS_2025: DensityScale<ViewLevel> = {
  id: 'oodpcvs-2025',
  levels: levels('2025', [
    ['overview', 20, 'V2'],
    ['outline', 40, 'V2'],
    ['discern', 80, 'V2'],
    ['perceive', 125, 'V2'],
    ['characterise', 250, 'V2'],
    ['validate', 500, 'V2'],
    ['scrutinise', 1500, 'V2'],
  ]),
};

export const DENSITY_SCALES = [OODPCVS_2025, DORI_2014] as const;

/**
 * The level of 2014 that was asked for the same task: the edition of 2025 moved identifying a face from 250 to 500 px/m. Where
 * none was, the one of the same density. This program's reading.
 */
const SAME_TASK: Readonly<Record<ViewLevel, DoriLevel>> = {
  overview: 'monitor',
  outline: 'detect',
  discern: 'observe',
  perceive: 'recognise',
  characterise: 'identify',
  validate: 'identify',
  scrutinise: 'inspect',
};

/** What a duty's level asks by a scale: its own of 2025, or that of the same task of 2014. O(1). */
export function levelIn(scale: 'oodpcvs-2025' | 'dori-2014', level: ViewLevel): DensityLevel {
  const { levels: rows } = scale === 'dori-2014' ? DORI_2014 : OODPCVS_2025;
  const id: string = scale === 'dori-2014' ? SAME_TASK[level] : level;
  // Each level of a duty has a row in both scales.
  return rows.find((row) => row.id === id)!;
}

/** The finest level that a density reaches, null below the coarsest. O(levels). */
export function levelReached<Id extends string>(
  { levels: rows }: DensityScale<Id>,
  density: number,
): DensityLevel<Id> | null {
  return rows.findLast((row) => density >= row.density) ?? null;
}
