import type { UnitVerdict } from '../../analyses/extinguishers/design-result';

/** Whose sketch the outlines of all units are. */
export const UNITS_SKETCH = 'units';

/**
 * What each unit is called on its storey: `U1`, `U2` in the order in which units come, the same on the plan, in tables and
 * in files. O(units).
 */
export function unitMarks(units: readonly UnitVerdict[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  return new Map(
    units.map(({ unit }) => {
      const count = (counts.get(unit.storey) ?? 0) + 1;
      counts.set(unit.storey, count);
      return [unit.id, `U${count}`] as const;
    }),
  );
}
