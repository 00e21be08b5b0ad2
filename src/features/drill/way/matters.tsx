import type { ReactNode } from 'react';
import type { PassedDoor, WayDescription } from '../../../analyses/way-out/result';
import { useDrillState } from '../../../session/react/use-drill';
import { usePlan } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { ProgressBar } from '../../../ui/progress-bar';
import { doorName } from '../names';

/** The door whose shutting costs most, and the narrowest one. */
export function Matters({ way }: { readonly way: WayDescription }): ReactNode {
  const text = useText();
  const { t, formats } = text;
  const document = usePlan((plan) => plan.document);
  const effects = useDrillState((state) => state.effects);
  if (!document) return null;
  const nameOf = (door: PassedDoor): string => doorName(document, door, text);
  const door = way.doors.find(({ id }) => id === effects?.matters);
  const extra = effects?.effects.find(({ id }) => id === door?.id)?.extra ?? null;
  const narrow = way.doors.find(({ id }) => id === way.narrowest);
  return (
    <div className="drill-matters">
      {effects === null && (
        <>
          <p className="drill-soft">{t('drill.matters-working')}</p>
          <ProgressBar label={t('drill.matters-working')} share={null} />
        </>
      )}
      {effects !== null && !door && <p>{t('drill.matters-none')}</p>}
      {door && (
        <p>
          <strong>{nameOf(door)}</strong>
          <br />
          {extra === null
            ? t('drill.matters-cut')
            : t('drill.matters-extra', { extra: formats.metres(extra) })}
        </p>
      )}
      {narrow && (
        <p className="drill-soft">
          {t('drill.narrowest')}{' '}
          {t(narrow.widthSaid ? 'drill.narrowest-said' : 'drill.narrowest-unsaid', {
            door: nameOf(narrow),
            width: formats.metres(narrow.clearWidth, 2),
          })}
        </p>
      )}
    </div>
  );
}
