import { useState, type ReactNode } from 'react';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import { createDesigner } from '../../../session/design/designer';
import { createRoomChoice } from '../../../session/design/room-choice';
import { usePartState } from '../../../session/react/use-part-state';
import { useSession } from '../../../session/react/session-context';
import { useSelection } from '../../../session/react/use-stores';
import { useUnits } from '../../../session/react/use-units';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { spaceLabel } from '../../../widgets/labels';
import { HazardForm } from './hazard-form';

/** Rooms that are ticked, whichever units they are in: reckoned together, or said to be more or less dangerous. */
export function RoomChoiceBar({ document }: { readonly document: CampusDocument }): ReactNode {
  const session = useSession();
  const text = useText();
  const { t, formats } = text;
  const { part, state } = usePartState(createRoomChoice);
  const thing = useSelection((selection) => selection.thing);
  const units = useUnits();
  const [asking, setAsking] = useState(false);
  const rooms = state.rooms.flatMap((id) => lookUp(document.spaces, id) ?? []);
  const picked = thing?.kind === 'space' ? thing.id : null;
  // Stairs, shafts and the outdoors are in no unit.
  const reckoned = picked !== null && units.some(({ unit }) => unit.spaces.includes(picked));
  const onPlan = reckoned && !state.rooms.includes(picked) ? picked : null;
  if (rooms.length === 0 && onPlan === null) return null;
  return (
    <div className="room-choice" role="group" aria-label={t('room.chosen', { count: rooms.length })}>
      {rooms.length > 0 && (
        <div className="room-chosen">
          <p className="design-note" role="status">
            <strong>{t('room.chosen', { count: rooms.length })}</strong>{' '}
            {formats.list(rooms.map(({ id }) => spaceLabel(document, id, text)))}
          </p>
          <Button look="quiet" icon="close" iconOnly onClick={part.clear}>
            {t('room.clear')}
          </Button>
        </div>
      )}
      <div className="room-actions">
        {onPlan !== null && (
          <Button icon="plus" onClick={() => part.toggle(onPlan)}>
            {t('room.from-plan', { room: spaceLabel(document, onPlan, text) })}
          </Button>
        )}
        {rooms.length > 0 && (
          <>
            <Button
              onClick={() => {
                session.part(createDesigner).reckonTogether(rooms.map(({ id }) => id));
                part.clear();
              }}
            >
              {t('room.together')}
            </Button>
            <Button aria-expanded={asking} onClick={() => setAsking(!asking)}>
              {t('room.hazard')}
            </Button>
          </>
        )}
      </div>
      {asking && rooms.length > 0 && (
        <HazardForm
          key={rooms.map(({ id }) => id).join()}
          document={document}
          rooms={rooms}
          onDone={() => setAsking(false)}
        />
      )}
    </div>
  );
}
