import type { CSSProperties, ReactNode } from 'react';
import { fullestStorey, shownStoreys } from '../session/evacuation/fullest-storey';
import { hasLevels, mapScale } from '../session/evacuation/map-scale';
import { nearKinds, shownKinds, withLayer } from '../session/layers';
import { useEvacuation, useEvacuationState, usePlayback } from '../session/react/use-evacuation';
import { useSession } from '../session/react/session-context';
import { usePlan, useTool, useView } from '../session/react/use-stores';
import { useText } from '../session/react/use-text';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { useMedia } from '../ui/use-media';
import { CrowdClasses } from './crowd-classes';
import { shadeColours } from './shade-colours';
import { storeyMark } from './way-names';
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
  const placed = useEvacuationState((state) => (state.placed?.length ?? 0) > 0);
  if (!shown || (!has && !placed)) return null;
  return (
    <>
      <Elsewhere />
      <details className="legend crowd-legend" open={roomy}>
        <summary>
          <Icon name="chevron" size={16} />
          <span className="legend-title">{t('rehearsal.legend')}</span>
        </summary>
        {has && <div className="legend-ramp" style={PACES} />}
        {has && (
          <div className="legend-ends">
            <span>{t('rehearsal.legend-free')}</span>
            <span>{t('rehearsal.legend-stands')}</span>
          </div>
        )}
        <p className="crowd-legend-waits">
          <i aria-hidden="true" /> {t('rehearsal.legend-waits')}
        </p>
        <Shut />
        <Unseen />
        <Tint />
        <Signs />
      </details>
    </>
  );
}

const SHUT = [
  ['always', false],
  ['now', true],
] as const;

/** What the marks over doors mean: only those that the scenario has. */
function Shut(): ReactNode {
  const { t } = useText();
  const always = useEvacuationState(({ scenario }) => scenario.closed.length > 0);
  const now = useEvacuationState(({ scenario }) => scenario.changes.length > 0);
  const has = { always, now };
  return SHUT.map(
    ([when, locked]) =>
      has[when] && (
        <p key={when} className="crowd-legend-shut">
          <svg width="28" height="12" viewBox="0 0 28 12" aria-hidden="true">
            <path d="M1 6h26" strokeDasharray={locked ? '5 3' : undefined} />
            <path d={locked ? 'M11 5h6v5h-6zM12 5a2 2 0 0 1 4 0' : 'M10 2l8 8M18 2l-8 8'} />
          </svg>
          {t(`rehearsal.legend-shut-${when}`)}
        </p>
      ),
  );
}

/** Nobody is on what the picture draws: where most are, and a way there, though the legend may be folded. */
function Elsewhere(): ReactNode {
  const session = useSession();
  const { playback } = useEvacuation();
  const text = useText();
  const { t } = text;
  const document = usePlan((plan) => plan.document);
  const unseen = useEvacuationState((state) => state.unseen);
  const placed = useEvacuationState((state) => state.placed);
  const isPlacing = useTool(({ kind }) => kind === 'put-people');
  if (document === null || unseen === null || unseen.unseen < unseen.all) return null;
  const fullest = fullestStorey(shownStoreys(playback, placed, isPlacing));
  if (fullest === null) return null;
  const storey = storeyMark(document, fullest.storey, text);
  return (
    <div className="legend crowd-elsewhere">
      <p>{t('rehearsal.elsewhere', { storey, people: fullest.people })}</p>
      <Button onClick={() => session.showStorey(fullest.storey)}>
        {t('rehearsal.elsewhere-go', { storey })}
      </Button>
    </div>
  );
}

/** Whom the picture doesn't show, so that nobody takes those who are seen for all. */
function Unseen(): ReactNode {
  const { t } = useText();
  const unseen = useEvacuationState((state) => state.unseen);
  const every = useEvacuationState(({ paths, pathsEvery }) => (paths ? pathsEvery : 1));
  return (
    <>
      {unseen && unseen.unseen < unseen.all && (
        <p className="crowd-legend-note">{t('rehearsal.unseen', { unseen: unseen.unseen })}</p>
      )}
      {every > 1 && <p className="crowd-legend-note">{t('rehearsal.paths-thinned', { every })}</p>}
    </>
  );
}

/** Signs stand where people queue, and are left out until somebody wants them. */
function Signs(): ReactNode {
  const session = useSession();
  const { t } = useText();
  const layers = useView((view) => view.layers);
  const link = useView((view) => view.link);
  const view = { role: 'drill', layers, link } as const;
  const near = nearKinds(view);
  const shown = shownKinds(view);
  return (
    <label className="crowd-legend-signs">
      <input
        type="checkbox"
        checked={near.some((kind) => shown.includes(kind))}
        onChange={({ currentTarget }) =>
          session.setLayers('drill', withLayer(view, near, currentTarget.checked))
        }
      />
      {t('rehearsal.signs')}
    </label>
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
