import type { ReactNode } from 'react';
import type { DoorEffect, PassedDoor, WayDescription } from '../../../analyses/way-out/result';
import { useDrill, useDrillState } from '../../../session/react/use-drill';
import { usePlan } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { ProgressBar } from '../../../ui/progress-bar';
import { doorName, storeyMark } from '../../../widgets/way-names';

/** Metres seen across when flying to a door. */
const SPAN = 18;

/** The doors whose shutting costs most, and the narrowest one. */
export function Matters({ way }: { readonly way: WayDescription }): ReactNode {
  const drill = useDrill();
  const text = useText();
  const { t, formats } = text;
  const document = usePlan((plan) => plan.document);
  const effects = useDrillState((state) => state.effects);
  if (!document) return null;
  const nameOf = (door: PassedDoor): string => doorName(document, door, text);
  const doors = way.doors.filter(({ id }) => effects?.matter.includes(id));
  const effect = effects?.effects.find(({ id }) => id === effects.matters);
  const narrow = way.doors.find(({ id }) => id === way.narrowest);
  const most = Math.max(0, ...(effects?.effects ?? []).map(({ extra }) => extra ?? 0));
  const cost = ({ extra, rooms }: DoorEffect): string => {
    if (extra === null) return t('drill.matters-cut');
    if (rooms > 0) {
      return t('drill.matters-rooms', { count: rooms, length: formats.metres(way.length + extra) });
    }
    return t('drill.matters-extra', { extra: formats.metres(extra) });
  };
  return (
    <div className="drill-matters">
      {effects === null && (
        <>
          <p className="drill-soft">{t('drill.matters-working')}</p>
          <ProgressBar label={t('drill.matters-working')} share={null} />
        </>
      )}
      {effects !== null && doors.length === 0 && (
        <p>{t('drill.matters-none', { most: formats.metres(most) })}</p>
      )}
      {doors.map((door) => (
        <button
          key={door.id}
          type="button"
          className="door-name"
          onClick={() => drill.goTo(door.place, SPAN)}
        >
          <strong>{nameOf(door)}</strong>
          <span className="drill-soft">{storeyMark(document, door.place.storey, text)}</span>
        </button>
      ))}
      {doors.length > 0 && effect && (
        <p>{doors.length > 1 ? t('drill.matters-each', { cost: cost(effect) }) : cost(effect)}</p>
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
