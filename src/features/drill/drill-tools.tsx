import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { loadLateWords } from '../../i18n/load-language';
import type { OpeningId } from '../../model/schema/ids';
import { walkingTime } from '../../standards/walking-time';
import { doorOf } from '../../session/drill/found-doors';
import { useDrill, useDrillState } from '../../session/react/use-drill';
import { useEvacuationState } from '../../session/react/use-evacuation';
import { useSession } from '../../session/react/session-context';
import { usePlan, useTool } from '../../session/react/use-stores';
import { useText } from '../../session/react/use-text';
import { Button } from '../../ui/button';
import { LiveRegion } from '../../ui/live-region';
import { Segments } from '../../ui/segments';
import { useMedia } from '../../ui/use-media';
import { PHONE } from '../../ui/widths';
import { exitName, openingName } from '../../widgets/way-names';
import { useWaySketch } from './use-way-sketch';
import './drill-tools.css';

const CLICKS = ['way-out', 'shut-door'] as const;
const WORDS = { 'way-out': 'drill.tool-way', 'shut-door': 'drill.tool-shut' } as const;

const CrowdTools = lazy(async () => {
  const [module] = await Promise.all([import('./crowd/crowd-tools'), loadLateWords()]);
  return { default: module.CrowdTools };
});

/** What a click on the floor does, for single ways out or for a crowd. */
export function DrillTools(): ReactNode {
  const crowd = useEvacuationState((state) => state.shown);
  return crowd ? (
    <Suspense>
      <CrowdTools />
    </Suspense>
  ) : (
    <WayTools />
  );
}

/** Begin a way there, or shut a door. One of the two is in hand as the role is taken. */
function WayTools(): ReactNode {
  const drill = useDrill();
  const { t } = useText();
  const kind = useTool((tool) => tool.kind);
  const planKey = usePlan((plan) => plan.planKey);
  const asked = useDrillState((state) => state.from !== null);
  const phone = useMedia(PHONE);
  useWaySketch();
  const options = CLICKS.map((value) => ({ value, label: t(WORDS[value]) }));
  const inHand = CLICKS.find((each) => each === kind);
  return (
    <div className="tool-strip drill-strip">
      <InHand key={planKey} />
      <Segments
        label={t('drill.tool')}
        options={options}
        value={inHand ?? ''}
        onChange={(value) => value !== '' && drill.takeTool(value)}
      />
      {!(phone && asked) && (
        <Button look="quiet" icon="target" iconOnly={phone} onClick={drill.startAtCentre}>
          {t('drill.from-centre')}
        </Button>
      )}
      {asked && (
        <Button look="quiet" icon="close" iconOnly onClick={drill.clear}>
          {t('drill.clear')}
        </Button>
      )}
      <Said />
    </div>
  );
}

/** Takes the tool in hand with the role, and with each plan. */
function InHand(): ReactNode {
  const session = useSession();
  const drill = useDrill();
  useEffect(() => {
    if (session.tool.getState().kind === 'select') drill.takeTool('way-out');
  }, [session, drill]);
  return null;
}

/** Tells who can't see the picture what came of it. */
function Said(): ReactNode {
  const text = useText();
  const drill = useDrill();
  const session = useSession();
  const document = usePlan((plan) => plan.document);
  const found = useDrillState((state) => state.found);
  const walker = useDrillState((state) => state.walker);
  const [doors, setDoors] = useState('');
  useEffect(
    () =>
      drill.store.subscribe(({ shut, derived }, before) => {
        if (shut === before.shut) return;
        const { document: plan } = session.plan.getState();
        const told = (id: OpeningId, code: 'drill.now-shut' | 'drill.now-open'): string[] => {
          const opening = plan && doorOf(plan, derived, id);
          return opening ? [text.t(code, { door: openingName(plan, opening, text) })] : [];
        };
        const now = shut
          .filter((id) => !before.shut.includes(id))
          .flatMap((id) => told(id, 'drill.now-shut'));
        const gone = before.shut
          .filter((id) => !shut.includes(id))
          .flatMap((id) => told(id, 'drill.now-open'));
        setDoors([...now, ...gone].slice(0, 3).join('; '));
      }),
    [drill, session, text],
  );
  if (!document || !found) return <LiveRegion text={doors} />;
  const { t, formats } = text;
  const way =
    found.kind === 'way'
      ? t('drill.said', {
          length: formats.metres(found.way.length),
          time: t('drill.time', { seconds: walkingTime(found.way.lengths, walker) }),
          exit: exitName(document, found.way, text),
        })
      : found.kind === 'no-way'
        ? t('drill.no-way')
        : found.kind === 'in-the-open'
          ? t('drill.open')
          : t('drill.off-floor', { gap: formats.metres(found.gap) });
  return <LiveRegion text={doors === '' ? way : `${doors}. ${way}`} />;
}
