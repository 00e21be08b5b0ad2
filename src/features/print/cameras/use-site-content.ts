import { createElement as h, useMemo } from 'react';
import type { StoreyReach } from '../../../analyses/cameras/reach/storey-reach';
import type { CameraOutline } from '../../../analyses/cameras/seen/seen-storey';
import { displayName } from '../../../model/query/display-name';
import { groupOf } from '../../../model/query/storey-groups';
import { groupTitle, storeyLabel } from '../../../widgets/labels';
import { drawingOf, layOut, type PaperName, type Scale } from '../paper';
import { sheetLabels } from '../sheet-labels';
import type { StripText } from '../strip-text';
import type { Drawing } from '../use-drawing';
import { cameraRows, type CameraRow } from './camera-rows';
import { wholeBearing, degreesText, ON_WALL, pointText, scaleName } from './camera-words';
import { cameraName } from '../../../widgets/camera-name';
import type { PaperProps } from './paper-props';
import { siteMarks, type SiteCamera } from './site-marks';
import type { SiteContent, SiteRow } from './site-sheet';
import { tableBeside, tableBlocks } from './site-table';
import { usePaperHead } from './use-paper-head';

/** Steeper than this a camera looks down and nowhere else, radians. */
const DOWN = Math.PI / 2 - 0.02;

/** Names of rooms stand so far from cameras where they can, millimetres. */
const CLEAR = { wide: 9, high: 4 } as const;

interface Wanted extends PaperProps {
  readonly drawing: Drawing;
  readonly reach: StoreyReach;
  readonly outlines: readonly CameraOutline[];
  readonly paper: PaperName;
  readonly scale: Scale;
  /** The table has sheets of its own. */
  readonly apart: boolean;
}

/** The sheet of who hangs cameras; null where the drawing doesn't fit on that paper at that scale. */
export function useSiteContent(wanted: Wanted): SiteContent | null {
  const { document, drawing, reach, outlines, paper, scale, apart, result, state, made, text } = wanted;
  const head = usePaperHead(wanted);
  const rows = useMemo(
    () => cameraRows(document, reach, result, state.choice.failed),
    [document, reach, result, state.choice.failed],
  );
  return useMemo(() => {
    const { t, formats, language } = text;
    const beside = tableBeside(paper, apart ? 0 : rows.length);
    const layout = layOut(drawing.bounds, paper, scale, beside);
    if (layout === null) return null;
    const spaces = new Map(drawing.plan.spaces.map((space) => [space.id, space]));
    const named = drawing.labels.flatMap(({ id, places }) => {
      const space = spaces.get(id);
      if (!space) return [];
      const name = displayName(space.name, language) ?? t(`use.${space.use}`);
      const free = places.filter(
        (place) =>
          !rows.some(
            ({ camera }) =>
              Math.abs(layout.x(camera.x) - layout.x(place.x)) < CLEAR.wide &&
              Math.abs(layout.y(camera.y) - layout.y(place.y)) < CLEAR.high,
          ),
      );
      return [{ key: id, number: space.number, name, places: free.length > 0 ? free : places }];
    });
    const labels = sheetLabels(named, layout);
    const frame = drawingOf(layout, beside);
    const within = {
      x: frame.x + frame.width / 2,
      y: frame.y + frame.height / 2,
      wide: frame.width / 2,
      high: frame.height / 2,
    };
    const { storey } = drawing.plan;
    const campus = displayName(document.campus.name, language) ?? t('plan.untitled');
    const group = groupOf(document, storey.id);
    const { height } = state.choice;
    const strip: StripText = {
      title: `${storeyLabel(document, storey.id, text)} · ${t('camera-print.site-title')}`,
      place: group ? `${campus} · ${groupTitle(group, text)}` : campus,
      facts: [
        [t('print.scale'), `1:${scale} (${paper})`],
        [t('camera-print.site-standard'), scaleName(document, result.scale, text)],
        [t('camera-print.site-height'), height === 0 ? t('cameras.height-0') : formats.metres(height)],
        head.state,
        [t('print.made'), formats.date(made)],
      ],
      legend: [],
      absent: null,
      more: (count) => t('print.more-kinds', { count }),
      hatch: null,
      exit: null,
      way: [],
      keys: [
        { key: 'ring', sign: ringSign, words: t('camera-print.key-camera', { count: rows.length }) },
        { key: 'arrow', sign: arrowSign, words: t('camera-print.key-arrow') },
        { key: 'view', sign: viewSign, words: t('camera-print.key-view') },
        { key: 'dimension', sign: dimensionSign, words: t('camera-print.key-dimension') },
      ],
      signatures: [t('print.signed-made'), t('print.signed-checked'), t('print.signed-approved')],
      north: t('print.north'),
      metres: (value) => formats.metres(value, 0),
    };
    const areas = [...drawing.plan.spaces, ...drawing.plan.outdoors];
    return {
      layout,
      beside,
      plan: {
        layout,
        sheet: drawing.sheet,
        areas: areas.map(({ outline }) => [outline.outer, ...outline.holes]),
        uncovered: [],
        finalExits: drawing.finalExits,
      },
      labels,
      outlines,
      marks: siteMarks(rows.map(siteCamera), layout, labels, within),
      blocks: apart ? [] : tableBlocks(paper, layout.landscape, rows.length),
      heads: [
        t('camera-print.site-number'),
        t('camera-print.camera'),
        t('camera-print.site-mount'),
        t('camera-print.site-aim'),
        t('camera-print.site-tilt'),
        t('camera-print.site-wall', { index: 1 }),
        t('camera-print.site-wall', { index: 2 }),
      ],
      rows: rows.map((row, i) => tableRow(row, i, wanted)),
      strip,
    };
  }, [wanted, document, drawing, outlines, paper, scale, apart, result, state, made, text, head, rows]);
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

const ringSign = h('circle', { cx: 1.8, cy: 1.8, r: 1.6, className: 'site-ring' });
const arrowSign = h('path', { d: 'M0 1.8h2.2M3.8 1.8l-1.6 -0.7v1.4Z', className: 'site-arrow' });
const viewSign = h('g', { className: 'site-views' }, h('path', { d: 'M0 1.8L3.8 0.2V3.4Z' }));
const dimensionSign = h(
  'g',
  { className: 'site-dimension' },
  h('path', { d: 'M0 1.8h3.8M3.8 1.1v1.4M0 1.1v1.4' }),
);
