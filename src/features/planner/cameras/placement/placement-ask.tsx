import { useMemo, useState, type ReactNode } from 'react';
import { createCameraPlacer } from '../../../../session/cameras/place-cameras';
import { MOST_MORE, PLACE_SCOPES, type PlaceScope } from '../../../../session/cameras/place-state';
import { usePartState } from '../../../../session/react/use-part-state';
import { usePlan } from '../../../../session/react/use-stores';
import { useText } from '../../../../session/react/use-text';
import { Button } from '../../../../ui/button';
import { Disclosure } from '../../../../ui/disclosure';
import { NumberField } from '../../../../ui/number-field';
import { Segments } from '../../../../ui/segments';
import { useCameraPart } from '../use-camera-slice';
import { PlacementOptions } from './placement-options';

/** As many as somebody who names none is likely to have bought. */
const FEW = 3;

/** What places are looked for: where, how many, of which models. */
export function PlacementAsk(): ReactNode {
  const { t } = useText();
  const cameras = useCameraPart();
  const { part, state } = usePartState(createCameraPlacer);
  const { choice, status, stale } = state;
  const models = usePlan((plan) => plan.document?.campus.cameraDesign.models);
  // The plan's own models are part of what can be chosen.
  const all = useMemo(() => (models ? part.models() : []), [models, part]);
  const offers = choice.offers ?? part.usual();
  const [open, setOpen] = useState(false);
  const again = status !== 'idle';
  const nothing = !all.some(({ id }) => offers.includes(id)) || choice.mounts.length === 0;
  return (
    <>
      {!again && <p className="proposal-note">{t('camera-place.about')}</p>}
      {stale && (
        <p className="proposal-stale" role="status">
          {t('camera-place.stale')}
        </p>
      )}
      <Segments<'all' | 'more'>
        label={t('camera-place.aim')}
        options={[
          { value: 'all', label: t('camera-place.aim-all') },
          { value: 'more', label: t('camera-place.aim-more') },
        ]}
        value={choice.more === null ? 'all' : 'more'}
        onChange={(aim) => part.choose({ more: aim === 'all' ? null : FEW })}
      />
      {choice.more === null ? (
        <Segments<PlaceScope>
          label={t('camera-place.scope')}
          options={PLACE_SCOPES.map((value) => ({ value, label: t(`camera-place.of-${value}`) }))}
          value={choice.scope}
          onChange={(scope) => part.choose({ scope })}
        />
      ) : (
        <>
          <NumberField
            label={t('camera-place.more')}
            value={choice.more}
            digits={0}
            step={1}
            min={1}
            max={MOST_MORE}
            complaint={(min, max) => t('camera-place.range', { min, max })}
            onCommit={(more) => part.choose({ more: Math.round(more) })}
          />
          <p className="proposal-note">{t('camera-place.more-here')}</p>
        </>
      )}
      <Disclosure title={t('camera-place.options')} open={open} onToggle={setOpen}>
        {open && <PlacementOptions all={all} offers={offers} />}
      </Disclosure>
      {nothing && !open && (
        <p className="placement-wrong">
          {t(choice.mounts.length === 0 ? 'camera-place.no-mounts' : 'camera-place.no-models')}
        </p>
      )}
      <div className="proposal-actions">
        <Button
          look={again && !stale ? 'outline' : 'solid'}
          icon="search"
          disabled={nothing}
          onClick={() => part.ask(cameras.state.getState().choice)}
        >
          {t(again ? 'camera-place.again' : 'camera-place.ask')}
        </Button>
      </div>
    </>
  );
}
