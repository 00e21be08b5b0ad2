import type { ReactNode } from 'react';
import type { WayOut } from '../../../analyses/way-out/result';
import type { CampusDocument } from '../../../model/schema/document';
import { useDrill, useDrillState } from '../../../session/react/use-drill';
import { usePlan } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { ProgressBar } from '../../../ui/progress-bar';
import { Section } from '../../../ui/section';
import { DoorList } from '../doors/door-list';
import { roomName, storeyMark } from '../../../widgets/way-names';
import { WayLegend } from './way-legend';
import { LegList } from './leg-list';
import { Matters } from './matters';
import { WayFigures } from './way-figures';

/** The way out of the place that was asked for, or why there is none. */
export function WayAnswer(): ReactNode {
  const text = useText();
  const { t } = text;
  const document = usePlan((plan) => plan.document);
  const from = useDrillState((state) => state.from);
  const status = useDrillState((state) => state.status);
  const found = useDrillState((state) => state.found);
  if (!document || !from) return null;
  const storey = storeyMark(document, from.storey, text);
  return (
    <>
      <Section title={t('drill.from', { place: roomName(document, from, text), storey })}>
        {status === 'failed' && <Failed />}
        {status === 'working' && !found && <Working />}
        {status !== 'failed' && found && <Found document={document} found={found} />}
        <WayLegend />
      </Section>
      {found?.kind === 'way' && status !== 'failed' && (
        <>
          <Section title={t('drill.matters')}>
            <Matters way={found.way} />
          </Section>
          <Section title={t('drill.legs')}>
            <LegList way={found.way} />
          </Section>
          <Section title={t('drill.doors')}>
            {found.way.doors.length === 0 ? (
              <p className="drill-soft">{t('drill.doors-none')}</p>
            ) : (
              <DoorList doors={found.way.doors} />
            )}
          </Section>
        </>
      )}
    </>
  );
}

function Found({ document, found }: { document: CampusDocument; found: WayOut }): ReactNode {
  const drill = useDrill();
  const text = useText();
  const { t, formats } = text;
  switch (found.kind) {
    case 'in-the-open':
      return <p>{t('drill.open')}</p>;
    case 'off-floor': {
      const { nearest } = found;
      if (nearest === null) return <p>{t('drill.no-floor')}</p>;
      return (
        <>
          <p>{t('drill.off-floor', { gap: formats.metres(found.gap) })}</p>
          <Button onClick={() => drill.startAt(nearest)}>{t('drill.from-nearest')}</Button>
        </>
      );
    }
    case 'no-way':
      return (
        <>
          <Alert title={t('drill.no-way')}>
            <span>{t(found.barred.length > 0 ? 'drill.no-way-barred' : 'drill.no-way-even-open')}</span>
          </Alert>
          {found.barred.length > 0 && (
            <>
              <DoorList doors={found.barred} />
              <p className="drill-soft">{t('drill.locks-both-sides')}</p>
            </>
          )}
        </>
      );
    case 'way':
      return (
        <>
          {found.gap > 0.05 && (
            <p className="drill-soft">{t('drill.beside', { gap: formats.metres(found.gap) })}</p>
          )}
          <WayFigures document={document} way={found.way} />
        </>
      );
  }
}

function Working(): ReactNode {
  const { t } = useText();
  const progress = useDrillState((state) => state.progress);
  const label = t(progress ? 'drill.walking' : 'drill.working');
  return (
    <div className="drill-wait">
      <span>{label}</span>
      <ProgressBar label={label} share={progress && progress.done / progress.total} />
    </div>
  );
}

function Failed(): ReactNode {
  const { t } = useText();
  const drill = useDrill();
  const error = useDrillState((state) => state.error);
  return (
    <Alert title={t('drill.failed')}>
      <code>{error}</code>
      <Button onClick={drill.retry}>{t('drill.retry')}</Button>
    </Alert>
  );
}
