import type { ReactNode } from 'react';
import type { Translator } from '../../../i18n/translator';
import type { CampusDocument } from '../../../model/schema/document';
import type { EgressChanges, StoreyChange } from '../../../session/egress/egress-changes';
import type { LongestWay } from '../../../analyses/egress/longest-from-doors';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import { spaceLabel } from '../../../widgets/labels';
import { storeyMark } from '../../../widgets/way-names';
import { NumbersHead } from '../panel/numbers-head';
import '../panel/tables.css';
import { FindingChanges } from './finding-changes';
import { ChangedRooms } from './changed-rooms';
import { ChangedBuildings } from './changed-buildings';
import { clearingText } from './clearing-text';
import { peopleOf } from './people-of';

/** Rooms told by name of those that lose their way on a storey. */
const NAMED = 3;

interface ChangesProps {
  readonly document: CampusDocument;
  readonly changes: EgressChanges;
}

/** What shut doors do: to whom, how much farther, how much later, which findings come and go, storey by storey and room by room. */
export function WhatIfChanges({ document, changes }: ChangesProps): ReactNode {
  const session = useSession();
  const text = useText();
  const { t, formats } = text;
  const { appeared, gone, other, persons, farther, longest, storeys, buildings } = changes;
  const metres = (way: LongestWay | null): string => (way === null ? '–' : formats.metresUp(way.metres));
  const pair = (before: string, after: string): string =>
    before === after ? after : t('ways.change-pair', { before, after });
  if (appeared.length + gone.length + other.length + storeys.length + buildings.length === 0) {
    return <p role="status">{t('ways.change-none')}</p>;
  }
  return (
    <>
      <ul className="egress-changes" role="status">
        <li className={persons > 0 ? 'egress-bad' : undefined}>
          {persons > 0 ? t('ways.change-lost', { count: persons }) : t('ways.change-lost-none')}
        </li>
        <li>
          {farther.persons > 0
            ? t('ways.change-farther', {
                count: farther.persons,
                length: formats.metresUp(farther.personMetres, 0),
              })
            : t('ways.change-farther-none')}
        </li>
        {metres(longest[0]) !== metres(longest[1]) && (
          <li>{t('ways.change-longest', { before: metres(longest[0]), after: metres(longest[1]) })}</li>
        )}
        <ChangedBuildings {...{ document, changes }} />
      </ul>
      <FindingChanges {...{ document, appeared, other, gone }} />
      <ChangedRooms document={document} rooms={storeys.flatMap(({ rooms }) => rooms)} />
      {storeys.length > 0 && (
        <table className="table place-table">
          <caption>{t('ways.change-caption')}</caption>
          <NumbersHead
            name={t('ways.storey')}
            numbers={[t('ways.change-lost-head'), t('ways.storey-exits'), t('ways.storey-longest')]}
          />
          <tbody>
            {storeys.map((change) => {
              const { storey, lost, open, longest: far } = change;
              const people = peopleOf(lost);
              return (
                <tr key={storey}>
                  <th scope="row">
                    <button type="button" className="table-link" onClick={() => session.showStorey(storey)}>
                      {storeyMark(document, storey, text)}
                    </button>
                    {storeyLines(document, change, text).map((line) => (
                      <span key={line} className="egress-sub">
                        {line}
                      </span>
                    ))}
                  </th>
                  <td className={people > 0 ? 'table-number table-bad' : 'table-number'}>
                    {t('ways.change-persons', { count: people })}
                  </td>
                  <td className="table-number">{pair(String(open[0]), String(open[1]))}</td>
                  <td className="table-number">{pair(metres(far[0]), metres(far[1]))}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </>
  );
}

/** What is told below a storey's name: who loses the way, who walks farther, and what gets narrower or later. */
function storeyLines(
  document: CampusDocument,
  { lost, rooms, width, clearing }: StoreyChange,
  text: Translator,
): readonly string[] {
  const { t, formats } = text;
  const names = lost.slice(0, NAMED).map(({ space }) => spaceLabel(document, space, text));
  const farther = rooms.filter(({ metres }) => metres > 0);
  const persons = farther.reduce((sum, room) => sum + room.persons, 0);
  const [narrow, wide] = [formats.metresDown(width[1], 2), formats.metresDown(width[0], 2)];
  const [sooner, later] = [clearingText(clearing[0], text), clearingText(clearing[1], text)];
  return [
    ...(names.length > 0
      ? [
          t('ways.door-spaces', { rooms: formats.list(names), more: lost.length - names.length }),
          t('ways.change-others', { count: peopleOf(lost) }),
        ]
      : []),
    ...(persons > 0
      ? [
          t('ways.change-storey-farther', {
            count: persons,
            most: formats.metresUp(Math.max(...farther.map(({ metres }) => metres))),
          }),
        ]
      : []),
    ...(narrow === wide ? [] : [t('ways.change-width', { before: wide, after: narrow })]),
    ...(sooner === later
      ? []
      : [t('ways.change-clearing', { before: sooner, after: later, lost: peopleOf(lost) })]),
  ];
}
