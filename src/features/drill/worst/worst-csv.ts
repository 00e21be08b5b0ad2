import type { StoreyWorst } from '../../../analyses/way-out/result';
import { csvText } from '../../../base/csv-text';
import type { Translator } from '../../../i18n/translator';
import { storeyGroups } from '../../../model/query/storey-groups';
import type { CampusDocument } from '../../../model/schema/document';
import type { Opening } from '../../../model/schema/opening';
import type { Walker } from '../../../standards/walking-speeds';
import { groupLabel, spaceLabel, storeyLabel } from '../../../widgets/labels';
import { openingName, roomName, storeyMark } from '../../../widgets/way-names';
import { departmentName, waysOff, worstRows } from './worst-rows';

const tenths = (value: number): number => Math.round(value * 10) / 10;

/** What the ways were asked with. */
export interface WorstTerms {
  readonly walker: Walker;
  /** `HH:MM`; null = no hour. */
  readonly hour: string | null;
  /** Doors shut by hand. */
  readonly shut: readonly Opening[];
}

/** The longest ways out as a table for a spreadsheet, each row with the terms that it holds for. */
export function worstCsv(
  document: CampusDocument,
  worst: readonly StoreyWorst[],
  { walker, hour, shut }: WorstTerms,
  text: Translator,
): string {
  const { t } = text;
  const groups = storeyGroups(document);
  const head = [
    t('drill.csv-building'),
    t('drill.worst-storey'),
    t('drill.csv-department'),
    t('drill.worst-place'),
    t('drill.csv-door'),
    t('drill.csv-exit'),
    t('drill.csv-length'),
    t('drill.csv-seconds'),
    t('drill.csv-walker'),
    t('drill.csv-through'),
    t('drill.csv-without'),
    t('drill.csv-hour'),
    t('drill.csv-shut'),
  ];
  const closed = shut
    .map((door) => `${storeyMark(document, door.storey, text)} ${openingName(document, door, text)}`)
    .join('; ');
  const body = worstRows(worst, walker).map(({ storey, department, worst: way, seconds }) => {
    const group = groups.find(({ storeys }) => storeys.some(({ id }) => id === storey));
    const off = way && waysOff(document, way, text);
    return [
      group ? groupLabel(group, text) : null,
      storeyLabel(document, storey, text),
      departmentName(document, department, text),
      way && roomName(document, way.place, text),
      off && off.door,
      off && off.exit,
      way && tenths(way.length),
      way && Math.round(seconds),
      t(`drill.walker-${walker}`),
      way && way.through.map((id) => spaceLabel(document, id, text)).join('; '),
      tenths(worst.find(({ id }) => id === storey)?.withoutWay ?? 0),
      hour ?? t('drill.csv-no-hour'),
      closed,
    ];
  });
  return csvText([head, ...body]);
}

/** `longest-ways-out-C-8F-0200.csv`: what it holds for, in letters that every system takes. */
export function worstFileName(
  document: CampusDocument,
  worst: readonly StoreyWorst[],
  hour: string | null,
  text: Translator,
): string {
  const [only] = worst;
  const where = only && worst.length === 1 ? storeyMark(document, only.id, text) : null;
  const parts = [text.t('drill.csv-name'), where, hour?.replace(':', '') ?? null];
  return `${parts
    .filter((part) => part !== null)
    .join('-')
    .replaceAll(/\s+/g, '-')}.csv`;
}
