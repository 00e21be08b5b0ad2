import { useMemo, type ReactNode } from 'react';
import { storeyBounds } from '../../../model/query/storey-bounds';
import type { Asset } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import type { Translator } from '../../../i18n/translator';
import { excerptLayout } from './excerpt-layout';
import { PlanExcerpt } from './plan-excerpt';

interface ExcerptProps {
  readonly document: CampusDocument;
  readonly store: Asset;
  /** Metres; null = the room alone. */
  readonly radius: number | null;
  /** Millimetres. */
  readonly height: number;
  readonly text: Translator;
}

/** The plan around a store: the store ringed, its zone as a broken circle. */
export function SheetExcerpt({ document, store, radius, height, text }: ExcerptProps): ReactNode {
  const { t } = text;
  const layout = useMemo(() => {
    const { x, y, storey } = store;
    const alone = { minX: x, minY: y, maxX: x, maxY: y };
    return excerptLayout(x, y, radius, storeyBounds(document, storey) ?? alone, height);
  }, [document, store, radius, height]);
  const [x, y] = [layout.x(store.x), layout.y(store.y)];
  const beyond = radius !== null && radius * layout.perMetre > height / 2;
  return (
    <PlanExcerpt
      {...{ document, layout }}
      storey={store.storey}
      label={t('chemical-sheet.plan', { name: store.number ?? t('asset.chemical-store') })}
      caption={`1:${layout.scale}${beyond ? ` · ${t('chemical-sheet.beyond')}` : ''}`}
    >
      {radius !== null && (
        <circle className="chemical-excerpt-zone" cx={x} cy={y} r={radius * layout.perMetre} />
      )}
      <circle className="chemical-excerpt-store" cx={x} cy={y} r={3.4} />
    </PlanExcerpt>
  );
}
