import type { ReckonedUnit } from './reckoned-unit';

/** The row of a code that knows no classes of hazard: what stands in its place is no class that anybody reads. */
export const NO_CLASSES = 'bs5306.hazard.none';

/** Has a unit a class of hazard, by its code or by hand? O(1). */
export const hasHazard = ({ hazard }: Pick<ReckonedUnit, 'hazard'>): boolean => hazard.rule !== NO_CLASSES;
