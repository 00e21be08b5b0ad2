import type { ReactNode } from 'react';
import type { StockItem } from '../../../analyses/chemicals/store-stock';
import type { Translator } from '../../../i18n/translator';
import { heldText } from '../../../widgets/chemicals/held-text';
import { GhsMarks } from '../../../widgets/chemicals/substance-marks';
import { substanceTitle } from '../../../widgets/chemicals/substance-text';
import { gravestFirst } from './gravest-first';

/** Substances that a sheet has room for. */
const MOST = 7;
/** CSS pixels. */
const SIGN = 20;

interface ContentsProps {
  readonly items: readonly StockItem[];
  readonly text: Translator;
}

/** What is inside, the gravest first; what nobody knows the hazards of stands before all. */
export function SheetContents({ items, text }: ContentsProps): ReactNode {
  const { t } = text;
  if (items.length === 0) return <p className="chemical-page-warning">{t('chemical-sheet.empty')}</p>;
  const unknown = items.filter(({ facts }) => facts === null).length;
  return (
    <div>
      <table className="chemical-page-table">
        <thead>
          <tr>
            <th scope="col">{t('chemical-sheet.substance')}</th>
            <th scope="col">{t('chemical-sheet.amount')}</th>
            <th scope="col">{t('chemical-sheet.un')}</th>
          </tr>
        </thead>
        <tbody>
          {gravestFirst(items)
            .slice(0, MOST)
            .map((item) => (
              <tr key={item.key}>
                <th scope="row">
                  {substanceTitle(item.substance, item.facts, text)}
                  {item.facts && <GhsMarks classes={item.facts.classes} size={SIGN} />}
                </th>
                <td>{heldText(item, text)}</td>
                <td>{item.facts?.un ?? '–'}</td>
              </tr>
            ))}
        </tbody>
      </table>
      {items.length > MOST && <p>{t('chemical-sheet.more', { count: items.length - MOST })}</p>}
      {unknown > 0 && (
        <p className="chemical-page-warning">{t('chemical-sheet.unknown', { count: unknown })}</p>
      )}
    </div>
  );
}
