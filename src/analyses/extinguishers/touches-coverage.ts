import type { Patch } from '../../model/edit/patch';

type Change = Patch['changes'][number];

/** Can an edit change what coverage comes to? What is written on things, and who answers for them, can't. O(changes). */
export const touchesCoverage = ({ changes }: Patch): boolean => changes.some(touches);

function touches(change: Change): boolean {
  if (change.kind === 'people' || change.kind === 'departments') return false;
  if (change.kind !== 'assets') return true;
  const { before, after } = change;
  if (before?.kind !== 'extinguisher' && after?.kind !== 'extinguisher') return false;
  if (before === null || after === null) return true;
  return (['kind', 'storey', 'x', 'y', 'retired'] as const).some((field) => before[field] !== after[field]);
}
