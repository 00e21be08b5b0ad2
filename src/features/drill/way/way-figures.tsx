import type { ReactNode } from 'react';
import type { WayDescription } from '../../../analyses/way-out/result';
import type { CampusDocument } from '../../../model/schema/document';
import { WALKERS } from '../../../standards/walking-speeds';
import { walkingTime } from '../../../standards/walking-time';
import { useDrill, useDrillState } from '../../../session/react/use-drill';
import { useText } from '../../../session/react/use-text';
import { Segments } from '../../../ui/segments';
import { exitName } from '../../../widgets/way-names';
import { SpeedNotes } from './speed-notes';
import { ThroughRooms } from './through-rooms';

/** How far and how long, for whom, and what that leans on. */
export function WayFigures({ document, way }: { document: CampusDocument; way: WayDescription }): ReactNode {
  const drill = useDrill();
  const text = useText();
  const { t, formats } = text;
  const walker = useDrillState((state) => state.walker);
  const busy = useDrillState((state) => state.status === 'working');
  const timeOf = (who: (typeof WALKERS)[number]): string =>
    t('drill.time', { seconds: walkingTime(way.lengths, who) });
  const options = WALKERS.map((value) => ({ value, label: t(`drill.walker-${value}`), hint: timeOf(value) }));
  return (
    <div className="drill-answer" data-busy={busy}>
      <dl className="drill-figures">
        <div>
          <dt>{t('drill.length')}</dt>
          <dd>{formats.metres(way.length)}</dd>
        </div>
        <div>
          <dt>{t('drill.walking-time')}</dt>
          <dd>{timeOf(walker)}</dd>
        </div>
      </dl>
      <p className="drill-to">{t('drill.to', { exit: exitName(document, way, text) })}</p>
      <ThroughRooms document={document} rooms={way.through} />
      <Segments label={t('drill.walker')} options={options} value={walker} onChange={drill.setWalker} />
      <p className="drill-soft">{t('drill.assumption')}</p>
      <SpeedNotes walker={walker} lengths={way.lengths} />
    </div>
  );
}
