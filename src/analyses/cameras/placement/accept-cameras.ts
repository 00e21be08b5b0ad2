import { toMillimetre } from '../../../base/to-millimetre';
import { Draft } from '../../../model/edit/draft';
import type { Patch } from '../../../model/edit/patch';
import { numberSeries, numberText } from '../../../model/query/asset-numbers';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import { makeId, type StoreyId } from '../../../model/schema/ids';
import type { CameraProposal } from './placement';

/** A proposal and the storey that it is for. */
export interface PlacedProposal {
  readonly storey: StoreyId;
  readonly proposal: CameraProposal;
}

/**
 * Proposed cameras as one undo step, numbered on as those of their storeys are; days that video is kept stay open. `nextId` makes the local
 * part of an id, never the same twice. O(proposals + assets).
 */
export function acceptCameras(
  document: CampusDocument,
  placed: readonly PlacedProposal[],
  nextId: () => string,
): Patch {
  const draft = new Draft(document);
  // Storeys may share one series.
  const taken = new Map<string, number>();
  const numberOn = (storey: StoreyId): string | null => {
    const series = numberSeries(document, storey, 'camera');
    if (series === null) return null;
    const count = taken.get(series.prefix) ?? series.next;
    taken.set(series.prefix, count + 1);
    return numberText(series, count);
  };
  for (const { storey, proposal } of placed) {
    if (!lookUp(document.storeys, storey)) continue;
    const { x, y, z, heading, tilt, offer } = proposal;
    draft.put('assets', {
      ...offer,
      kind: 'camera',
      id: makeId('asset', nextId()),
      storey,
      x: toMillimetre(x),
      y: toMillimetre(y),
      z: toMillimetre(z),
      heading,
      tilt,
      number: numberOn(storey),
    });
  }
  return draft.build('edit.place-cameras');
}
