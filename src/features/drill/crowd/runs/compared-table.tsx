import { Fragment, useState, type ReactNode } from 'react';
import { useText } from '../../../../session/react/use-text';
import { ShowMore } from '../results/show-more';
import { byText, figureText, toldBy } from './change-text';
import type { ComparedRow } from './compared-rows';

/** Figures under one name. */
interface RowGroup {
  readonly key: string;
  /** Null = they stand by themselves. */
  readonly name: string | null;
  readonly rows: readonly ComparedRow[];
}

interface ComparedTableProps {
  readonly caption: string;
  readonly groups: readonly RowGroup[];
  /** Groups shown before the rest is asked for. */
  readonly first?: number;
}

/** Figures of two runs and their difference; what is worse is told by colour and sign. */
export function ComparedTable({ caption, groups, first = Infinity }: ComparedTableProps): ReactNode {
  const { t } = useText();
  const [whole, setWhole] = useState(false);
  return (
    <>
      <table className="way-table run-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('rehearsal.compare-figure')}</th>
            <th scope="col" className="way-number">
              {t('rehearsal.compare-before')}
            </th>
            <th scope="col" className="way-number">
              {t('rehearsal.compare-now')}
            </th>
            <th scope="col" className="way-number">
              {t('rehearsal.compare-by')}
            </th>
          </tr>
        </thead>
        <tbody>
          {(whole ? groups : groups.slice(0, first)).map(({ key, name, rows }) => (
            <Fragment key={key}>
              {name !== null && (
                <tr className="run-group">
                  <th scope="rowgroup" colSpan={4}>
                    {name}
                  </th>
                </tr>
              )}
              {rows.map((row) => (
                <Row key={row.name} row={row} />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
      <ShowMore whole={whole} rest={groups.length - first} onChange={setWhole} />
    </>
  );
}

function Row({ row: { name, unit, change, none, moreIsWorse } }: { readonly row: ComparedRow }): ReactNode {
  const text = useText();
  const by = toldBy(unit, change) ?? 0;
  return (
    <tr>
      <th scope="row" className="crowd-name">
        {name}
      </th>
      <td className="way-number">{figureText(unit, change.before, none.before, text)}</td>
      <td className="way-number">{figureText(unit, change.now, none.now, text)}</td>
      <td className="way-number run-by" data-worse={moreIsWorse && by > 0 ? 'true' : undefined}>
        {byText(unit, change, text)}
      </td>
    </tr>
  );
}
