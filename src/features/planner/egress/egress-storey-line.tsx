import type { ReactNode } from 'react';
import type { CampusDocument } from '../../../model/schema/document';
import type { StoreyFigures } from '../../../session/egress/egress-figures';
import { useSession } from '../../../session/react/session-context';
import { useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { spaceLabel } from '../../../widgets/labels';
import { clearingText } from './clearing-text';

interface LineProps {
  readonly document: CampusDocument;
  readonly row: StoreyFigures;
  readonly mark: string;
}

const number = (bad: boolean): string => (bad ? 'table-number table-bad' : 'table-number');

/** A storey with what is told of its ways out. */
export function EgressStoreyLine({ document, row, mark }: LineProps): ReactNode {
  const session = useSession();
  const text = useText();
  const { t, formats } = text;
  const shown = useView((view) => view.storey === row.storey);
  const { storey, exits, persons, withoutWay, exitWidth, widthNeeded, longest, deadEnds, findings } = row;
  const width = formats.metresDown(exitWidth, 2);
  const narrow = widthNeeded !== null && exitWidth < widthNeeded;
  return (
    <tr data-shown={shown}>
      <th scope="row">
        <button type="button" className="table-link" onClick={() => session.showStorey(storey)}>
          {mark}
        </button>
        <span className="egress-sub">{t('ways.storey-persons', { count: persons })}</span>
        {withoutWay > 0 && (
          <span className="egress-sub table-bad">{t('ways.storey-without', { count: withoutWay })}</span>
        )}
        <span className={narrow ? 'egress-sub table-bad' : 'egress-sub'}>
          {widthNeeded === null
            ? t('ways.storey-width-only', { width })
            : t('ways.storey-width', { width, needed: formats.metresUp(widthNeeded, 2) })}
        </span>
        {deadEnds > 0 && (
          <span className="egress-sub">{t('ways.storey-dead-ends', { count: deadEnds })}</span>
        )}
        {longest && (
          <span className="egress-sub">
            {t('ways.storey-from', { room: spaceLabel(document, longest.space, text) })}
          </span>
        )}
      </th>
      <td className={number(exits.open < exits.count)}>
        {t('ways.storey-open', { open: exits.open, all: exits.count })}
      </td>
      <td className="table-number">{longest === null ? '–' : formats.metresUp(longest.metres)}</td>
      <td className={number(row.clearing.reason === 'no-way' || row.clearing.reason === 'too-narrow')}>
        {clearingText(row.clearing, text)}
      </td>
      <td className={number(findings > 0)}>{formats.number(findings)}</td>
    </tr>
  );
}
