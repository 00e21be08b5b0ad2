import type { Patch } from '../../model/edit/patch';
import type { Asset } from '../../model/schema/assets/asset-registry';
import type { Campus } from '../../model/schema/campus';

type Change = Patch['changes'][number];

/**
 * Can an edit change what coverage and the design of extinguishers come to? What is written on things, who answers for
 * them, and what is kept beside the plan, can't. O(changes).
 */
export const touchesCoverage = ({ changes }: Patch): boolean => changes.some(touches);

function touches(change: Change): boolean {
  switch (change.kind) {
    case 'people':
    case 'departments':
    case 'variants':
      return false;
    case 'campus':
      return touchesCampus(change.before, change.after);
    case 'assets':
      return touchesAsset(change.before, change.after);
    default:
      return true;
  }
}

const touchesCampus = (before: Campus, after: Campus): boolean =>
  before.beds !== after.beds ||
  before.profile !== after.profile ||
  before.extinguisherDesign.kFactor !== after.extinguisherDesign.kFactor;

function touchesAsset(before: Asset | null, after: Asset | null): boolean {
  const kind = (after ?? before)?.kind;
  if (kind !== 'extinguisher' && kind !== 'hydrant') return false;
  if (before === null || after === null || before.storey !== after.storey) return true;
  if (before.retired !== after.retired) return true;
  // Whether a storey has hydrants tells how many extinguishers it needs.
  if (before.kind === 'hydrant' && after.kind === 'hydrant') return before.outdoor !== after.outdoor;
  if (before.kind !== 'extinguisher' || after.kind !== 'extinguisher') return true;
  return WHAT_COUNTS.some((field) => before[field] !== after[field]);
}

/** Of an extinguisher on its storey. */
const WHAT_COUNTS = [
  'x',
  'y',
  'z',
  'agent',
  'rating',
  'charge',
  'wheeled',
  'cabinet',
  'nonMagnetic',
  'count',
] as const;
