import type { CrowdMap, CrowdMeasure } from '../../analyses/evacuation/report/report';
import { densestOf, WALKWAY_LEVELS } from '../../standards/egress/service-levels';

/** Classes of a map, each told from the others by its colour: as many as there are levels of service. */
export const MAP_CLASSES = WALKWAY_LEVELS.length + 1;

/** Numbers that one reads off, in each power of ten. */
const ROUND = [1, 2, 5];

/**
 * Where one class of a map ends and the next begins, ascending, one fewer than classes: of density the levels of service for level
 * floor (Fruin), so that the same colour means the same anywhere; else round numbers, the largest no more than the most that there is,
 * each some half of the next: few places have nearly all of it. O(1).
 */
export function mapScale({ measure, most }: Pick<CrowdMap, 'measure' | 'most'>): readonly number[] {
  if (measure === 'density') return densestOf(WALKWAY_LEVELS);
  const from = Math.max(most, 1);
  let power = Math.floor(Math.log10(from));
  // What a logarithm rounds up.
  if (10 ** power > from) power--;
  let digit = ROUND.findLastIndex((each) => each * 10 ** power <= from);
  const found: number[] = [];
  while (found.length < MAP_CLASSES - 1) {
    found.unshift(Number((ROUND[digit]! * 10 ** power).toPrecision(1)));
    if (--digit >= 0) continue;
    digit = ROUND.length - 1;
    power--;
  }
  return found;
}

/** Does the measure have levels of service? */
export const hasLevels = (measure: CrowdMeasure): boolean => measure === 'density';
