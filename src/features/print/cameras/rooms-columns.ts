import type { RoomView } from '../../../analyses/cameras/result';
import type { Citation } from '../../../base/finding';
import type { Translator } from '../../../i18n/translator';
import { groupOf } from '../../../model/query/storey-groups';
import type { CampusDocument } from '../../../model/schema/document';
import type { AssetId, StoreyId } from '../../../model/schema/ids';
import type { DoorCount } from '../../../session/cameras/door-count';
import type { RoomVerdict } from '../../../session/cameras/room-verdict';
import type { DensityScale } from '../../../standards/cameras/density-scales';
import type { ViewingDuty } from '../../../standards/cameras/viewing-duty';
import { groupTitle, spaceLabel, storeyLabel } from '../../../widgets/labels';
import { levelName } from '../../../widgets/level-name';
import { namesText } from './camera-words';
import { cameraName } from '../../../widgets/camera-name';

/** A room with a duty, and who shows it. */
export interface RoomRow {
  readonly storey: StoreyId;
  readonly room: RoomView;
  readonly verdict: RoomVerdict;
  /** Of its floor, who shows most first. */
  readonly cameras: readonly AssetId[];
}

export interface RoomColumn {
  readonly head: string;
  readonly number?: boolean;
  readonly only?: 'paper' | 'file';
  readonly share?: number;
  value(row: RoomRow): string | number | null;
  /** What the rows of a storey come to. */
  readonly sum?: (rows: readonly RoomRow[]) => string;
}

