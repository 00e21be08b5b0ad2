import type { ReactNode } from 'react';
import { speedsOf, type WalkedOn, type Walker } from '../../../standards/walking-speeds';
import type { WalkLengths } from '../../../standards/walking-time';
import { useText } from '../../../session/react/use-text';
import { Disclosure } from '../../../ui/disclosure';

/** The speeds that a time was made with, each with its source and how sure we are of it. */
export function SpeedNotes({ walker, lengths }: { walker: Walker; lengths: WalkLengths }): ReactNode {
  const { t, formats } = useText();
  const walked: Readonly<Record<WalkedOn, number>> = {
    level: lengths.level + lengths.ramp,
    'stairs-down': lengths.stairsDown,
    'stairs-up': lengths.stairsUp,
  };
  return (
    <Disclosure title={t('drill.speeds')}>
      <ul className="drill-speeds">
        {speedsOf(walker)
          .filter(({ on }) => walked[on] > 0)
          .map(({ on, speed, cite }) => (
            <li key={on}>
              <span>{t('drill.speed', { on: t(`drill.speed-${on}`), speed: formats.fixed(speed, 2) })}</span>
              <span className="drill-soft">{t('drill.source', { ...cite })}</span>
              <span className="drill-soft">{t(`confidence.${cite.confidence}`)}</span>
            </li>
          ))}
      </ul>
    </Disclosure>
  );
}
