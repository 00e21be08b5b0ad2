import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import { loadLateWords } from '../../i18n/load-language';
import { onStorey } from '../../model/query/on-storey';
import { ASSET_GROUPS, kindsOfGroup } from '../../model/query/asset-groups';
import type { AssetKind } from '../../model/schema/assets/asset-kinds';
import { UNITS_SKETCH } from '../../session/design/unit-marks';
import { askedOf } from '../../session/asked-of';
import { nearKinds, shownKinds, withLayer } from '../../session/layers';
import { useSession } from '../../session/react/session-context';
import { usePlan, useSketches, useView } from '../../session/react/use-stores';
import { useText } from '../../session/react/use-text';
import { SIGN_STATES } from '../../standards/signs/sign-states';
import { Icon } from '../../ui/icon';
import { useMedia } from '../../ui/use-media';
import { AssetIcon } from '../asset-icon';
import { CoverageLegend } from '../coverage-legend';
import { StateRing } from './state-ring';
import './layer-legend.css';

const UnitLegend = lazy(async () => {
  const [module] = await Promise.all([import('../fire-units/unit-legend'), loadLateWords()]);
  return { default: module.UnitLegend };
});

const CameraLegend = lazy(async () => {
  const [module] = await Promise.all([import('../camera-legend'), loadLateWords()]);
  return { default: module.CameraLegend };
});

const EgressLegend = lazy(async () => {
  const [module] = await Promise.all([import('../egress-legend'), loadLateWords()]);
  return { default: module.EgressLegend };
});

const CrowdLegend = lazy(async () => {
  const [module] = await Promise.all([import('../crowd-legend'), loadLateWords()]);
  return { default: module.CrowdLegend };
});

/** Signs that are shown while the legend is closed. */
const GLANCE = 5;

/**
 * What the picture shows and what it means: the colours of the floor and the signs of the shown kinds at a glance; opened,
 * each kind by name with its number on the storey and its switch.
 */
export function LayerLegend(): ReactNode {
  const { t } = useText();
  // Of ways out no signs are shown until somebody wants them, and the list of exits takes the room.
  const roomy = useMedia('(min-width: 1600px) and (min-height: 900px)');
  const role = useView((view) => view.role);
  const layers = useView((view) => view.layers);
  const subject = useView((view) => view.subject);
  const link = useView((view) => view.link);
  const asked = askedOf({ role, subject });
  const units = useSketches(({ sketches }) => sketches.has(UNITS_SKETCH));
  return (
    <div className="layer-legend">
      <CoverageLegend />
      {asked === 'cameras' && (
        <Suspense>
          <CameraLegend />
        </Suspense>
      )}
      {asked === 'egress' && (
        <Suspense>
          <EgressLegend />
        </Suspense>
      )}
      {role === 'drill' && (
        <Suspense>
          <CrowdLegend />
        </Suspense>
      )}
      {units && (
        <Suspense>
          <UnitLegend />
        </Suspense>
      )}
      <details open={roomy && asked !== 'egress'}>
        <summary>
          <Icon name="chevron" size={16} />
          {t('layers.title')}
          <span className="layer-glance">
            {shownKinds({ role, layers, subject, link })
              .slice(0, GLANCE)
              .map((kind) => (
                <AssetIcon key={kind} kind={kind} size={18} />
              ))}
          </span>
        </summary>
        <div className="layer-legend-body">
          <Layers />
          <States />
        </div>
      </details>
    </div>
  );
}

function Layers(): ReactNode {
  const session = useSession();
  const { t } = useText();
  const role = useView((view) => view.role);
  const layers = useView((view) => view.layers);
  const subject = useView((view) => view.subject);
  const link = useView((view) => view.link);
  const counts = useCounts();
  const shown = shownKinds({ role, layers, subject, link });
  // A row stays where it is when it is switched: the pointer is on it.
  const near = nearKinds({ role, subject, layers });
  const others = ASSET_GROUPS.map((group) => ({
    group,
    kinds: kindsOfGroup(group).filter((kind) => !near.includes(kind)),
  })).filter(({ kinds }) => kinds.length > 0);
  const set = (kinds: readonly AssetKind[], on: boolean): void =>
    session.setLayers(role, withLayer({ role, layers, subject, link }, kinds, on));
  const row = (kind: AssetKind): ReactNode => (
    <label key={kind} className="layer">
      <input
        type="checkbox"
        checked={shown.includes(kind)}
        onChange={(event) => set([kind], event.currentTarget.checked)}
      />
      <AssetIcon kind={kind} size={20} />
      <span className="layer-name">{t(`asset.${kind}`)}</span>
      <span className="layer-count">{counts.get(kind) ?? 0}</span>
    </label>
  );
  return (
    <>
      <fieldset className="layers">
        <legend>{t('layers.shown')}</legend>
        {near.map(row)}
        {shown.length === 0 && <p className="layers-none">{t('layers.none')}</p>}
      </fieldset>
      <details className="layers-more">
        <summary>
          <Icon name="chevron" size={16} />
          {t('layers.more')}
        </summary>
        {others.map(({ group, kinds }) => (
          <fieldset key={group} className="layers">
            <legend>{t(`asset-group.${group}`)}</legend>
            {kinds.map(row)}
          </fieldset>
        ))}
        {Object.keys(layers[role]).length > 0 && (
          <button type="button" className="button button-quiet" onClick={() => session.setLayers(role, {})}>
            {t('layers.reset')}
          </button>
        )}
      </details>
    </>
  );
}

/** Rings mean something where the picture tells how things stand. */
function States(): ReactNode {
  const { t } = useText();
  const told = useView((view) => view.role === 'inspector' || view.asOf !== 'designed');
  const cameras = useView((view) => shownKinds(view).includes('camera'));
  return (
    <ul className="layer-states">
      {told &&
        SIGN_STATES.map((state) => (
          <li key={state}>
            <StateRing state={state} />
            {t(`layers.${state}`)}
          </li>
        ))}
      {cameras && (
        <li>
          <span className="layer-view" />
          {t('layers.cameras')}
        </li>
      )}
      <li>
        <span className="layer-number">3</span>
        {t('layers.number')}
      </li>
      <li>
        <span className="layer-dot" />
        {t('layers.dot')}
      </li>
    </ul>
  );
}

/** How many of each kind there are on the shown storey. */
function useCounts(): ReadonlyMap<AssetKind, number> {
  const document = usePlan((plan) => plan.document);
  const storey = useView((view) => view.storey);
  const assets = document && storey !== null ? onStorey(document, 'assets', storey) : null;
  return useMemo(() => {
    const counts = new Map<AssetKind, number>();
    for (const { kind, retired } of assets ?? []) {
      if (!retired) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    return counts;
  }, [assets]);
}
