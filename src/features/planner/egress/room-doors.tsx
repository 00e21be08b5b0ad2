import { useMemo, type ReactNode } from 'react';
import type { RoomDoor } from '../../../analyses/egress/result';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import { whyShut } from '../../../session/egress/why-shut';
import { useEgressSlice } from '../../../session/react/use-egress';
import { useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { doorNames } from '../../../widgets/way-names';
import { ShutChoice } from './shut-choice';

interface DoorsProps {
  readonly document: CampusDocument;
  readonly doors: readonly RoomDoor[];
}

/** The doors of a room: how wide, how far from them to the exit, and what if one is shut. */
export function RoomDoors({ document, doors }: DoorsProps): ReactNode {
  const text = useText();
  const { t, formats } = text;
  const hour = useView((view) => view.hour);
  const closed = useEgressSlice(({ choice }) => choice.closed);
  const names = useMemo(() => {
    const openings = doors.flatMap(({ opening }) => lookUp(document.openings, opening) ?? []);
    return doorNames(document, openings, text);
  }, [document, doors, text]);
  return (
    <table className="table place-table">
      <caption>{t('ways.doors-caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('ways.door')}</th>
          <th scope="col" className="table-number">
            {t('ways.exit-width')}
          </th>
          <th scope="col" className="table-number">
            {t('ways.door-on')}
          </th>
          <th scope="col">{t('ways.exit-shut-if')}</th>
        </tr>
      </thead>
      <tbody>
        {doors.map(({ opening, clearWidth, shut, walked, straight }) => {
          const name = names.get(opening) ?? t('ways.gone-door');
          const why = shut ? whyShut(document, opening, hour, closed) : null;
          const on =
            walked !== null
              ? formats.metresUp(walked)
              : shut
                ? t(why === null ? 'ways.exit-shut' : `ways.shut-${why}`)
                : t('ways.door-none');
          return (
            <tr key={opening}>
              <th scope="row">{name}</th>
              <td className="table-number">{formats.metresDown(clearWidth, 2)}</td>
              <td className={walked === null ? 'table-number table-bad' : 'table-number'}>
                {on}
                {straight !== null && (
                  <span className="egress-sub">
                    {t('ways.door-straight', { length: formats.metresUp(straight) })}
                  </span>
                )}
              </td>
              <td>
                <ShutChoice {...{ document, name }} id={opening} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
