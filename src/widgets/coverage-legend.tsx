import type { ReactNode } from 'react';
import { useView } from '../session/react/use-stores';
import { useText } from '../session/react/use-text';
import './coverage-legend.css';

/** What the colours on the floor mean, to those whose floor has them. Colours come as custom properties from who knows the scene's. */
export function CoverageLegend(): ReactNode {
  const { t, formats } = useText();
  const limit = useView((view) => view.limit);
  const tinted = useView((view) => view.role === 'planner');
  if (!tinted) return null;
  return (
    <div className="legend">
      <div className="legend-title">{t('coverage.legend')}</div>
      <div className="legend-rows">
        <div className="legend-scale">
          <div className="legend-ramp" />
          <div className="legend-ends">
            <span>0</span>
            <span>{formats.metres(limit, limit % 1 === 0 ? 0 : 1)}</span>
          </div>
        </div>
        <div className="legend-over">
          <span className="legend-hatch" />
          {t('coverage.uncovered')}
        </div>
      </div>
    </div>
  );
}
