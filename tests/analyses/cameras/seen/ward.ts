import type { Random } from '../../../../src/base/random';
import { smallWard } from '../../../../src/demo/small-ward/small-ward';
import { pointBounds } from '../../../../src/geometry/plane/bounds';
import { addEntities } from '../../../../src/model/edit/add-entities';
import { applyPatch } from '../../../../src/model/edit/apply-patch';
import { assetsOf } from '../../../../src/model/query/assets-of';
import { onStorey } from '../../../../src/model/query/on-storey';
import type { Camera } from '../../../../src/model/schema/assets/asset-registry';
import { entitiesIn } from '../../../../src/model/schema/dictionary';
import type { CampusDocument } from '../../../../src/model/schema/document';
import { makeId, type StoreyId } from '../../../../src/model/schema/ids';

const FORMS = ['dome', 'bullet', 'fisheye', 'panoramic'] as const;

/** The ward (the small one unless told) with so many cameras anywhere in rooms of its first storey that has some, of any form and aim; one of them has a second sensor and a mask. */
export function wardWithCameras(
  random: Random,
  count: number,
  ward = smallWard(),
): { readonly document: CampusDocument; readonly storey: StoreyId } {
  const storey = entitiesIn(ward.storeys).find(({ id }) => onStorey(ward, 'spaces', id).length > 0)!.id;
  const spaces = onStorey(ward, 'spaces', storey);
  const between = (low: number, high: number): number => low + (high - low) * random.next();
  const cameras = Array.from({ length: count }, (_, i) => {
    const { minX, minY, maxX, maxY } = pointBounds(
      spaces[Math.floor(random.next() * spaces.length)]!.outline.outer,
    );
    const form = FORMS[i % FORMS.length]!;
    const wide = form === 'fisheye' || form === 'panoramic';
    return {
      id: makeId('asset', `cam${i}`),
      kind: 'camera' as const,
      storey,
      form,
      x: between(minX, maxX),
      y: between(minY, maxY),
      z: between(2, 2.9),
      heading: between(-3, 3),
      tilt: form === 'fisheye' ? Math.PI / 2 : between(0, 1),
      horizontalView: wide ? between(2, 3.1) : between(0.5, 2),
      pixelsAcross: 2560,
      pixelsDown: 1440,
      heads: i === 1 ? [{ heading: 2, tilt: 0 }] : [],
      masks: i === 1 ? [{ head: 0, left: 0, top: 0.5, right: 0.4, bottom: 1 }] : [],
    };
  });
  return { document: applyPatch(ward, addEntities(ward, 'assets', cameras)), storey };
}

export const camerasIn = (document: CampusDocument, storey: StoreyId): readonly Camera[] =>
  assetsOf(document, 'camera', storey);
