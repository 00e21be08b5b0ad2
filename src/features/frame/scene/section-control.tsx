import type { ReactNode } from 'react';
import { FOOT } from '../../../i18n/formats';
import { useSession } from '../../../session/react/session-context';
import { usePlan, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { USUAL_CUT } from '../../../session/state/view-state';
import { Button } from '../../../ui/button';
import { NumberField } from '../../../ui/number-field';

/** Lowest cut, metres: under it nothing of a wall is left to see. */
const LOWEST = 0.3;
/** In the unit that is chosen. */
const STEP = { m: 0.1, ft: 0.5 } as const;

/** The height at which walls are cut: a handle at the edge of the picture, and the number in the unit of the scale bar. */
export function SectionControl(): ReactNode {
  const session = useSession();
  const { t, formats } = useText();
  const cut = useView((view) => view.cut);
  const units = useView((view) => view.units);
  const storey = useView((view) => view.storey);
  const height = usePlan(({ document }) =>
    storey === null ? USUAL_CUT : (document?.storeys[storey]?.height ?? USUAL_CUT),
  );
  const top = Math.max(height, USUAL_CUT);
  const value = Math.min(top, Math.max(LOWEST, cut));
  const unit = units === 'ft' ? FOOT : 1;
  const written = (metres: number): string =>
    units === 'ft' ? formats.feet(metres) : formats.metres(metres);
  return (
    <div className="scene-section">
      <NumberField
        label={t('scene-view.section')}
        hideLabel
        value={value / unit}
        digits={1}
        step={STEP[units]}
        min={LOWEST / unit}
        max={top / unit}
        unit={units}
        complaint={(min, max) => t('scene-view.range', { min: min.toFixed(1), max: max.toFixed(1) })}
        onCommit={(height) => session.setCut(height * unit)}
      />
      <input
        type="range"
        className="scene-section__handle"
        aria-label={t('scene-view.section')}
        aria-valuetext={written(value)}
        title={t('scene-view.section')}
        min={LOWEST}
        max={top}
        step={STEP[units] * unit}
        value={value}
        onChange={(event) => session.setCut(Number(event.target.value))}
      />
      {value !== USUAL_CUT && (
        <Button look="quiet" icon="undo" iconOnly onClick={() => session.setCut(USUAL_CUT)}>
          {t('scene-view.section-reset', { height: written(USUAL_CUT) })}
        </Button>
      )}
    </div>
  );
}
