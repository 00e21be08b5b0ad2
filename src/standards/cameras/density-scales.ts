import type { Citation, Confidence } from '../../base/finding';
import type { CampusDocument } from '../../model/schema/document';
import { VIEW_LEVELS, type ScaleId, type ViewLevel } from '../../model/schema/view-levels';
import { cite } from '../cite';

/** A level of detail: pixels for each metre of an upright target that it needs at least. */
export interface DensityLevel<Id extends string = string> {
  readonly id: Id;
  readonly density: number;
  /** Null = the hospital's own number. */
  readonly cite: Citation | null;
}

/** Levels from the coarsest to the finest. A hospital's own scale is one more of these. */
export interface DensityScale<Id extends string = string> {
  readonly id: ScaleId;
  readonly levels: readonly DensityLevel<Id>[];
}

export type DoriLevel = 'monitor' | 'detect' | 'observe' | 'recognise' | 'identify' | 'inspect';
export type { ViewLevel };

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

/** What a duty's level asks by a scale: its own of 2025 or of the hospital, or that of the same task of 2014. O(1). */
export function levelIn({ id: scale, levels: rows }: DensityScale, level: ViewLevel): DensityLevel {
  const id: string = scale === DORI_2014.id ? SAME_TASK[level] : level;
  // Each level of a duty has a row in every scale.
  return rows.find((row) => row.id === id)!;
}

/**
 * The scale that a plan is judged by: the one asked for, or its own choice where none is (null). An own scale that leaves levels out takes
 * those of 2025, kept between the levels that it tells, so that none asks for more than a finer one. One that isn't there is that of
 * 2025: who took it back may still ask for it. O(levels²).
 */
export function scaleOf(
  { campus: { cameraDesign } }: Pick<CampusDocument, 'campus'>,
  asked: ScaleId | null,
): DensityScale {
  const id = asked ?? cameraDesign.scale;
  if (id === 'dori-2014') return DORI_2014;
  const { ownScale } = cameraDesign;
  if (id === 'oodpcvs-2025' || ownScale === null) return OODPCVS_2025;
  return { id, levels: ownLevels(ownScale.densities) };
}

function ownLevels(told: Readonly<Record<ViewLevel, number | null>>): readonly DensityLevel<ViewLevel>[] {
  return OODPCVS_2025.levels.map((usual, i) => {
    const own = told[usual.id];
    if (own !== null) return { id: usual.id, density: own, cite: null };
    const before = VIEW_LEVELS.slice(0, i).map((level) => told[level] ?? 0);
    const after = VIEW_LEVELS.slice(i + 1).map((level) => told[level] ?? Infinity);
    return { ...usual, density: Math.min(Math.max(usual.density, ...before), ...after) };
  });
}

/** The finest level that a density reaches, null below the coarsest. O(levels). */
export function levelReached<Id extends string>(
  { levels: rows }: DensityScale<Id>,
  density: number,
): DensityLevel<Id> | null {
  return rows.findLast((row) => density >= row.density) ?? null;
}
