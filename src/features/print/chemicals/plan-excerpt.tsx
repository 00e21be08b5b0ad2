import { useId, useMemo, type ReactNode } from 'react';
import { finalExitsOf } from '../../../model/derive/final-exits-of';
import { partsOfPlan } from '../../../model/derive/storey-parts';
import { spaceLabels } from '../../../model/derive/drawing/space-labels';
import { storeySheet } from '../../../model/derive/drawing/storey-sheet';
import { storeyPlans } from '../../../model/derive/storey-plan';
import { displayName } from '../../../model/query/display-name';
import { onStorey } from '../../../model/query/on-storey';
import type { Asset } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import type { StoreyId } from '../../../model/schema/ids';
import { useText } from '../../../session/react/use-text';
import { AssetSigns } from '../asset-signs';
import type { Layout } from '../paper';
import { baselineOf, sheetLabels, TEXT } from '../sheet-labels';
import { SheetPlan } from '../sheet-plan';
import '../print-sheet.css';

/** What whoever comes to a fire looks for around the store. */
const KINDS: ReadonlySet<Asset['kind']> = new Set<Asset['kind']>([
  'extinguisher',
  'hydrant',
  'gas-valve',
  'chemical-store',
  'manual-call-point',
]);
const NOBODY: ReadonlySet<Asset['id']> = new Set();

interface PlanExcerptProps {
  readonly document: CampusDocument;
  readonly storey: StoreyId;
  /** Where the plan lies on the paper, and how large that is. */
  readonly layout: Layout;
  readonly label: string;
  readonly caption: string;
  /** Things that have marks of their own. */
  readonly without?: ReadonlySet<Asset['id']>;
  /** What is drawn over the plan, in millimetres of the excerpt. */
  readonly children: ReactNode;
}

/** A piece of a storey's plan with the names of its rooms, with what helps and what else is dangerous as signs. */
export function PlanExcerpt({
  document,
  storey,
  layout,
  label,
  caption,
  without = NOBODY,
  children,
}: PlanExcerptProps): ReactNode {
  const clip = useId();
  const { t, language } = useText();
  const { width, height } = layout;
  const drawing = useMemo(() => {
    const plan = storeyPlans(document).find((each) => each.storey.id === storey);
    if (!plan) return null;
    return {
      plan,
      sheet: storeySheet(plan),
      labels: spaceLabels(plan.spaces),
      finalExits: finalExitsOf(partsOfPlan(plan)),
    };
  }, [document, storey]);
  if (drawing === null) return null;
  const { plan, sheet, labels, finalExits } = drawing;
  const spaces = new Map(plan.spaces.map((space) => [space.id, space]));
  const inside = (x: number, y: number): boolean => x > 0 && x < width && y > 0 && y < height;
  const named = labels.flatMap(({ id, places }) => {
    const space = spaces.get(id);
    if (!space) return [];
    const name = displayName(space.name, language) ?? t(`use.${space.use}`);
    return [{ key: id, number: space.number, name, places }];
  });
  const words = sheetLabels(named, layout).filter(({ x, y }) => inside(x, y));
  const assets = onStorey(document, 'assets', storey).filter(
    ({ id, kind, retired, x, y }) =>
      !retired && KINDS.has(kind) && !without.has(id) && inside(layout.x(x), layout.y(y)),
  );
  const areas = [...plan.spaces, ...plan.outdoors].map(({ outline }) => [outline.outer, ...outline.holes]);
  return (
    <figure className="chemical-page-plan">
      <svg
        className="chemical-excerpt"
        role="img"
        aria-label={label}
        style={{ width: `${width}mm`, height: `${height}mm` }}
        viewBox={`0 0 ${width} ${height}`}
      >
        <clipPath id={clip}>
          <rect width={width} height={height} />
        </clipPath>
        <g clipPath={`url(#${clip})`}>
          <SheetPlan content={{ layout, sheet, areas, uncovered: [], finalExits }} />
          <g className="sheet-labels">
            {words.map(({ key, x: left, y: top, lines }) => (
              <text key={key} x={left} fontSize={TEXT} textAnchor="middle">
                {lines.map((line, i) => (
                  <tspan key={line} x={left} y={top + baselineOf(i, lines.length)}>
                    {line}
                  </tspan>
                ))}
              </text>
            ))}
          </g>
          <AssetSigns assets={assets} absent={NOBODY} layout={layout} />
          {children}
        </g>
        <rect className="chemical-excerpt-frame" width={width} height={height} />
        <path
          className="chemical-excerpt-north"
          d="M-6 12l3 -8 3 8 -3 -2Z"
          transform={`translate(${width - 1} 0)`}
        />
      </svg>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
