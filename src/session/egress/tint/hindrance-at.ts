import { HINDERED, type StoreyField } from '../../../analyses/egress/field/storey-field';

/** What keeps what rolls from a way that somebody on foot has from a cell; null = nothing, or nobody has one. O(1). */
export function hindranceAt(
  { hindered }: Pick<StoreyField, 'hindered'>,
  cell: number,
): 'stairs' | 'narrow' | null {
  if (hindered[cell] === HINDERED.stairs) return 'stairs';
  return hindered[cell] === HINDERED.narrow ? 'narrow' : null;
}
