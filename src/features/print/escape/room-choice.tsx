import { useState, type ReactNode } from 'react';
import type { Translator } from '../../../i18n/translator';
import type { CampusDocument } from '../../../model/schema/document';
import type { SpaceId } from '../../../model/schema/ids';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/text-field';
import { inRoomOrder } from './room-order';
import type { RoomStands } from './stands';

interface RoomChoiceProps {
  readonly document: CampusDocument;
  readonly rooms: readonly RoomStands[];
  readonly chosen: ReadonlySet<SpaceId>;
  readonly text: Translator;
  onChosen(chosen: ReadonlySet<SpaceId>): void;
}

/** Which rooms get a sheet. */
export function RoomChoice({ document, rooms, chosen, text, onChosen }: RoomChoiceProps): ReactNode {
  const { t } = text;
  const [sought, setSought] = useState('');
  const wanted = sought.trim().toLowerCase();
  const named = inRoomOrder(document, rooms, ({ space }) => space, text);
  const found = named.filter(({ name }) => name.toLowerCase().includes(wanted));
  const toggle = (id: SpaceId): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChosen(next);
  };
  const withFound = (isIn: boolean): void => {
    const next = new Set(chosen);
    for (const {
      space: { id },
    } of found) {
      if (isIn) next.add(id);
      else next.delete(id);
    }
    onChosen(next);
  };
  return (
    <fieldset className="escape-rooms">
      <legend>{t('escape.rooms')}</legend>
      <div className="print-options">
        <TextField label={t('escape.find')} type="search" value={sought} onChange={setSought} />
        <Button onClick={() => withFound(true)}>{t('escape.all')}</Button>
        <Button onClick={() => withFound(false)}>{t('escape.none')}</Button>
        <Button
          onClick={() =>
            onChosen(new Set(rooms.filter(({ isStayedIn }) => isStayedIn).map(({ space }) => space.id)))
          }
        >
          {t('escape.people-only')}
        </Button>
        <p role="status">{t('escape.chosen', { count: chosen.size, total: rooms.length })}</p>
      </div>
      <div className="escape-room-list">
        {found.map(({ space: { id }, name }) => (
          <label key={id} className="print-check">
            <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
