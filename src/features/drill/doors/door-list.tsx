import { useMemo, type ReactNode } from 'react';
import type { DoorEffect, PassedDoor } from '../../../analyses/way-out/result';
import { isOnlyFound } from '../../../session/drill/found-doors';
import { lockedOpenings } from '../../../session/drill/locked-openings';
import { useDrillState } from '../../../session/react/use-drill';
import { usePlan, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { doorName, storeyMark } from '../names';
import { keyNote } from './key-note';
import { DoorRow } from './door-row';

/** Doors that a way goes through, with what shutting each does. */
export function DoorList({ doors }: { readonly doors: readonly PassedDoor[] }): ReactNode {
  const text = useText();
  const { t, formats } = text;
  const document = usePlan((plan) => plan.document);
  const hour = useView((view) => view.hour);
  const effects = useDrillState((state) => state.effects);
  const locked = useMemo(
    () => new Map((document ? lockedOpenings(document, hour) : []).map((each) => [each.id, each])),
    [document, hour],
  );
  if (!document) return null;
  const effectText = ({ extra }: DoorEffect): string =>
    extra === null
      ? t('drill.effect-cut')
      : extra === 0
        ? t('drill.effect-none')
        : t('drill.effect-extra', { extra: formats.metres(extra) });
  return (
    <ul className="door-list">
      {doors.map((door) => {
        const effect = effects?.effects.find(({ id }) => id === door.id);
        const lock = locked.get(door.id);
        const notes = [
          storeyMark(document, door.place.storey, text),
          t('drill.width', { width: formats.metres(door.clearWidth, 2) }),
          effect ? effectText(effect) : '',
          isOnlyFound(document, door.id) ? t('drill.only-found') : '',
          lock ? keyNote(document, lock, text) : '',
        ];
        const name = doorName(document, door, text);
        return (
          <DoorRow key={door.id} id={door.id} name={name} place={door.place} notes={notes} toggles={!lock} />
        );
      })}
    </ul>
  );
}
