import type { CameraProposal, PlacementGain } from '../../../../analyses/cameras/placement/placement';
import type { Translator } from '../../../../i18n/translator';
import type { CampusDocument } from '../../../../model/schema/document';
import type { SpaceId } from '../../../../model/schema/ids';
import { spaceLabel } from '../../../../widgets/labels';

/** Rooms named before the rest is only counted. */
const NAMED = 3;

/** What a camera shows that none before it does: floor, then entrances, each with its rooms; the car that it hangs in. O(gains). */
export function gainWords(
  document: CampusDocument,
  { gains, lift }: Pick<CameraProposal, 'gains' | 'lift'>,
  text: Translator,
): readonly string[] {
  const { t, formats } = text;
  const floors = gains.filter(({ opening }) => opening === null);
  const doorways = gains.filter(({ opening }) => opening !== null);
  const rooms = (of: readonly PlacementGain[]): string => {
    const all: readonly SpaceId[] = [...new Set(of.map(({ space }) => space))];
    const named = formats.list(all.slice(0, NAMED).map((space) => spaceLabel(document, space, text)));
    return all.length > NAMED ? t('camera-place.rooms-more', { rooms: named, count: all.length }) : named;
  };
  const area = floors.reduce((sum, each) => sum + each.area, 0);
  const openings = new Set(doorways.map(({ opening }) => opening));
  return [
    ...(lift !== null ? [t('camera-place.gain-car')] : []),
    ...(area > 0 ? [t('camera-place.gain-area', { area: formats.area(area), rooms: rooms(floors) })] : []),
    ...(openings.size > 0
      ? [t('camera-place.gain-doorways', { count: openings.size, rooms: rooms(doorways) })]
      : []),
  ];
}
