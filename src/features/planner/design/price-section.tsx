import { useMemo, type ReactNode } from 'react';
import { assetsOf } from '../../../model/query/assets-of';
import { extinguisherCost } from '../../../model/query/extinguisher-cost';
import { createDesigner } from '../../../session/design/designer';
import { useSession } from '../../../session/react/session-context';
import { usePlan } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { Disclosure } from '../../../ui/disclosure';
import { costText } from './cost-text';
import { OptionalNumber } from './optional-number';
import { priceRows, type PriceRow } from './price-rows';

const MOST = 1e7;

/** What each type costs, and what stands costs by that; what may be proposed too. A price that nobody gave stays empty. */
export function PriceSection(): ReactNode {
  const text = useText();
  const { t } = text;
  const document = usePlan((plan) => plan.document);
  const rows = useMemo(() => document && priceRows(document, text), [document, text]);
  if (!document || !rows) return null;
  const { prices } = document.campus.extinguisherDesign;
  const priceOf = new Map(prices.map(({ model, price }) => [model, price]));
  const known = (of: readonly PriceRow[]): string =>
    t('price.known', { known: of.filter(({ key }) => priceOf.has(key)).length, count: of.length });
  const cost = extinguisherCost(assetsOf(document, 'extinguisher', null), prices);
  return (
    <Disclosure title={t('price.title')} aside={<span className="count">{known(rows.used)}</span>}>
      <div className="design-fields">
        <p className="design-note">{t('price.about')}</p>
        {rows.used.length === 0 ? (
          <p>{t('price.none')}</p>
        ) : (
          <PriceTable rows={rows.used} priceOf={priceOf} />
        )}
        <p className="design-sum">
          {t('price.sum')} {costText(cost, text)}
        </p>
        <Disclosure title={t('price.offered')} aside={<span className="count">{known(rows.offered)}</span>}>
          <PriceTable rows={rows.offered} priceOf={priceOf} />
        </Disclosure>
      </div>
    </Disclosure>
  );
}

interface PriceTableProps {
  readonly rows: readonly PriceRow[];
  readonly priceOf: ReadonlyMap<string, number>;
}

function PriceTable({ rows, priceOf }: PriceTableProps): ReactNode {
  const designer = useSession().part(createDesigner);
  const { t, formats } = useText();
  return (
    <table className="table price-table">
      <thead>
        <tr>
          <th scope="col">{t('price.type')}</th>
          <th scope="col" className="table-number">
            {t('asset-field.count')}
          </th>
          <th scope="col">{t('price.each')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, units }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td className="table-number">{formats.number(units)}</td>
            <td>
              <OptionalNumber
                label={t('price.of', { type: name })}
                hideLabel
                value={priceOf.get(key) ?? null}
                min={0}
                max={MOST}
                placeholder={t('price.empty')}
                complaint={t('price.wrong')}
                onCommit={(price) => designer.setPrice(key, price)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
