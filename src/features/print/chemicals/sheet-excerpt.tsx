import { useId, useMemo, type ReactNode } from 'react';
import { finalExitsOf } from '../../../model/derive/final-exits-of';
import { partsOfPlan } from '../../../model/derive/storey-parts';
import { spaceLabels } from '../../../model/derive/drawing/space-labels';
import { storeySheet } from '../../../model/derive/drawing/storey-sheet';
import { storeyPlans } from '../../../model/derive/storey-plan';
import { displayName } from '../../../model/query/display-name';
import { onStorey } from '../../../model/query/on-storey';
import { storeyBounds } from '../../../model/query/storey-bounds';
import type { Asset } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import type { Translator } from '../../../i18n/translator';
import { AssetSigns } from '../asset-signs';
import { baselineOf, sheetLabels, TEXT } from '../sheet-labels';
import { SheetPlan } from '../sheet-plan';
import '../print-sheet.css';
import { EXCERPT, excerptLayout } from './excerpt-layout';

/** What whoever comes to a fire looks for around the store. */
const KINDS: ReadonlySet<Asset['kind']> = new Set<Asset['kind']>([
  'extinguisher',
  'hydrant',
  'gas-valve',
  'chemical-store',
  'manual-call-point',
]);
const NOBODY: ReadonlySet<Asset['id']> = new Set();

interface ExcerptProps {
  readonly document: CampusDocument;
  readonly store: Asset;
  /** Metres; null = the room alone. */
  readonly radius: number | null;
  readonly text: Translator;
}

/** The plan around a store: the store ringed, its zone as a broken circle, what helps and what else is dangerous as signs. */
export function SheetExcerpt({ document, store, radius, text }: ExcerptProps): ReactNode {
  const clip = useId();
  const { t, language } = text;
  const drawing = useMemo(() => {
    const plan = storeyPlans(document).find(({ storey }) => storey.id === store.storey);
    if (!plan) return null;
    return {
      plan,
      sheet: storeySheet(plan),
      labels: spaceLabels(plan.spaces),
      finalExits: finalExitsOf(partsOfPlan(plan)),
    };
  }, [document, store.storey]);
  const layout = useMemo(() => {
    const { x, y, storey } = store;
    const alone = { minX: x, minY: y, maxX: x, maxY: y };
    return excerptLayout(x, y, radius, storeyBounds(document, storey) ?? alone);
  }, [document, store, radius]);
  if (drawing === null) return null;
  const { plan, sheet, labels, finalExits } = drawing;
  const spaces = new Map(plan.spaces.map((space) => [space.id, space]));
  const inside = (x: number, y: number): boolean => x > 0 && x < EXCERPT.width && y > 0 && y < EXCERPT.height;
  const named = labels.flatMap(({ id, places }) => {
    const space = spaces.get(id);
    if (!space) return [];
    const name = displayName(space.name, language) ?? t(`use.${space.use}`);
    return [{ key: id, number: space.number, name, places }];
  });
  const words = sheetLabels(named, layout).filter(({ x, y }) => inside(x, y));
  const assets = onStorey(document, 'assets', store.storey).filter(
    ({ kind, retired, x, y }) => !retired && KINDS.has(kind) && inside(layout.x(x), layout.y(y)),
  );
  const areas = [...plan.spaces, ...plan.outdoors].map(({ outline }) => [outline.outer, ...outline.holes]);
  const [x, y] = [layout.x(store.x), layout.y(store.y)];
  const beyond = radius !== null && radius * layout.perMetre > EXCERPT.height / 2;
  return (
    <figure className="chemical-page-plan">
      <svg
        className="chemical-excerpt"
        role="img"
        aria-label={t('chemical-sheet.plan', { name: store.number ?? t('asset.chemical-store') })}
        viewBox={`0 0 ${EXCERPT.width} ${EXCERPT.height}`}
      >
        <clipPath id={clip}>
          <rect width={EXCERPT.width} height={EXCERPT.height} />
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
          {radius !== null && (
            <circle className="chemical-excerpt-zone" cx={x} cy={y} r={radius * layout.perMetre} />
          )}
          <circle className="chemical-excerpt-store" cx={x} cy={y} r={3.4} />
        </g>
        <rect className="chemical-excerpt-frame" width={EXCERPT.width} height={EXCERPT.height} />
        <path className="chemical-excerpt-north" d="M98 12l3 -8 3 8 -3 -2Z" transform="translate(-1 0)" />
      </svg>
      <figcaption>
        {`1:${layout.scale}`}
        {beyond && ` · ${t('chemical-sheet.beyond')}`}
      </figcaption>
    </figure>
  );
}
