import { useEffect, type ReactNode } from 'react';
import type { AssetId } from '../../../model/schema/ids';
import { createHazardPricer } from '../../../session/design/hazard-pricer';
import { usePartState } from '../../../session/react/use-part-state';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/section';
import { hazardPriceText, pricedByText } from '../../../widgets/fire-units/hazard-price-text';

/** What an open hazard on an extinguisher comes to in floor that nothing else reaches; reckoned when somebody asks. */
export function HazardPrice({ asset }: { readonly asset: AssetId }): ReactNode {
  const text = useText();
  const { t } = text;
  const { part, state } = usePartState(createHazardPricer);
  useEffect(() => part.stop, [part]);
  return (
    <Section title={t('hazard-price.one')}>
      <p className="card-soft">{t('hazard-price.about')}</p>
      {state.prices.has(asset) ? (
        <p role="status">
          <strong>{hazardPriceText(state, asset, text)}</strong> ({pricedByText(state, text)})
        </p>
      ) : state.waiting > 0 ? (
        <p className="card-actions">
          <span role="status">{t('hazard-price.working')}</span>
          <Button onClick={part.stop}>{t('app.cancel')}</Button>
        </p>
      ) : (
        <div className="card-actions">
          <Button onClick={() => part.price([asset])}>{t('hazard-price.ask-one')}</Button>
        </div>
      )}
      {state.error !== null && <p role="alert">{t('hazard-price.failed', { detail: state.error })}</p>}
    </Section>
  );
}
