import type { ReactNode } from 'react';
import type { CampusDocument } from '../../../model/schema/document';
import { useDrill } from '../../../session/react/use-drill';
import { useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { roomName, storeyMark } from '../../../widgets/way-names';
import { departmentName, waysOff, type WorstRow } from './worst-rows';

interface WorstTableProps {
  readonly document: CampusDocument;
  readonly rows: readonly WorstRow[];
}

/** Longest ways, each row begins one: where it begins, through which door it leaves the storey, to which exit. */
export function WorstTable({ document, rows }: WorstTableProps): ReactNode {
  const { t } = useText();
  return (
    <table className="way-table">
      <caption className="visually-hidden">{t('drill.worst')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('drill.worst-storey')}</th>
          <th scope="col">{t('drill.worst-place')}</th>
          <th scope="col" className="way-number">
            {t('drill.worst-length')}
          </th>
          <th scope="col" className="way-number">
            {t('drill.worst-time')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={`${row.storey} ${row.department}`} document={document} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ document, row }: { readonly document: CampusDocument; readonly row: WorstRow }): ReactNode {
  const drill = useDrill();
  const text = useText();
  const { t, formats } = text;
  const shown = useView((view) => view.storey === row.storey);
  const { storey, department, worst, seconds } = row;
  const mark = storeyMark(document, storey, text);
  const off = worst && waysOff(document, worst, text);
  const where = departmentName(document, department, text);
  return (
    <tr data-shown={shown}>
      <th scope="row">
        {worst ? (
          <button
            type="button"
            className="way-link"
            aria-label={t('drill.worst-from', { storey: where === null ? mark : `${mark} ${where}` })}
            onClick={() => drill.startShown(worst.place)}
          >
            {mark}
          </button>
        ) : (
          mark
        )}
      </th>
      <td className="way-place">
        {worst && roomName(document, worst.place, text)}
        {where !== null && <span className="way-note">{where}</span>}
        {off && (
          <span className="way-note">→ {off.door === null ? off.exit : `${off.door} → ${off.exit}`}</span>
        )}
        {worst && worst.through.length > 0 && (
          <span className="way-note">{t('drill.worst-through', { count: worst.through.length })}</span>
        )}
      </td>
      <td className="way-number">{worst ? formats.metres(worst.length) : '–'}</td>
      <td className="way-number">{worst ? t('drill.time', { seconds }) : t('drill.no-way')}</td>
    </tr>
  );
}
