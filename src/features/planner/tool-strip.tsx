import { useCallback, useRef, useState, type ReactNode } from 'react';
import { useSession } from '../../session/react/session-context';
import { usePlan, useTool } from '../../session/react/use-stores';
import { useText } from '../../session/react/use-text';
import { createAssetSelector } from '../../session/use-cases/select-assets';
import { Button } from '../../ui/button';
import { useMedia } from '../../ui/use-media';
import { PHONE } from '../../ui/widths';
import { AssetPalette } from './tools/asset-palette';
import { PlaceStrip } from './tools/place-strip';
import { useClipboard } from './tools/use-clipboard';
import { usePlacing } from './tools/use-placing';
import './tools/tool-strip.css';

/** What a planner takes in hand; while something is, what it does and how to put it away. */
export function ToolStrip(): ReactNode {
  const session = useSession();
  const { t } = useText();
  const { mode, kind, last, start } = usePlacing();
  const selector = session.part(createAssetSelector);
  const selecting = useTool((tool) => tool.kind === 'select-area' && !tool.once);
  const hasPlan = usePlan((plan) => plan.document !== null);
  const phone = useMedia(PHONE);
  const [choosing, setChoosing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = useCallback(() => {
    setChoosing(false);
    opener.current?.focus();
  }, []);
  useClipboard();
  if (mode && kind) return <PlaceStrip kind={kind} mode={mode} />;
  if (selecting) {
    return (
      <div className="tool-strip tool-strip-placing" role="group" aria-label={t('select.area')}>
        <span className="tool-hint">{t('select.area-hint')}</span>
        <div className="tool-buttons">
          <Button onClick={() => session.tools.putAway()}>{t('place.done')}</Button>
        </div>
      </div>
    );
  }
  const [usual = 'extinguisher'] = last;
  return (
    <>
      <div className="tool-strip tool-strip-bare">
        <Button look="solid" icon="plus" disabled={!hasPlan} onClick={() => start('place', usual)}>
          {t('place.one-of', { kind: t(`asset.${usual}`) })}
        </Button>
        <Button
          ref={opener}
          iconAfter="chevron"
          disabled={!hasPlan}
          aria-haspopup="dialog"
          aria-expanded={choosing}
          onClick={() => setChoosing(!choosing)}
        >
          {t('place.other')}
        </Button>
        <Button icon="marquee" iconOnly={phone} disabled={!hasPlan} onClick={selector.startArea}>
          {t('select.area')}
        </Button>
      </div>
      {choosing && (
        <AssetPalette
          last={last}
          chosen={null}
          opener={opener}
          onClose={close}
          onChoose={(next) => {
            setChoosing(false);
            start('place', next);
          }}
        />
      )}
    </>
  );
}
