import type { ReactNode } from 'react';
import type { StockItem } from '../../../analyses/chemicals/store-stock';
import type { Translator } from '../../../i18n/translator';
import { metInside } from '../../../widgets/chemicals/kept-apart';
import { substanceTitle } from '../../../widgets/chemicals/substance-text';

/** Pairs that a sheet has room for; more are counted. */
const MOST = 3;

interface MetProps {
  readonly items: readonly StockItem[];
  readonly text: Translator;
}

/** What stands in this store together and must not: a fire or a leak brings it together. Nothing where there is none. */
export function SheetMet({ items, text }: MetProps): ReactNode {
  const { t, formats } = text;
  const met = metInside(items);
  if (met.length === 0) return null;
  const named = met.slice(0, MOST).map(({ items: pair, verdict }) =>
    t('chemical-sheet.met', {
      pair: pair.map((item) => substanceTitle(item.substance, item.facts, text)).join(' + '),
      separation: t(`separation.${verdict.separation}`),
    }),
  );
  const more = met.length - named.length;
  return (
    <p className="chemical-page-warning">
      {t('chemical-sheet.met-here', {
        pairs: formats.list(more > 0 ? [...named, t('chemical-sheet.and-more', { count: more })] : named),
      })}
    </p>
  );
}
