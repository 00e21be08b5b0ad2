import type { ReactNode } from 'react';
import type { StoreyWorst } from '../../../analyses/way-out/result';
import type { CampusDocument } from '../../../model/schema/document';
import { useDrill } from '../../../session/react/use-drill';
import { useText } from '../../../session/react/use-text';
import { Disclosure } from '../../../ui/disclosure';
import { spaceLabel } from '../../../widgets/labels';
import { storeyMark } from '../../../widgets/way-names';

interface RoomsWithoutWayProps {
  readonly document: CampusDocument;
  readonly storeys: readonly StoreyWorst[];
}

/** Rooms that nobody gets out of with what is shut and locked. */
export function RoomsWithoutWay({ document, storeys }: RoomsWithoutWayProps): ReactNode {
  const drill = useDrill();
  const text = useText();
  const { t, formats } = text;
  const rooms = storeys.flatMap(({ spacesWithoutWay }) => spacesWithoutWay);
  if (rooms.length === 0) return null;
  return (
    <Disclosure title={t('drill.without-way-rooms', { count: rooms.length })}>
      <ul className="door-list">
        {rooms.map(({ space, area, place }) => (
          <li key={space} className="door-row">
            <button type="button" className="door-name" onClick={() => drill.startShown(place)}>
              <span>
                {storeyMark(document, place.storey, text)} {spaceLabel(document, space, text)}
              </span>
              <span className="drill-soft">{t('drill.without-way', { area: formats.area(area) })}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="drill-soft">{t('drill.locks-both-sides')}</p>
    </Disclosure>
  );
}
