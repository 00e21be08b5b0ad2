import type { CriticalDoor } from '../../../analyses/egress/critical/critical-doors';
import { csvText } from '../../../base/csv-text';
import type { Translator } from '../../../i18n/translator';
import { buildingOf } from '../../../model/query/building-of';
import { buildingTitle } from '../../../model/query/building-title';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { Opening } from '../../../model/schema/opening';
import { spaceLabel, storeyLabel } from '../../../widgets/labels';
import { openingName } from '../../../widgets/way-names';
import { hundredths } from './hundredths';

/** A door of the ranking that the plan still has. */
export interface RankedDoor {
  readonly door: CriticalDoor;
  readonly opening: Opening;
  readonly rank: number;
}

/** The ranking of doors as a table for a spreadsheet, with every room that one concerns. O(doors · rooms). */
export function doorsCsv(document: CampusDocument, doors: readonly RankedDoor[], text: Translator): string {
  const { t, language } = text;
  const head = [
    t('ways.csv-rank'),
    t('list.building'),
    t('list.storey'),
    t('ways.door'),
    t('ways.csv-door-without'),
    t('ways.csv-door-one-exit'),
    t('ways.csv-door-through'),
    t('ways.csv-x', { name: t('ways.csv-door-metres') }),
    t('ways.csv-x', { name: t('ways.csv-door-longest') }),
    t('coverage.space'),
  ];
  const lines = doors.map(({ door, opening, rank }) => {
    const building = buildingOf(document, opening.storey);
    const rooms = door.spaces.filter((id) => lookUp(document.spaces, id) !== null);
    return [
      rank,
      building && buildingTitle(building, language),
      storeyLabel(document, opening.storey, text),
      openingName(document, opening, text),
      door.withoutWay,
      door.oneExit,
      door.throughRooms,
      hundredths(door.personMetres),
      hundredths(door.longest),
      rooms.map((id) => spaceLabel(document, id, text)).join('; '),
    ];
  });
  return csvText([head, ...lines]);
}
