import { useMemo, useState, type ReactNode } from 'react';
import type { Translator } from '../../../i18n/translator';
import type { SpaceId } from '../../../model/schema/ids';
import type { PageAsked } from './sheet-page';
import { EscapePages } from './escape-pages';
import { facingOf, type UpChoice } from './facing-choice';
import { NextAwaited, type ShownSheet } from './kept-sheet';
import type { SheetsOf } from './made-sheet';
import { PrintButton } from './print-button';
import { RoomChoice } from './room-choice';
import { inRoomOrder } from './room-order';
import { useRoomWays } from './use-escape-ways';
import { useShown } from './use-shown';

interface RoomSheetsProps {
  readonly of: SheetsOf;
  readonly hour: string | null;
  readonly up: UpChoice;
  /** Null = the rooms that people stay in. */
  readonly picked: ReadonlySet<SpaceId> | null;
  /** The sheet that was shown before these are known. */
  readonly kept: ShownSheet | null;
  readonly text: Translator;
  onShown(shown: ShownSheet | null): void;
  onPicked(picked: ReadonlySet<SpaceId>): void;
}

/** A sheet for the inside of each room's door. */
export function RoomSheets({
  of,
  hour,
  up,
  picked,
  kept,
  text,
  onShown,
  onPicked,
}: RoomSheetsProps): ReactNode {
  const { t } = text;
  const awaited = useRoomWays(of.document, of.storey, hour);
  const rooms = awaited.told;
  const [isWhole, setWhole] = useState(false);
  const all = useMemo(() => rooms?.map(({ room }) => room) ?? [], [rooms]);
  const usual = useMemo(
    () => new Set(all.filter(({ isStayedIn }) => isStayedIn).map(({ space }) => space.id)),
    [all],
  );
  const chosen = picked ?? usual;
  const ordered = useMemo(
    () => inRoomOrder(of.document, rooms ?? [], ({ room }) => room.space, text),
    [of.document, rooms, text],
  );
  const sheets = useMemo(() => ordered.filter(({ room }) => chosen.has(room.space.id)), [ordered, chosen]);
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
  useShown(of, rooms === null ? null : pages, onShown);
  if (rooms === null) {
    return (
      <div className="escape-view">
        <NextAwaited {...{ awaited, kept, text }} />
      </div>
    );
  }
  if (rooms.length === 0) return <p className="escape-own">{t('escape.no-rooms')}</p>;
  return (
    <>
      <div className="escape-own">
        <PrintButton {...{ sheets, isWhole, hour, text, of }} name={null} nameOf={({ name }) => name} />
        <RoomChoice {...{ chosen, text }} document={of.document} rooms={all} onChosen={onPicked} />
        <p className="print-hint">{t('escape.hint')}</p>
      </div>
      <div className="escape-view">
        {pages.length > 0 && <EscapePages {...{ of, pages, text }} onWhole={setWhole} onPlace={null} />}
      </div>
    </>
  );
}
