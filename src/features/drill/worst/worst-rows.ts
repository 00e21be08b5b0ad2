import type { StoreyWorst, WorstWay } from '../../../analyses/way-out/result';
import type { Translator } from '../../../i18n/translator';
import { displayName } from '../../../model/query/display-name';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { DepartmentId, StoreyId } from '../../../model/schema/ids';
import type { Walker } from '../../../standards/walking-speeds';
import { walkingTime } from '../../../standards/walking-time';
import { doorName, exitName } from '../../../widgets/way-names';

/** The longest way of a department on a storey; `worst` null = nothing of that storey has a way. */
export interface WorstRow {
  readonly storey: StoreyId;
  readonly department: DepartmentId | null;
  readonly worst: WorstWay | null;
  /** Seconds that the walker takes; Infinity where there is no way. */
  readonly seconds: number;
}

/** A row a department of each storey, who takes longest first. O(n log n). */
export const worstRows = (worst: readonly StoreyWorst[], walker: Walker): readonly WorstRow[] =>
  worst
    .flatMap(({ id: storey, areas }): WorstRow[] =>
      areas.length === 0
        ? [{ storey, department: null, worst: null, seconds: Infinity }]
        : areas.map((area) => ({ storey, ...area, seconds: walkingTime(area.worst.lengths, walker) })),
    )
    .toSorted((a, b) => (a.seconds === b.seconds ? 0 : b.seconds - a.seconds));

/** A department's name; nothing for floor that belongs to none. */
export function departmentName(
  document: CampusDocument,
  id: DepartmentId | null,
  { language }: Translator,
): string | null {
  const department = id === null ? null : lookUp(document.departments, id);
  return department && displayName(department.name, language);
}

/** Where a way leaves its storey and where the house. */
export function waysOff(
  document: CampusDocument,
  { exit, exitDoor, leaves }: WorstWay,
  text: Translator,
): { readonly door: string | null; readonly exit: string } {
  return {
    door: leaves && leaves.id !== exitDoor?.id ? doorName(document, leaves, text) : null,
    exit: exitName(document, { exit, doors: exitDoor ? [exitDoor] : [] }, text),
  };
}
