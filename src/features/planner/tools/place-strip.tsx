import { useRef, useState, type ReactNode } from 'react';
import type { AssetKind } from '../../../model/schema/assets/asset-kinds';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { Segments } from '../../../ui/segments';
import { AssetPalette } from './asset-palette';
import { CorridorControls } from './corridor-controls';
import { RowControls } from './row-controls';
import { PLACE_MODES, usePlacing, type PlaceMode } from './use-placing';

const MODE_WORD = { place: 'single', 'place-row': 'row', 'place-corridor': 'corridor' } as const;

/** A placing tool in hand: what it places, how, and what it wants next. */
export function PlaceStrip({
  kind,
  mode,
}: {
  readonly kind: AssetKind;
  readonly mode: PlaceMode;
}): ReactNode {
  const session = useSession();
  const { t } = useText();
  const { many, last, start } = usePlacing();
  const [choosing, setChoosing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setChoosing(false);
    opener.current?.focus();
  };
  return (
    <>
      <div className="tool-strip tool-strip-placing" role="group" aria-label={t('place.title')}>
        <div className="tool-what">
          <Button
            ref={opener}
            iconAfter="chevron"
            title={t('place.change-kind')}
            aria-haspopup="dialog"
            aria-expanded={choosing}
            onClick={() => setChoosing(!choosing)}
          >
            {t(`asset.${kind}`)}
          </Button>
          <Segments
            label={t('place.mode')}
            options={PLACE_MODES.map((value) => ({ value, label: t(`place.${MODE_WORD[value]}`) }))}
            value={mode}
            onChange={(next) => start(next, kind)}
          />
        </div>
        {mode === 'place' && (
          <>
            <span className="tool-hint">{t('place.click-floor')}</span>
            <div className="tool-buttons">
              <Button look="solid" onClick={() => session.placeAtCentre()}>
                {t('assets.place-centre')}
              </Button>
              <Button onClick={() => session.tools.putAway()}>{t('place.done')}</Button>
            </div>
          </>
        )}
        {mode === 'place-row' && <RowControls many={many} />}
        {mode === 'place-corridor' && <CorridorControls many={many} />}
      </div>
      {choosing && (
        <AssetPalette
          last={last}
          chosen={kind}
          opener={opener}
          onClose={close}
          onChoose={(next) => {
            start(mode, next);
            close();
          }}
        />
      )}
    </>
  );
}
