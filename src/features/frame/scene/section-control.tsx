import type { ReactNode } from 'react';
import { useSession } from '../../../session/react/session-context';
import { usePlan, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { USUAL_CUT } from '../../../session/state/view-state';
import { Button } from '../../../ui/button';
import { NumberField } from '../../../ui/number-field';

/** Lowest cut, metres: under it nothing of a wall is left to see. */
const LOWEST = 0.3;
const STEP = 0.1;

/** The height at which walls are cut: a handle at the edge of the picture, and the number. */
export function SectionControl(): ReactNode {
  const session = useSession();
  const { t } = useText();
  const cut = useView((view) => view.cut);
  const storey = useView((view) => view.storey);
  const height = usePlan(({ document }) =>
    storey === null ? USUAL_CUT : (document?.storeys[storey]?.height ?? USUAL_CUT),
  );
  const top = Math.max(height, USUAL_CUT);
  const value = Math.min(top, Math.max(LOWEST, cut));
  return (
    <div className="scene-section">
      <NumberField
        label={t('scene-view.section')}
        hideLabel
        value={value}
        digits={1}
        step={STEP}
        min={LOWEST}
        max={top}
        unit="m"
        complaint={(min, max) => t('scene-view.range', { min: min.toFixed(1), max: max.toFixed(1) })}
        onCommit={session.setCut}
      />
      <input
        type="range"
        className="scene-section__handle"
        aria-label={t('scene-view.section')}
        title={t('scene-view.section')}
        min={LOWEST}
        max={top}
        step={STEP}
        value={value}
        onChange={(event) => session.setCut(Number(event.target.value))}
      />
      {value !== USUAL_CUT && (
        <Button look="quiet" icon="undo" iconOnly onClick={() => session.setCut(USUAL_CUT)}>
          {t('scene-view.section-reset')}
        </Button>
      )}
    </div>
  );
}
