import { useEffect, useMemo, type ReactNode } from 'react';
import { lookUp } from '../../../model/schema/dictionary';
import type { Asset, AssetOf } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import type { RecordBook } from '../../../records/fold/record-book';
import { isOpen, type HazardState } from '../../../records/hazard/hazard-state';
import { createHazardPricer, type HazardPrices } from '../../../session/design/hazard-pricer';
import { usePartState } from '../../../session/react/use-part-state';
import { useSession } from '../../../session/react/session-context';
import { usePlan, useRecords } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { dutiesOf } from '../../../standards/duty-profile';
import { Button } from '../../../ui/button';
import { hazardLoss, type HazardLoss } from '../../../widgets/fire-units/hazard-loss';
import { hasPrice, hazardPriceText, pricedByText } from '../../../widgets/fire-units/hazard-price-text';
import { useUnitLoss } from '../../../widgets/fire-units/use-unit-loss';
import { placeLabel, placeLine } from '../../../widgets/asset-card/names';

interface Row {
  readonly asset: AssetOf<'extinguisher'>;
  readonly hazards: readonly HazardState[];
  readonly loss: HazardLoss;
}

/** Extinguishers with an open hazard, and what it takes away: floor that nothing else reaches, or what their unit is short of. */
export function HazardSection(): ReactNode {
  const session = useSession();
  const { t } = useText();
  const document = usePlan((plan) => plan.document);
  const book = useRecords((records) => records.book);
  const revision = useRecords((records) => records.revision);
  const { part, state } = usePartState(createHazardPricer);
  const rows = useMemo(
    // The book grows in place: its revision says that it is another one.
    () => (document && book && revision >= 0 ? openRows(document, book) : []),
    [document, book, revision],
  );
  useEffect(() => {
    void session.openRecords();
    return part.stop;
  }, [session, part]);
  if (!document) return null;
  if (book === null) return <p className="design-note">{t('hazard-price.awaited')}</p>;
  if (rows.length === 0) return <p className="design-note">{t('hazard-price.none')}</p>;
  const left = rows.filter(({ asset, loss }) => hasPrice(loss) && !state.prices.has(asset.id));
  return (
    <div className="design-fields">
      <p className="design-note">{t('hazard-price.about')}</p>
      <HazardRows {...{ document, rows, state }} />
      {state.error !== null && <p role="alert">{t('hazard-price.failed', { detail: state.error })}</p>}
      {state.waiting > 0 ? (
        <div className="room-actions">
          <span role="status">{t('hazard-price.waiting', { count: state.waiting })}</span>
          <Button onClick={part.stop}>{t('app.cancel')}</Button>
        </div>
      ) : (
        left.length > 0 && (
          <Button onClick={() => part.price(left.map(({ asset }) => asset.id))}>
            {t('hazard-price.ask', { count: left.length })}
          </Button>
        )
      )}
    </div>
  );
}

interface HazardRowsProps {
  readonly document: CampusDocument;
  readonly rows: readonly Row[];
  readonly state: HazardPrices;
}

function HazardRows({ document, rows, state }: HazardRowsProps): ReactNode {
  const session = useSession();
  const text = useText();
  const { t } = text;
  const unitLoss = useUnitLoss();
  const dear = rows.toSorted((a, b) => priceOf(state, b) - priceOf(state, a));
  const page = (hazard: string, { storey, x, y }: Row['asset']): void => {
    session.focusOn(storey, x, y);
    session.setRole('inspector');
    session.setLink({ page: `hazard:${hazard.replace(/^hazard_/, '')}` });
  };
  return (
    <table className="table hazard-prices">
      <caption>{pricedByText(state, text)}</caption>
      <thead>
        <tr>
          <th scope="col">{t('asset.extinguisher')}</th>
          <th scope="col" className="table-number">
            {t('hazard-price.price')}
          </th>
        </tr>
      </thead>
      <tbody>
        {dear.map(({ asset, hazards, loss }) => (
          <tr key={asset.id}>
            <th scope="row">
              <button
                type="button"
                className="table-link"
                onClick={() => {
                  session.select(asset.id);
                  session.focusOn(asset.storey, asset.x, asset.y);
                }}
              >
                {asset.number ?? t('cards.no-number')}
              </button>
              <span className="unit-what">{placeLine(placeLabel(document, asset, text))}</span>
              {hazards.map(({ id, raised }) => (
                <button
                  key={id}
                  type="button"
                  className="table-link unit-what"
                  onClick={() => page(id, asset)}
                >
                  {raised?.body.description || t('hazard-price.hazard')}
                </button>
              ))}
            </th>
            <td className="table-number">
              {hazardPriceText(state, asset.id, loss, text)}
              <span className="unit-what">{unitLoss(asset, loss)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const priceOf = ({ prices }: HazardPrices, { asset, loss }: Row): number =>
  hasPrice(loss) ? (prices.get(asset.id) ?? -1) : 0;

/** Extinguishers that open hazards name, in order of id. O(hazards log). */
function openRows(document: CampusDocument, book: RecordBook): readonly Row[] {
  const forms = { book, duties: dutiesOf(document.campus.profile) };
  const rows = new Map<string, HazardState[]>();
  for (const state of book.hazards()) {
    const about = state.raised?.body.asset;
    if (!about || !isOpen(state)) continue;
    rows.set(about, [...(rows.get(about) ?? []), state]);
  }
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, open]) => {
      const asset = lookUp<Asset>(document.assets, id);
      return asset?.kind === 'extinguisher' && !asset.retired
        ? [{ asset, hazards: open, loss: hazardLoss(open, asset.count, forms) }]
        : [];
    });
}
