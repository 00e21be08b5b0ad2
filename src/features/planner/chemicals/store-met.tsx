import { useMemo, type ReactNode } from 'react';
import type { StockItem } from '../../../analyses/chemicals/store-stock';
import { useText } from '../../../session/react/use-text';
import { Disclosure } from '../../../ui/disclosure';
import { metInside } from '../../../widgets/chemicals/kept-apart';
import { substanceTitle } from '../../../widgets/chemicals/substance-text';

/** Every pair in a store that must not be in it together: a finding names the worst alone. Nothing where there is none. */
export function StoreMet({ items }: { readonly items: readonly StockItem[] }): ReactNode {
  const text = useText();
  const { t } = text;
  const met = useMemo(() => metInside(items), [items]);
  if (met.length === 0) return null;
  return (
    <Disclosure title={t('chemical-sheet.met-inside')} aside={<span className="count">{met.length}</span>}>
      <ul className="store-rooms">
        {met.map(({ items: [a, b], verdict }) => (
          <li key={`${a.key} ${b.key}`}>
            {t('chemical-sheet.met', {
              pair: [a, b].map((item) => substanceTitle(item.substance, item.facts, text)).join(' + '),
              separation: t(`separation.${verdict.separation}`),
            })}
            {verdict.reaction && <p className="chemical-note">{t(`reaction.${verdict.reaction}`)}</p>}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
