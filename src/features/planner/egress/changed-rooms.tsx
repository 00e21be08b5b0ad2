import type { ReactNode } from 'react';
import type { CampusDocument } from '../../../model/schema/document';
import type { RoomChange } from '../../../session/egress/egress-changes';
import { useText } from '../../../session/react/use-text';
import { Disclosure } from '../../../ui/disclosure';
import { spaceLabel } from '../../../widgets/labels';
import { exitRefName } from '../../../widgets/way-names';
import { PagedFindings } from '../panel/paged-findings';
import { useEgressPart } from './use-egress-part';

interface ChangedProps {
  readonly document: CampusDocument;
  readonly rooms: readonly RoomChange[];
}

/** Rooms whose people walk farther or elsewhere, the farthest first; each draws its ways. */
export function ChangedRooms({ document, rooms }: ChangedProps): ReactNode {
  const part = useEgressPart();
  const text = useText();
  const { t, formats } = text;
  if (rooms.length === 0) return null;
  return (
    <Disclosure title={t('ways.change-rooms', { count: rooms.length })}>
      <PagedFindings
        findings={rooms.toSorted((a, b) => b.metres - a.metres)}
        renderCard={({ space, persons, metres, exit }) => (
          <li key={space}>
            <button type="button" className="table-link" onClick={() => part.showRoom(space)}>
              {spaceLabel(document, space, text)}
            </button>
            <span className="egress-sub">
              {[
                t('ways.storey-persons', { count: persons }),
                metres > 0
                  ? t('ways.change-more', { length: formats.metresUp(metres) })
                  : t('ways.change-elsewhere'),
                ...(exit === null ? [] : [t('ways.room-to', { exit: exitRefName(document, exit, text) })]),
              ].join(' · ')}
            </span>
          </li>
        )}
      />
    </Disclosure>
  );
}
