import { useEffect, type ReactNode } from 'react';
import type { AssetOf } from '../../../model/schema/assets/asset-registry';
import type { HazardState } from '../../../records/hazard/hazard-state';
import { createHazardPricer } from '../../../session/design/hazard-pricer';
import { usePartState } from '../../../session/react/use-part-state';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/section';
import { hazardLoss, type HazardForms } from '../../../widgets/fire-units/hazard-loss';
import { useUnitLoss } from '../../../widgets/fire-units/use-unit-loss';
import { hasPrice, hazardPriceText, pricedByText } from '../../../widgets/fire-units/hazard-price-text';

interface HazardPriceProps {
  readonly asset: AssetOf<'extinguisher'>;
  readonly hazard: HazardState;
  readonly forms: HazardForms;
}

/** What an open hazard on an extinguisher comes to in floor that nothing else reaches, reckoned when somebody asks; and what its unit is short of. */
export function HazardPrice({ asset, hazard, forms }: HazardPriceProps): ReactNode {
  const text = useText();
  const { t } = text;
  const { part, state } = usePartState(createHazardPricer);
  useEffect(() => part.stop, [part]);
  const loss = hazardLoss([hazard], asset.count, forms);
  const unit = useUnitLoss()(asset, loss);
  return (
    <Section title={t('hazard-price.one')}>
      <p className="card-soft">{t('hazard-price.about')}</p>
      {!hasPrice(loss) ? (
        <p>
          <strong>{hazardPriceText(state, asset.id, loss, text)}</strong>
        </p>
      ) : state.prices.has(asset.id) ? (
        <p role="status">
          <strong>{hazardPriceText(state, asset.id, loss, text)}</strong> ({pricedByText(state, text)})
        </p>
      ) : state.waiting > 0 ? (
        <p className="card-actions">
          <span role="status">{t('hazard-price.working')}</span>
          <Button onClick={part.stop}>{t('app.cancel')}</Button>
        </p>
      ) : (
        <div className="card-actions">
          <Button onClick={() => part.price([asset.id])}>{t('hazard-price.ask-one')}</Button>
        </div>
      )}
      {unit !== null && <p>{unit}</p>}
      {state.error !== null && <p role="alert">{t('hazard-price.failed', { detail: state.error })}</p>}
    </Section>
  );
}
