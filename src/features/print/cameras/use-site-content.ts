import { useMemo } from 'react';
import type { StoreyReach } from '../../../analyses/cameras/reach/storey-reach';
import type { CameraOutline } from '../../../analyses/cameras/seen/seen-storey';
import { displayName } from '../../../model/query/display-name';
import { groupOf } from '../../../model/query/storey-groups';
import { cameraName } from '../../../widgets/camera-name';
import { groupTitle, storeyLabel } from '../../../widgets/labels';
import type { PaperName, Scale } from '../paper';
import type { StripText } from '../strip-text';
import type { Drawing } from '../use-drawing';
import type { CameraRow } from './camera-rows';
import { wholeBearing, degreesText, ON_WALL, pointText, scaleName } from './camera-words';
import type { PaperProps } from './paper-props';
import { siteKeys, wholeKeys } from './site-keys';
import {
  overviewContent,
  siteContent,
  type OverviewContent,
  type SiteContent,
  type SiteRow,
} from './site-content';
import type { SiteCamera } from './site-marks';
import type { SitePart } from './site-parts';
import { usePaperHead } from './use-paper-head';

/** Steeper than this a camera looks down and nowhere else, radians. */
const DOWN = Math.PI / 2 - 0.02;

interface Wanted extends PaperProps {
  readonly drawing: Drawing;
  readonly reach: StoreyReach;
  readonly rows: readonly CameraRow[];
  readonly outlines: readonly CameraOutline[];
  readonly paper: PaperName;
  readonly scale: Scale;
  readonly parts: readonly SitePart[];
  /** The table has sheets of its own. */
  readonly apart: boolean;
}

export interface SiteSheets {
  /** Null where one sheet holds the storey. */
  readonly overview: OverviewContent | null;
  readonly sheets: readonly SiteContent[];
  /** Of all cameras. */
  readonly heads: SiteRow;
  readonly rows: readonly SiteRow[];
  readonly strip: StripText;
}

/** The sheets of who hangs cameras. */
export function useSiteSheets(wanted: Wanted): SiteSheets {
  const { document, drawing, rows, outlines, paper, scale, parts, apart, result, state, made, text } = wanted;
  const head = usePaperHead(wanted);
  return useMemo(() => {
    const { t, formats, language } = text;
    const spaces = new Map(drawing.plan.spaces.map((space) => [space.id, space]));
    const named = drawing.labels.flatMap(({ id, places }) => {
      const space = spaces.get(id);
      if (!space) return [];
      const name = displayName(space.name, language) ?? t(`use.${space.use}`);
      return [{ key: id, number: space.number, name, places }];
    });
    const { storey } = drawing.plan;
    const campus = displayName(document.campus.name, language) ?? t('plan.untitled');
    const group = groupOf(document, storey.id);
    const { height } = state.choice;
    const isWhole = parts.length === 1 && parts[0]!.isWhole;
    const views = outlines.length > 0;
    const strip = (which: string | null, at: Scale, keys: NonNullable<StripText['keys']>): StripText => ({
      title: [storeyLabel(document, storey.id, text), t('camera-print.site-title'), which]
        .filter(Boolean)
        .join(' · '),
      place: group ? `${campus} · ${groupTitle(group, text)}` : campus,
      facts: [
        [t('print.scale'), t('print.scale-of', { scale: at, paper })],
        [t('camera-print.site-standard'), scaleName(document, result.scale, text)],
        ...(views
          ? [
              [
                t('camera-print.site-height'),
                height === 0 ? t('cameras.height-0') : formats.metres(height),
              ] as const,
            ]
          : []),
        head.version,
        head.state,
        [t('print.made'), formats.date(made)],
      ],
      legend: [],
      absent: null,
      more: (count) => t('print.more-kinds', { count }),
      hatch: null,
      exit: null,
      way: [],
      keys,
      signatures: [t('print.signed-made'), t('print.signed-checked'), t('print.signed-approved')],
      north: t('print.north'),
      metres: (value) => formats.metres(value, 0),
    });
    const heads = [
      t('camera-print.site-number'),
      t('camera-print.camera'),
      t('camera-print.site-mount'),
      t('camera-print.site-aim'),
      t('camera-print.site-tilt'),
      t('camera-print.site-wall', { index: 1 }),
      t('camera-print.site-wall', { index: 2 }),
    ];
    const table = rows.map((row, i) => tableRow(row, i, wanted));
    const all = {
      drawing,
      paper,
      cameras: rows.map(siteCamera),
      ids: rows.map(({ camera }) => camera.id),
      named,
      outlines,
      apart,
      heads,
      rows: table,
    };
    return {
      overview: isWhole
        ? null
        : overviewContent(all, parts, (layout) =>
            strip(t('camera-print.overview'), layout.scale, wholeKeys(rows.length, parts.length, text)),
          ),
      sheets: parts.map((part, i) =>
        siteContent(
          all,
          part,
          strip(
            isWhole ? null : t('camera-print.part', { number: i + 1, count: parts.length }),
            scale,
            siteKeys(part.cameras.length, views, text),
          ),
        ),
      ),
      heads,
      rows: table,
      strip: strip(null, scale, []),
    };
  }, [
    wanted,
    document,
    drawing,
    outlines,
    paper,
    scale,
    parts,
    apart,
    result,
    state,
    made,
    text,
    head,
    rows,
  ]);
}

const siteCamera = ({ camera, reach }: CameraRow, i: number): SiteCamera => ({
  number: i + 1,
  x: camera.x,
  y: camera.y,
  headings: [{ heading: 0, tilt: 0 }, ...camera.heads]
    .filter(({ tilt }) => camera.tilt + tilt < DOWN)
    .map(({ heading }) => camera.heading + heading),
  walls: reach?.walls ?? [],
});

function tableRow({ camera, reach, away }: CameraRow, i: number, { document, text }: PaperProps): SiteRow {
  const { t, formats } = text;
  const wall = (index: 0 | 1): string => {
    const measure = reach?.walls[index];
    if (!measure) return '–';
    const side = pointText(measure.heading, text);
    return measure.to === 'face' && measure.metres < ON_WALL
      ? t('camera-print.site-on-wall', { side })
      : `${side} ${formats.fixed(measure.metres, 2)}`;
  };
  const name = cameraName(document, camera.id, text);
  return [
    String(i + 1),
    away === null ? name : t('camera-print.site-away', { name }),
    formats.fixed(camera.z, 2),
    camera.tilt > DOWN ? '–' : `${wholeBearing(camera.heading)}°`,
    degreesText(camera.tilt),
    wall(0),
    wall(1),
  ];
}