interface Told {
  readonly document: CampusDocument;
  readonly scale: DensityScale;
  /** Clauses as they are numbered under the tables. */
  readonly numbersOf: (cites: readonly Citation[]) => string;
  /** The same in full, for the file. */
  readonly citesOf: (cites: readonly Citation[]) => string;
  readonly text: Translator;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

const freeOf = (row: RoomRow): number => row.room.heights[row.verdict.heightIndex]?.free ?? 0;
const seenOf = (row: RoomRow, level: number): number =>
  row.room.heights[row.verdict.heightIndex]?.seen[level] ?? 0;
const total = (rows: readonly RoomRow[], value: (row: RoomRow) => number): number =>
  rows.reduce((sum, row) => sum + value(row), 0);

/** What the table of rooms says of each. */
export function roomColumns({ document, scale, numbersOf, citesOf, text }: Told): readonly RoomColumn[] {
  const { t, formats } = text;
  const share = (part: number, whole: number): string =>
    whole > 0 ? `${formats.area(part)}\n${formats.percent(part / whole)}` : '–';
  const asked = (duty: ViewingDuty, density: number): string =>
    t('camera-print.asked', {
      part: t(`camera-print.part-${duty.part}`),
      force: t(`camera-print.force-${duty.force}`),
      level: levelName(duty.level, text),
      density: formats.number(density, 1),
      height: duty.height === 0 ? t('cameras.height-0') : formats.metres(duty.height),
    });
  const allAsked = ({ verdict: { floor, doorDuties } }: RoomRow): string =>
    [
      ...(floor === null ? [] : [asked(floor.duty, floor.density)]),
      ...doorDuties.map(({ duty, density }) => asked(duty, density)),
    ].join('\n');
  const met = ({ all, unmet }: DoorCount): string | null =>
    all === 0 ? null : t('camera-print.doorways-met', { met: all - unmet, all });
  const bothMet = (required: DoorCount, others: DoorCount): string | null => {
    const further = met(others);
    const lines = [met(required), further && t('camera-print.doorways-others', { met: further })];
    return lines.filter((line) => line !== null).join('\n') || null;
  };
  const doorsOf = (rows: readonly RoomRow[], of: (verdict: RoomVerdict) => DoorCount): DoorCount => ({
    all: total(rows, ({ verdict }) => of(verdict).all),
    unmet: total(rows, ({ verdict }) => of(verdict).unmet),
  });
  return [
    {
      head: t('list.building'),
      only: 'file',
      value: ({ storey }) => {
        const group = groupOf(document, storey);
        return group && groupTitle(group, text);
      },
    },
    {
      head: t('list.storey'),
      only: 'file',
      value: ({ storey }) => storeyLabel(document, storey, text),
    },
    {
      head: t('camera-print.room'),
      share: 10,
      value: ({ room }) => spaceLabel(document, room.space, text),
      sum: (rows) => t('camera-print.sum', { count: rows.length }),
    },
    { head: t('camera-print.asked-head'), share: 17, value: allAsked },
    {
      head: t('camera-print.cites'),
      only: 'paper',
      share: 5,
      value: ({ verdict }) => numbersOf(verdict.cites),
    },
    { head: t('camera-print.cites'), only: 'file', value: ({ verdict }) => citesOf(verdict.cites) },
    {
      head: t('camera-print.floor'),
      only: 'paper',
      number: true,
      share: 6,
      value: (row) => formats.area(freeOf(row)),
      sum: (rows) => formats.area(total(rows, freeOf)),
    },
    { head: t('camera-print.floor-file'), only: 'file', value: (row) => tenth(freeOf(row)) },
    {
      head: t('camera-print.seen-height'),
      only: 'file',
      value: ({ verdict }) => verdict.height,
    },
    ...scale.levels.flatMap(({ id, density }, level): RoomColumn[] => [
      {
        head: t('camera-print.level-head', {
          level: levelName(id, text),
          density: formats.number(density, 1),
        }),
        only: 'paper',
        number: true,
        share: 6,
        value: (row) => share(seenOf(row, level), freeOf(row)),
        sum: (rows) =>
          share(
            total(rows, (row) => seenOf(row, level)),
            total(rows, freeOf),
          ),
      },
      {
        head: t('camera-print.level-file', {
          level: levelName(id, text),
          density: formats.number(density, 1),
        }),
        only: 'file',
        value: (row) => tenth(seenOf(row, level)),
      },
      {
        head: t('camera-print.level-share', {
          level: levelName(id, text),
          density: formats.number(density, 1),
        }),
        only: 'file',
        value: (row) => (freeOf(row) > 0 ? tenth((100 * seenOf(row, level)) / freeOf(row)) : null),
      },
    ]),
    {
      head: t('camera-print.blind'),
      only: 'paper',
      number: true,
      share: 6,
      value: ({ verdict: { floor } }) => floor && formats.area(floor.blind),
      sum: (rows) => formats.area(total(rows, ({ verdict }) => verdict.floor?.blind ?? 0)),
    },
    {
      head: t('camera-print.below'),
      only: 'paper',
      number: true,
      share: 6,
      value: ({ verdict: { floor } }) => floor && formats.area(floor.below),
      sum: (rows) => formats.area(total(rows, ({ verdict }) => verdict.floor?.below ?? 0)),
    },
    {
      head: t('cameras.csv-blind'),
      only: 'file',
      value: ({ verdict: { floor } }) => floor && tenth(floor.blind),
    },
    {
      head: t('cameras.csv-below'),
      only: 'file',
      value: ({ verdict: { floor } }) => floor && tenth(floor.below),
    },
    {
      head: t('camera-print.doorways'),
      only: 'paper',
      share: 7,
      value: ({ verdict: { required, others } }) => bothMet(required, others),
      sum: (rows) =>
        bothMet(
          doorsOf(rows, ({ required }) => required),
          doorsOf(rows, ({ others }) => others),
        ) ?? '',
    },
    { head: t('camera-print.doorways'), only: 'file', value: ({ verdict }) => met(verdict.required) },
    {
      head: t('camera-print.doorways-others-head'),
      only: 'file',
      value: ({ verdict }) => met(verdict.others),
    },
    {
      head: t('camera-print.seen-by'),
      only: 'paper',
      share: 11,
      value: ({ cameras }) => namesText(cameras.map((id) => cameraName(document, id, text))) || null,
    },
    {
      head: t('camera-print.seen-by'),
      only: 'file',
      value: ({ cameras }) => cameras.map((id) => cameraName(document, id, text)).join(', ') || null,
    },
    {
      head: t('camera-print.verdict'),
      share: 7,
      value: ({ verdict: { broken } }) =>
        t(broken === null ? 'camera-print.met' : `camera-print.broken-${broken}`),
      sum: (rows) =>
        t('camera-print.met-of', {
          met: rows.filter(({ verdict }) => verdict.broken === null).length,
          all: rows.length,
        }),
    },
  ];
}
