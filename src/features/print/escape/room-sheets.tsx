import { useMemo, useState, type ReactNode } from 'react';
import type { Translator } from '../../../i18n/translator';
import type { SpaceId } from '../../../model/schema/ids';
import { spaceLabel } from '../../../widgets/labels';
import { EscapePages, type PageAsked } from './escape-pages';
import { facingOf, type UpChoice } from './facing-choice';
import type { SheetsOf } from './made-sheet';
import { PrintButton } from './print-button';
import { RoomChoice } from './room-choice';
import type { RoomWays } from './use-escape-ways';

interface RoomSheetsProps {
  readonly of: Omit<SheetsOf, 'landscape'>;
  readonly rooms: readonly RoomWays[];
  readonly up: UpChoice;
  readonly text: Translator;
}

/** A sheet for the inside of each room's door. */
export function RoomSheets({ of, rooms, up, text }: RoomSheetsProps): ReactNode {
  const { t } = text;
  const [picked, setPicked] = useState<ReadonlySet<SpaceId> | null>(null);
  const [isWhole, setWhole] = useState(false);
  const all = useMemo(() => rooms.map(({ room }) => room), [rooms]);
  const usual = useMemo(
    () => new Set(all.filter(({ isStayedIn }) => isStayedIn).map(({ space }) => space.id)),
    [all],
  );
  const chosen = picked ?? usual;
  const sheets = useMemo(() => rooms.filter(({ room }) => chosen.has(room.space.id)), [rooms, chosen]);
  const pages = useMemo(
    () =>
      sheets
        .filter(({ ways }) => ways.length > 0)
        .map(({ room, stand, ways, day }): PageAsked => ({
          key: room.space.id,
          room: room.space.id,
          at: stand.at,
          facing: facingOf(up, stand.facing),
          ways,
          day,
        })),
    [sheets, up],
  );
  if (rooms.length === 0) return <p>{t('escape.no-rooms')}</p>;
  return (
    <>
      <RoomChoice {...{ chosen, text }} document={of.document} rooms={all} onChosen={setPicked} />
      <PrintButton
        {...{ sheets, isWhole, text }}
        nameOf={({ room }) => spaceLabel(of.document, room.space.id, text)}
      />
      {pages.length > 0 && <EscapePages {...{ of, pages, text }} onWhole={setWhole} onPlace={null} />}
    </>
  );
}
