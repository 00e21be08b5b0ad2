import type { ReactNode } from 'react';
import { tintsCoverage } from '../session/asked-of';
import { useSession } from '../session/react/session-context';
import { useView } from '../session/react/use-stores';
import { useText } from '../session/react/use-text';
import './coverage-legend.css';

/** What the colours on the floor mean, to those whose floor has them. Colours come as custom properties from who knows the scene's. */
export function CoverageLegend(): ReactNode {
  const session = useSession();
  const { t } = useText();
  const limit = useView((view) => view.limit);
  const tint = useView((view) => view.tint);
  const tinted = useView(tintsCoverage);
  if (!tinted) return null;
  const other = tint === 'share' ? 'reach' : 'share';
  const title = tint === 'reach' ? 'legend-reach' : limit === null ? 'legend-share' : 'legend';
  return (
    <div className="legend">
      <div className="legend-head">
        <span className="legend-title">{t(`coverage.${title}`)}</span>
        <button type="button" className="legend-switch" onClick={() => session.setTint(other)}>
          {t(`coverage.tint-${other}`)}
        </button>
      </div>
      {tint === 'share' ? <ShareRows /> : <ReachRows />}
    </div>
  );
}

function ShareRows(): ReactNode {
  const { t, formats } = useText();
  const limit = useView((view) => view.limit);
  return (
    <div className="legend-rows">
      <div className="legend-scale">
        <div className="legend-ramp" />
        <div className="legend-ends">
          <span>0</span>
          <span>
            {limit === null ? t('coverage.legend-limit') : formats.metres(limit, limit % 1 === 0 ? 0 : 1)}
          </span>
        </div>
      </div>
      <div className="legend-over">
        <span className="legend-hatch" />
        {t('coverage.uncovered')}
      </div>
    </div>
  );
}

/** How many setting points: the last stands for more as well. */
function ReachRows(): ReactNode {
  return (
    <div className="legend-rows">
      {(['0', '1', '2', '≥ 3'] as const).map((count, i) => (
        <div key={count} className="legend-over">
          <span className={i === 0 ? 'legend-hatch' : `legend-hatch legend-reach-${i}`} />
          {count}
        </div>
      ))}
    </div>
  );
}
