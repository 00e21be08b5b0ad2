import type { Severity } from '../../../base/finding';
import type { Force } from '../../../standards/checklists/checklist';
import type { ViewingDuty } from '../../../standards/cameras/viewing-duty';

/** How grave it is that something isn't seen; what may be seen and isn't is a suggestion, never a violation. */
const UNSEEN: Readonly<Record<Force, Severity>> = { must: 'major', should: 'minor', may: 'info' };
/** Seen, but not as well as asked. */
const POORLY: Readonly<Record<Force, Severity>> = { must: 'minor', should: 'info', may: 'info' };

export const severityOf = ({ force }: ViewingDuty, seen: boolean): Severity =>
  (seen ? POORLY : UNSEEN)[force];

const FORCES: readonly Force[] = ['must', 'should', 'may'];

interface Unmet {
  readonly duty: ViewingDuty;
  readonly density: number;
}

/** Of duties that aren't met the one to be told: what is asked most strongly, of these what asks for most. */
export const gravest = <T extends Unmet>(unmet: readonly T[]): T | null =>
  unmet.toSorted(
    (a, b) => FORCES.indexOf(a.duty.force) - FORCES.indexOf(b.duty.force) || b.density - a.density,
  )[0] ?? null;
