import type { ReactNode } from 'react';
import type { CampusDocument } from '../../../model/schema/document';
import type { EgressChanges } from '../../../session/egress/egress-changes';
import type { LongestWay } from '../../../session/egress/egress-figures';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import { Disclosure } from '../../../ui/disclosure';
import { spaceLabel } from '../../../widgets/labels';
import { storeyMark } from '../../../widgets/way-names';
import { NumbersHead } from '../panel/numbers-head';
import '../panel/tables.css';
import { ChangedFindings } from './changed-findings';

/** Rooms told by name of those that lose their way on a storey. */
const NAMED = 3;

interface ChangesProps {
  readonly document: CampusDocument;
  readonly changes: EgressChanges;
}

/** What shut doors do: to whom, how far, which findings come and go, and storey by storey. */
export function WhatIfChanges({ document, changes }: ChangesProps): ReactNode {
  const session = useSession();
  const text = useText();
  const { t, formats } = text;
  const { appeared, gone, persons, longest, storeys } = changes;
  const metres = (way: LongestWay | null): string => (way === null ? '–' : formats.metresUp(way.metres));
  const pair = (before: string, after: string): string =>
    before === after ? after : t('ways.change-pair', { before, after });
  if (appeared.length + gone.length + storeys.length === 0) {
    return <p role="status">{t('ways.change-none')}</p>;
  }
  return (
    <>
      <ul className="egress-changes" role="status">
        <li className={persons > 0 ? 'egress-bad' : undefined}>
          {persons > 0 ? t('ways.change-lost', { count: persons }) : t('ways.change-lost-none')}
        </li>
        {metres(longest[0]) !== metres(longest[1]) && (
          <li>{t('ways.change-longest', { before: metres(longest[0]), after: metres(longest[1]) })}</li>
        )}
      </ul>
      {appeared.length > 0 && (
        <Disclosure title={t('ways.change-appeared', { count: appeared.length })}>
          <ChangedFindings document={document} findings={appeared} live />
        </Disclosure>
      )}
      {gone.length > 0 && (
        <Disclosure title={t('ways.change-gone', { count: gone.length })}>
          <ChangedFindings document={document} findings={gone} live={false} />
        </Disclosure>
      )}
      {storeys.length > 0 && (
        <table className="table place-table">
          <caption>{t('ways.change-caption')}</caption>
          <NumbersHead
            name={t('ways.storey')}
            numbers={[t('ways.change-lost-head'), t('ways.storey-exits'), t('ways.storey-longest')]}
          />
          <tbody>
            {storeys.map(({ storey, lost, open, longest: far }) => {
              const people = lost.reduce((sum, room) => sum + room.persons, 0);
              const names = lost.slice(0, NAMED).map(({ space }) => spaceLabel(document, space, text));
              return (
                <tr key={storey}>
                  <th scope="row">
                    <button type="button" className="table-link" onClick={() => session.showStorey(storey)}>
                      {storeyMark(document, storey, text)}
                    </button>
                    {names.length > 0 && (
                      <span className="egress-sub">
                        {t('ways.door-spaces', {
                          rooms: formats.list(names),
                          more: lost.length - names.length,
                        })}
                      </span>
                    )}
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
