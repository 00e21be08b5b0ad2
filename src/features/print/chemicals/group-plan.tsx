import { useMemo, type ReactNode } from 'react';
import { storeyBounds } from '../../../model/query/storey-bounds';
import type { CampusDocument } from '../../../model/schema/document';
import type { StoreyId } from '../../../model/schema/ids';
import type { Translator } from '../../../i18n/translator';
import { storeyLabel } from '../../../widgets/labels';
import { groupLayout } from './excerpt-layout';
import type { NumberedStore } from './group-rows';
import { PlanExcerpt } from './plan-excerpt';
import { spreadMarks } from './spread-marks';

/** Millimetres of the disc with a store's number, and of the dot where it stands. */
const DISC = 2.5;
const DOT = 0.6;
const FIGURE = 3;

interface GroupPlanProps {
  readonly document: CampusDocument;
  readonly storey: StoreyId;
  readonly stores: readonly NumberedStore[];
  /** Millimetres that it is high at most. */
  readonly high: number;
  /** Only how much room it takes is asked: nothing is drawn. */
  readonly blank: boolean;
  readonly text: Translator;
}

/** The plan of a storey with the stores of a group on it, under the numbers that they have in its table. */
export function GroupPlan(props: GroupPlanProps): ReactNode {
  const { document, storey, stores, high, blank, text } = props;
  const { t } = text;
  const layout = useMemo(() => {
    const places = stores.map(({ store }) => store);
    const [first] = places;
    const alone = { minX: first?.x ?? 0, minY: first?.y ?? 0, maxX: first?.x ?? 0, maxY: first?.y ?? 0 };
    return groupLayout(places, storeyBounds(document, storey) ?? alone, high);
  }, [document, storey, stores, high]);
  const name = storeyLabel(document, storey, text);
  const caption = `${name} · 1:${layout.scale}`;
  const own = useMemo(() => new Set(stores.map(({ store }) => store.id)), [stores]);
  const points = stores.map(({ store: { x, y } }) => ({ x: layout.x(x), y: layout.y(y) }));
  const discs = spreadMarks(points, DISC, layout);
  if (blank) {
    return (
      <figure className="chemical-page-plan">
        <svg className="chemical-excerpt" style={{ height: `${layout.height}mm` }} />
        <figcaption>{caption}</figcaption>
      </figure>
    );
  }
  return (
    <PlanExcerpt
      {...{ document, storey, layout, caption }}
      without={own}
      label={t('chemical-sheet.plan', { name })}
    >
      {stores.map(({ number }, i) => {
        const [point, disc] = [points[i]!, discs[i]!];
        return (
          <g key={number} className="chemical-excerpt-number">
            <path d={`M${point.x} ${point.y}L${disc.x} ${disc.y}`} />
            <circle cx={point.x} cy={point.y} r={DOT} />
            <circle cx={disc.x} cy={disc.y} r={DISC} />
            <text x={disc.x} y={disc.y + FIGURE * 0.36} fontSize={FIGURE} textAnchor="middle">
              {number}
            </text>
          </g>
        );
      })}
    </PlanExcerpt>
  );
}
