import type { ReactNode } from 'react';
import { useUnits } from '../../session/react/use-units';
import { useText } from '../../session/react/use-text';
import './unit-legend.css';

const VERDICTS = [
  { verdict: 'broken', sign: '✗' },
  { verdict: 'with-k', sign: '≈' },
  { verdict: 'holds', sign: '✓' },
] as const;

/** What the outlines of units on the plan mean: a sign, a line and a colour, each enough by itself. */
export function UnitLegend(): ReactNode {
  const { t } = useText();
  // Where no code takes a factor off no verdict hangs on it.
  const reckonsK = useUnits().some(({ unit }) => unit.k !== null);
  return (
    <div className="unit-legend">
      <span className="legend-title">{t('calc.legend')}</span>
      <ul>
        {VERDICTS.filter(({ verdict }) => reckonsK || verdict !== 'with-k').map(({ verdict, sign }) => (
          <li key={verdict} data-verdict={verdict}>
            <span className="unit-swatch" aria-hidden="true">
              {sign}
            </span>
            {t(`calc.verdict-${verdict}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
