import type { Absence } from '../../../analyses/as-of';
import type { ReachAt } from '../../../analyses/cameras/reach/storey-reach';
import type { Translator } from '../../../i18n/translator';
import { horizontalViewOf, projectionOf, verticalViewOf } from '../../../model/query/camera-optics';
import type { CampusDocument } from '../../../model/schema/document';
import type { AssetId, SpaceId } from '../../../model/schema/ids';
import { levelReached, type DensityScale } from '../../../standards/cameras/density-scales';
import { ASSUMED_CODEC, bitrateOf } from '../../../standards/cameras/storage-need';
import { groupOf } from '../../../model/query/storey-groups';
import { masksText } from '../../../widgets/asset-card/lens-lists';
import { groupTitle, spaceLabel, storeyLabel } from '../../../widgets/labels';
import { levelName } from '../../../widgets/level-name';
import type { CameraRow } from './camera-rows';
import { stateOf } from './camera-state-text';
import { aimText, wholeBearing, densityText, lensText, pointText, wallText } from './camera-words';
import { cameraName } from '../../../widgets/camera-name';

/** One column of the schedule of cameras; `paper` and `file` say where it stands, both when neither does. */
export interface CameraColumn {
  readonly head: string;
  readonly number?: boolean;
  readonly only?: 'paper' | 'file';
  readonly share?: number;
  value(row: CameraRow): string | number | null;
}

