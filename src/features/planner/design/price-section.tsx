import { useMemo, type ReactNode } from 'react';
import { assetsOf } from '../../../model/query/assets-of';
import { extinguisherCost, typesOf } from '../../../model/query/extinguisher-cost';
import { entitiesIn } from '../../../model/schema/dictionary';
import { createDesigner } from '../../../session/design/designer';
import { useSession } from '../../../session/react/session-context';
import { usePlan } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { Disclosure } from '../../../ui/disclosure';
import { extinguisherText } from '../../../widgets/asset-card/extinguisher-text';
import { costText } from './cost-text';
import { OptionalNumber } from './optional-number';

const MOST = 1e7;

/** What each type costs, and what stands costs by that. A price that nobody gave stays empty. */
export function PriceSection(): ReactNode {
  const session = useSession();
  const text = useText();
  const { t, formats } = text;
  const document = usePlan((plan) => plan.document);
  const variants = document?.variants;
  const points = useMemo(() => (document ? assetsOf(document, 'extinguisher', null) : []), [document]);
  const types = useMemo(
    () => typesOf([...points, ...entitiesIn(variants ?? {}).flatMap(({ extinguishers }) => extinguishers)]),
    [points, variants],
  );
  if (!document) return null;
  const { prices } = document.campus.extinguisherDesign;
  const priceOf = new Map(prices.map(({ model, price }) => [model, price]));
  const standing = new Map(typesOf(points).map(({ key, units }) => [key, units]));
  const cost = extinguisherCost(points, prices);
  return (
    <Disclosure
      title={t('price.title')}
      aside={
        <span className="count">
          {t('price.known', { known: known(types, priceOf), count: types.length })}
        </span>
      }
    >
      <div className="design-fields">
        <p className="design-note">{t('price.about')}</p>
        {types.length === 0 ? (
          <p>{t('price.none')}</p>
        ) : (
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
              {types.map(({ key, example }) => {
                const name = example.model ?? extinguisherText(document, example, text);
                return (
                  <tr key={key}>
                    <th scope="row">{name}</th>
                    <td className="table-number">{formats.number(standing.get(key) ?? 0)}</td>
                    <td>
                      <OptionalNumber
                        label={t('price.of', { type: name })}
                        hideLabel
                        value={priceOf.get(key) ?? null}
                        min={0}
                        max={MOST}
                        placeholder={t('price.empty')}
                        complaint={t('price.wrong')}
                        onCommit={(price) => session.part(createDesigner).setPrice(key, price)}
                      />
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        )}
        <p className="design-sum">
          {t('price.sum')} {costText(cost, text)}
        </p>
      </div>
    </Disclosure>
  );
}

const known = (types: ReturnType<typeof typesOf>, priceOf: ReadonlyMap<string, number>): number =>
  types.filter(({ key }) => priceOf.has(key)).length;
