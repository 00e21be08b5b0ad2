import type { RoomEgress } from '../../../analyses/egress/result';
import { csvText } from '../../../base/csv-text';
import type { Translator } from '../../../i18n/translator';
import { buildingOf } from '../../../model/query/building-of';
import { buildingTitle } from '../../../model/query/building-title';
import { displayName } from '../../../model/query/display-name';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import { bestDoor, hasWay } from '../../../session/egress/egress-figures';
import { spaceLabel, storeyLabel } from '../../../widgets/labels';
import { exitRefName } from '../../../widgets/way-names';
import { roomBeside } from '../../../widgets/room-beside';
import { hundredths } from './hundredths';

/** Every room that people use as a table for a spreadsheet. O(rooms). */
export function roomsCsv(document: CampusDocument, rooms: readonly RoomEgress[], text: Translator): string {
  const { t, language } = text;
  const metres = (name: string): string => t('ways.csv-x', { name });
  const head = [
    t('list.building'),
    t('list.storey'),
    t('asset-field.number'),
    t('coverage.space'),
    t('ways.room-persons'),
    t('ways.csv-persons-by'),
    t('ways.csv-doors'),
    metres(t('ways.room-inside')),
    metres(t('ways.room-from-door')),
    metres(t('ways.csv-straight')),
    t('ways.csv-exit'),
    t('ways.csv-position'),
    metres(t('ways.csv-stub')),
  ];
  const lines = rooms.map((room) => {
    const building = buildingOf(document, room.storey);
    const space = lookUp(document.spaces, room.space);
    const best = bestDoor(room);
    const beside = roomBeside(
      document,
      room.space,
      room.doors.map(({ opening }) => opening),
    );
    return [
      building && buildingTitle(building, language),
      storeyLabel(document, room.storey, text),
      space?.number ?? null,
      space &&
        nameOf(
          displayName(space.name, language) ?? t(`use.${space.use}`),
          beside && spaceLabel(document, beside, text),
        ),
      room.persons,
      t(`ways.by-${room.personsBy}`),
      room.doors.length,
      hundredths(room.inRoom),
      hasWay(room) ? hundredths(best && best.walked) : t('ways.room-no-way'),
      hundredths(best && best.straight),
      best?.exit ? exitRefName(document, best.exit, text) : null,
      best?.position ? t(`ways.position-${best.position}`) : null,
      hundredths(best && best.stub),
    ];
  });
  return csvText([head, ...lines]);
}

/** Rooms of one name without a number are told apart by the room that they open to. */
const nameOf = (name: string, beside: string | null): string =>
  beside === null ? name : `${name} (${beside})`;