interface Told {
  readonly document: CampusDocument;
  readonly scale: DensityScale;
  readonly absences: ReadonlyMap<AssetId, Absence>;
  readonly text: Translator;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
const hundredth = (value: number): number => Math.round(value * 100) / 100;
const degrees = (radians: number | null): number | null =>
  radians === null ? null : tenth((radians * 180) / Math.PI);

/** What the schedule says of each camera. */
export function cameraColumns({ document, scale, absences, text }: Told): readonly CameraColumn[] {
  const { t, formats } = text;
  const room = (id: SpaceId | null | undefined): string | null =>
    id ? spaceLabel(document, id, text) : null;
  const megabits = (row: CameraRow): number | null => {
    const rate = bitrateOf(row.camera, ASSUMED_CODEC.codec);
    return rate === null ? null : tenth(rate / 1e6);
  };
  const state = (row: CameraRow): string => stateOf(row, absences, document, text);
  const file = fileColumns(document, scale, text);
  return [
    {
      head: t('camera-print.camera'),
      share: 11,
      value: ({ camera }) => cameraName(document, camera.id, text),
    },
    ...file.place,
    { head: t('camera-print.room'), share: 10, value: ({ reach }) => room(reach?.hangsIn) },
    ...file.coordinates,
    {
      head: t('camera-print.place'),
      only: 'paper',
      share: 12,
      value: ({ reach }) => (reach && wallText(reach.walls, text)) || null,
    },
    { head: t('camera-print.mount'), number: true, share: 5.5, value: ({ camera }) => hundredth(camera.z) },
    {
      head: t('camera-print.model'),
      share: 8,
      value: ({ camera }) => [camera.model, t(`choice.form.${camera.form}`)].filter(Boolean).join('\n'),
    },
    { head: t('camera-print.lens'), only: 'paper', share: 9, value: ({ camera }) => lensText(camera, text) },
    ...file.lens,
    {
      head: t('camera-print.aim'),
      only: 'paper',
      share: 11,
      value: ({ camera, reach }) =>
        [
          aimText(camera, text),
          reach?.looksAt ? t('camera-print.towards', { room: room(reach.looksAt) ?? '' }) : '',
        ]
          .filter(Boolean)
          .join('\n'),
    },
    ...file.aim,
    {
      head: t('camera-print.serves'),
      share: 27,
      only: 'paper',
      value: ({ reach }) =>
        reach === null || reach.serves === null
          ? null
          : [room(reach.serves) ?? '', ...reach.heights.map((at) => heightText(at, scale, text))].join('\n'),
    },
    ...file.serves,
    {
      head: t('camera-print.masks'),
      share: 6,
      only: 'paper',
      number: true,
      value: ({ camera: { masks } }) => (masks.length === 0 ? null : masks.length),
    },
    {
      head: t('camera-print.masks-at'),
      only: 'file',
      value: ({ camera: { masks } }) => (masks.length === 0 ? null : masksText(masks)),
    },
    {
      head: t('camera-print.retention'),
      number: true,
      share: 5,
      value: ({ camera }) => camera.retentionDays,
    },
    {
      head: t('camera-print.bitrate'),
      share: 6,
      only: 'paper',
      number: true,
      value: (row) => {
        const rate = megabits(row);
        if (rate === null) return null;
        const told = formats.number(rate, 1);
        return row.camera.bitrate === null ? t('camera-print.assumed', { rate: told }) : told;
      },
    },
    { head: t('camera-print.bitrate'), only: 'file', value: megabits },
    {
      head: t('camera-print.bitrate-told'),
      only: 'file',
      value: ({ camera }) => t(camera.bitrate === null ? 'card.no' : 'card.yes'),
    },
    { head: t('camera-print.state'), share: 10, value: state },
  ];
}

function fileColumns(document: CampusDocument, scale: DensityScale, text: Translator) {
  const { t } = text;
  const wall = (index: 0 | 1): CameraColumn[] => [
    {
      head: t('camera-print.wall-metres', { index: index + 1 }),
      only: 'file',
      value: ({ reach }) => {
        const metres = reach?.walls[index]?.metres;
        return metres === undefined ? null : hundredth(metres);
      },
    },
    {
      head: t('camera-print.wall-side', { index: index + 1 }),
      only: 'file',
      value: ({ reach }) => {
        const measure = reach?.walls[index];
        return measure ? pointText(measure.heading, text) : null;
      },
    },
  ];
  const at = (
    index: number,
    head: (metres: string) => string,
    value: (at: ReachAt) => string | number | null,
  ) => ({
    head: head(['0', '1.0', '1.6'][index]!),
    only: 'file' as const,
    value: ({ reach }: CameraRow) => {
      const told = reach?.heights[index];
      return told ? value(told) : null;
    },
  });
  const levelOf = (density: number): string => {
    const level = levelReached(scale, density);
    return level === null ? t('camera-level.none') : levelName(level.id, text);
  };
  return {
    place: [
      {
        head: t('list.building'),
        only: 'file' as const,
        value: ({ camera }: CameraRow) => {
          const group = groupOf(document, camera.storey);
          return group && groupTitle(group, text);
        },
      },
      {
        head: t('list.storey'),
        only: 'file' as const,
        value: ({ camera }: CameraRow) => storeyLabel(document, camera.storey, text),
      },
    ],
    coordinates: [
      { head: 'x (m)', only: 'file' as const, value: ({ camera }: CameraRow) => hundredth(camera.x) },
      { head: 'y (m)', only: 'file' as const, value: ({ camera }: CameraRow) => hundredth(camera.y) },
      ...wall(0),
      ...wall(1),
    ],
    lens: [
      {
        head: t('camera-print.across'),
        only: 'file' as const,
        value: ({ camera }: CameraRow) => degrees(horizontalViewOf(camera)),
      },
      {
        head: t('camera-print.down-view'),
        only: 'file' as const,
        value: ({ camera }: CameraRow) => degrees(verticalViewOf(camera)),
      },
      {
        head: t('camera-print.projection'),
        only: 'file' as const,
        value: ({ camera }: CameraRow) => t(`choice.projection.${projectionOf(camera)}`),
      },
      {
        head: t('camera-print.pixels'),
        only: 'file' as const,
        value: ({ camera: { pixelsAcross, pixelsDown } }: CameraRow) =>
          pixelsAcross === null ? null : `${pixelsAcross} × ${pixelsDown ?? '–'}`,
      },
    ],
    aim: [
      {
        head: t('camera-print.bearing'),
        only: 'file' as const,
        value: ({ camera }: CameraRow) => wholeBearing(camera.heading),
      },
      {
        head: t('camera-print.tilt'),
        only: 'file' as const,
        value: ({ camera }: CameraRow) => degrees(camera.tilt),
      },
      {
        head: t('camera-print.looks-at'),
        only: 'file' as const,
        value: ({ reach }: CameraRow) => (reach?.looksAt ? spaceLabel(document, reach.looksAt, text) : null),
      },
    ],
    serves: [
      {
        head: t('camera-print.serves-room'),
        only: 'file' as const,
        value: ({ reach }: CameraRow) => (reach?.serves ? spaceLabel(document, reach.serves, text) : null),
      },
      ...[0, 1, 2].flatMap((index) => [
        at(
          index,
          (metres) => t('camera-print.best-at', { metres }),
          ({ best }) => tenth(best),
        ),
        at(
          index,
          (metres) => t('camera-print.best-level-at', { metres }),
          ({ best }) => levelOf(best),
        ),
        at(
          index,
          (metres) => t('camera-print.far-at', { metres }),
          ({ farthest }) => farthest && hundredth(farthest.metres),
        ),
        at(
          index,
          (metres) => t('camera-print.far-density-at', { metres }),
          ({ farthest }) => farthest && tenth(farthest.density),
        ),
        at(
          index,
          (metres) => t('camera-print.far-level-at', { metres }),
          ({ farthest }) => farthest && levelOf(farthest.density),
        ),
      ]),
    ],
  };
}

function heightText({ height, best, farthest }: ReachAt, scale: DensityScale, text: Translator): string {
  const { t, formats } = text;
  const metres = height === 0 ? '0' : formats.fixed(height, 1);
  if (best <= 0) return t('camera-print.height-unseen', { metres });
  return t('camera-print.height', {
    metres,
    best: densityText(scale, best, text),
    far: farthest === null ? '–' : formats.metres(farthest.metres),
    there: farthest === null ? '–' : densityText(scale, farthest.density, text),
  });
}
