import { useEffect, useRef, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import type { Extinguisher } from '../../../model/schema/assets/asset-registry';
import { nudgeOf } from '../../../session/actions/nudge';
import { useSession } from '../../../session/react/session-context';
import { useTool } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { NumberField } from '../../../ui/number-field';
import { showWithin } from '../../../ui/show-within';
import './asset-editor.css';

interface AssetEditorProps {
  readonly asset: Extinguisher;
  readonly label: string;
  /** Why it counts for nothing; null when it counts. */
  readonly trouble: string | null;
  /** The pad that takes the arrow keys. */
  readonly padRef: Ref<HTMLDivElement>;
}

/** The selected extinguisher: its place as numbers, by arrows, and what is known of it. Dragging is never the only way. */
export function AssetEditor({ asset, label, trouble, padRef }: AssetEditorProps): ReactNode {
  const session = useSession();
  const { t, formats } = useText();
  const complaint = (min: number, max: number): string =>
    t('app.number-range', { min: formats.number(min), max: formats.number(max) });
  // Of a drag: where the pointer holds it.
  const held = useTool((tool) => (tool.kind === 'move' && tool.id === asset.id ? tool.at : null));
  const at = held ?? asset;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const panel = box.current?.closest('.sheet-body');
    if (panel && box.current) showWithin(panel, box.current, panel.querySelector('.coverage-head'));
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    const by = nudgeOf(event);
    if (!by) return;
    event.preventDefault();
    event.stopPropagation();
    session.nudge(by[0], by[1]);
  };
  const facts = [
    asset.agent ? t(`agent.${asset.agent}`) : t('assets.agent-unknown'),
    asset.rating ?? t('assets.rating-unknown'),
    t('assets.units', { count: asset.count }),
  ];
  const step = (dx: number, dy: number) => () => session.nudge(dx, dy);

  return (
    <div className="editor" ref={box}>
      <div className="editor-head">
        <strong>{label}</strong>
        <Button look="quiet" icon="close" iconOnly onClick={() => session.select(null)}>
          {t('assets.deselect')}
        </Button>
      </div>
      {trouble !== null && (
        <p className="editor-trouble">
          <Icon name="warning" size={16} />
          {trouble}
        </p>
      )}
      <p className="editor-facts">{facts.join(' · ')}</p>
      <div className="editor-place">
        <div className="editor-fields">
          <NumberField
            label={t('assets.x')}
            value={at.x}
            complaint={complaint}
            onCommit={(x) => session.moveTo(asset.id, x, asset.y)}
          />
          <NumberField
            label={t('assets.y')}
            value={at.y}
            complaint={complaint}
            onCommit={(y) => session.moveTo(asset.id, asset.x, y)}
          />
        </div>
        <div
          ref={padRef}
          className="pad"
          role="group"
          tabIndex={0}
          aria-label={t('assets.nudge')}
          data-shortcuts="plan"
          onKeyDown={onKeyDown}
        >
          <Button icon="up" iconOnly className="pad-up" onClick={step(0, 0.1)}>
            {t('assets.nudge-up')}
          </Button>
          <Button icon="left" iconOnly className="pad-left" onClick={step(-0.1, 0)}>
            {t('assets.nudge-left')}
          </Button>
          <Button icon="right" iconOnly className="pad-right" onClick={step(0.1, 0)}>
            {t('assets.nudge-right')}
          </Button>
          <Button icon="down" iconOnly className="pad-down" onClick={step(0, -0.1)}>
            {t('assets.nudge-down')}
          </Button>
        </div>
      </div>
      <p className="editor-hint">{t('assets.nudge')}</p>
      <div className="editor-actions">
        <Button icon="target" onClick={() => session.focusOn(asset.storey, asset.x, asset.y)}>
          {t('assets.show')}
        </Button>
        <Button look="danger" icon="trash" onClick={session.removeSelected}>
          {t('assets.remove')}
        </Button>
      </div>
    </div>
  );
}
