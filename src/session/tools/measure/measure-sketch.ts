import { formats } from '../../../i18n/formats';
import type { Language } from '../../../i18n/language';
import { translator } from '../../../i18n/translator';
import { ringArea } from '../../../geometry/plane/ring-area';
import type { StoreyId } from '../../../model/schema/ids';
import type { Point } from '../../../model/schema/polygon';
import type { Sketch, SketchLabel } from '../../state/sketch-state';
import type { Units } from '../../state/view-state';
import { withPointer } from '../chain';
import type { MeasureSnapKind } from './measure-snap';
import type { Measured, MeasureState } from './measure-state';

const SNAPS = {
  corner: 'measure.snap-corner',
  opening: 'measure.snap-opening',
  asset: 'measure.snap-asset',
  edge: 'measure.snap-edge',
  square: 'measure.snap-square',
  close: 'measure.snap-close',
} as const satisfies Partial<Record<MeasureSnapKind, string>>;

/** Metres from the first to the last point, and around when closed. O(points). */
export function measuredLength({ points, closed }: Pick<Measured, 'points' | 'closed'>): number {
  const round = closed && points[0] ? [...points, points[0]] : points;
  return round.slice(1).reduce((sum, b, i) => sum + legLength(round[i]!, b), 0);
}

/** Square metres inside a closed line; 0 for an open one. O(points). */
export const measuredArea = ({ points, closed }: Pick<Measured, 'points' | 'closed'>): number =>
  closed ? Math.abs(ringArea(points)) : 0;

const legLength = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** A length in words, to the centimetre or the tenth of a foot. */
export const lengthText = (metres: number, language: Language, units: Units): string =>
  units === 'ft' ? formats(language).feet(metres, 1) : formats(language).metres(metres, 2);

/** What is drawn of all that was measured and of what is being measured. O(points). */
export function measureSketch({ chain, by, done }: MeasureState, language: Language, units: Units): Sketch {
  const { t } = translator(language);
  const storey = chain.storey;
  const path = withPointer(chain);
  const open = storey === null ? [] : [{ storey, points: path, closed: false }];
  const all = [...done, ...open];
  const labels = all.flatMap((each) => labelsOf(each, language, units));
  const last = path.at(-1);
  if (storey !== null && last && chain.typed !== '') {
    const text = `${chain.typed}\u00a0${units}`;
    labels.push({ storey, x: last[0], y: last[1], text, tone: 'accent' });
  }
  const at = chain.at;
  const here = storey ?? done.at(-1)?.storey;
  const snap = by === 'free' ? null : SNAPS[by];
  if (at && snap && storey !== null) {
    labels.push({ storey, x: at.x, y: at.y, z: SNAP_WORDS, text: t(snap), tone: 'quiet' });
  }
  return {
    areas: done
      .filter(({ closed }) => closed)
      .map((each) => ({ storey: each.storey, rings: [pathOf(each.points)], tone: 'accent' as const })),
    lines: all.flatMap((each) =>
      each.points.length < 2
        ? []
        : [
            {
              storey: each.storey,
              points: pathOf(each.points),
              tone: 'accent' as const,
              closed: each.closed,
            },
          ],
    ),
    marks: [
      ...[...done, { storey, points: chain.points }].flatMap((each) =>
        each.storey === null ? [] : dots(each.storey, each.points),
      ),
      ...(at && here && by !== 'free'
        ? [{ storey: storey ?? here, x: at.x, y: at.y, shape: 'ring' as const, tone: 'accent' as const }]
        : []),
    ],
    labels,
  };
}

/** Metres over the floor at which words of a snap stand: clear of the length beneath. */
const SNAP_WORDS = 0.8;

const pathOf = (points: readonly Point[]) => points.map(([x, y]) => ({ x, y }));

const dots = (storey: StoreyId, points: readonly Point[]) =>
  points.map(([x, y]) => ({ storey, x, y, shape: 'dot' as const, tone: 'accent' as const }));

/** Each stretch at its middle, and the whole at its end; of a closed line the area in its middle. */
function labelsOf({ storey, points, closed }: Measured, language: Language, units: Units): SketchLabel[] {
  const { t } = translator(language);
  const tone = 'accent';
  const round = closed && points[0] ? [...points, points[0]] : points;
  const legs = round.slice(1).map((b, i): SketchLabel => {
    const a = round[i]!;
    const text = lengthText(legLength(a, b), language, units);
    return { storey, x: (a[0] + b[0]) / 2, y: (a[1] + b[1]) / 2, text, tone };
  });
  const end = points.at(-1);
  if (legs.length < 2 || !end) return legs;
  const total = t('measure.total', {
    length: lengthText(measuredLength({ points, closed }), language, units),
  });
  if (!closed) return [{ storey, x: end[0], y: end[1], text: total, tone }, ...legs];
  const area = measuredArea({ points, closed });
  const write = formats(language);
  const areaText = units === 'ft' ? write.squareFeet(area) : write.area(area);
  const middle = points.reduce(([x, y], p) => [x + p[0] / points.length, y + p[1] / points.length], [0, 0]);
  const text = `${t('measure.area', { area: areaText })}\n${total}`;
  return [{ storey, x: middle[0]!, y: middle[1]!, text, tone }, ...legs];
}
