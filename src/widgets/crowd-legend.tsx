import type { CSSProperties, ReactNode } from 'react';
import { hasLevels, mapScale } from '../session/evacuation/map-scale';
import { useEvacuationState, usePlayback } from '../session/react/use-evacuation';
import { useView } from '../session/react/use-stores';
import { useText } from '../session/react/use-text';
import { Icon } from '../ui/icon';
import { useMedia } from '../ui/use-media';
import { CrowdClasses } from './crowd-classes';
import { shadeColours } from './shade-colours';
import './coverage-legend.css';
import './crowd-legend.css';

const PACES: CSSProperties = {
  background: `linear-gradient(to right, ${shadeColours(0, 1, 'pace').join(', ')})`,
};

/** What people's colours mean while a crowd is watched, and those of the floor when it is tinted. */
export function CrowdLegend(): ReactNode {
  const { t } = useText();
  const roomy = useMedia('(min-width: 900px) and (min-height: 640px)');
  const shown = useEvacuationState((state) => state.shown);
  const has = usePlayback(({ recording }) => recording !== null);
  if (!shown || !has) return null;
  return (
    <details className="legend crowd-legend" open={roomy}>
      <summary>
        <Icon name="chevron" size={16} />
        <span className="legend-title">{t('rehearsal.legend')}</span>
      </summary>
      <div className="legend-ramp" style={PACES} />
      <div className="legend-ends">
        <span>{t('rehearsal.legend-free')}</span>
        <span>{t('rehearsal.legend-stands')}</span>
      </div>
      <p className="crowd-legend-waits">
        <i aria-hidden="true" /> {t('rehearsal.legend-waits')}
      </p>
      <Tint />
    </details>
  );
}

function Tint(): ReactNode {
  const { t } = useText();
  const measure = useEvacuationState((state) => state.measure);
  const map = useEvacuationState((state) => state.map);
  const storey = useView((view) => view.storey);
  if (measure === null || map === null || map.measure !== measure || map.storey !== storey) return null;
  return (
    <>
      <p className="legend-title">{t(`rehearsal.legend-${measure}`)}</p>
      <CrowdClasses ends={mapScale(map)} levels={hasLevels(measure)} />
      <p className="crowd-legend-note">
        {t('rehearsal.map-most', { value: t(`rehearsal.map-${measure}-of`, { value: map.most }) })}
      </p>
    </>
  );
}
