import type { ReactNode } from 'react';
import type { RoomEgress } from '../../../analyses/egress/result';
import type { CampusDocument } from '../../../model/schema/document';
import { bestDoor, hasWay } from '../../../session/egress/egress-figures';
import { useText } from '../../../session/react/use-text';
import { spaceLabel } from '../../../widgets/labels';
import { roomBeside } from '../../../widgets/room-beside';
import { ROOM_COLUMNS } from './room-order';
import { RoomDetail } from './room-detail';
import { useEgressPart } from './use-egress-part';

interface LineProps {
  readonly document: CampusDocument;
  readonly row: RoomEgress;
  readonly name: string;
  /** Of the exit that serves it; null = none. */
  readonly exit: string | null;
  readonly mark: string;
  /** Are its ways drawn, and told below? */
  readonly open: boolean;
}

/** A room with its people, its ways in metres and its exit; below it, what is known of its ways when it was asked. */
export function EgressRoomLine({ document, row, name, exit, mark, open }: LineProps): ReactNode {
  const part = useEgressPart();
  const text = useText();
  const { t, formats } = text;
  const { space, persons, inRoom, doors } = row;
  const best = bestDoor(row);
  const lost = !hasWay(row);
  const beside = roomBeside(
    document,
    space,
    doors.map(({ opening }) => opening),
  );
  const facts = [
    mark,
    ...(beside === null ? [] : [t('ways.room-beside', { room: spaceLabel(document, beside, text) })]),
    t('ways.room-doors', { count: doors.length }),
    ...(best?.position ? [t(`ways.position-${best.position}`)] : []),
  ];
  return (
    <>
      <tr data-shown={open}>
        <th scope="row">
          <button
            type="button"
            className="table-link"
            aria-expanded={open}
            onClick={() => (open ? part.clearPlace() : part.showRoom(space))}
          >
            {name}
          </button>
          {exit !== null && <span className="egress-sub">{t('ways.room-to', { exit })}</span>}
          <span className="egress-sub">{facts.join(' · ')}</span>
        </th>
        <td className="table-number">{formats.number(persons)}</td>
        <td className="table-number">{inRoom === null ? '–' : formats.metresUp(inRoom)}</td>
        <td className={lost ? 'table-number table-bad' : 'table-number'}>
          {lost ? t('ways.room-no-way') : best === null ? '–' : formats.metresUp(best.walked)}
        </td>
      </tr>
      {open && (
        <tr>
          <td colSpan={ROOM_COLUMNS.length}>
            <RoomDetail document={document} room={row} name={name} />
          </td>
        </tr>
      )}
    </>
  );
}
