import { useMemo, type ReactNode } from 'react';
import type { DoorEffect, PassedDoor } from '../../../analyses/way-out/result';
import { doorOf, isOnlyFound } from '../../../session/drill/found-doors';
import { lockedOpenings } from '../../../session/drill/locked-openings';
import { useDrillState } from '../../../session/react/use-drill';
import { usePlan, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { doorName, storeyMark } from '../../../widgets/way-names';
import { keyNote } from './key-note';
import { DoorRow } from './door-row';

/** Doors that a way goes through, with what shutting each does. */
export function DoorList({ doors }: { readonly doors: readonly PassedDoor[] }): ReactNode {
  const text = useText();
  const { t, formats } = text;
  const document = usePlan((plan) => plan.document);
  const hour = useView((view) => view.hour);
  const effects = useDrillState((state) => state.effects);
  const derived = useDrillState((state) => state.derived);
  const locked = useMemo(
    () => new Map((document ? lockedOpenings(document, hour) : []).map((each) => [each.id, each])),
    [document, hour],
  );
  if (!document) return null;
  const effectText = ({ extra, rooms }: DoorEffect, leafless: boolean): string => {
    const kind = leafless ? 'blocked' : 'effect';
    if (extra === null) return t(`drill.${kind}-cut`);
    if (rooms > 0) return t(`drill.${kind}-rooms`, { count: rooms });
    if (extra === 0) return t(`drill.${kind}-none`);
    return t(`drill.${kind}-extra`, { extra: formats.metres(extra) });
  };
  return (
    <ul className="door-list">
      {doors.map((door) => {
        const effect = effects?.effects.find(({ id }) => id === door.id);
        const leafless = doorOf(document, derived, door.id)?.kind === 'passage';
        const lock = locked.get(door.id);
        const notes = [
          storeyMark(document, door.place.storey, text),
          t('drill.width', { width: formats.metres(door.clearWidth, 2) }),
          effect ? effectText(effect, leafless) : '',
          isOnlyFound(document, door.id) ? t('drill.only-found') : '',
          lock ? keyNote(document, lock, text) : '',
        ];
        const name = doorName(document, door, text);
        return (
          <DoorRow
            key={door.id}
            id={door.id}
            name={name}
            place={door.place}
            notes={notes}
            toggles={!lock}
            leafless={leafless}
          />
        );
      })}
    </ul>
  );
}
