import { useState, type ReactNode } from 'react';
import type { StockItem } from '../../../analyses/chemicals/store-stock';
import type { Translator } from '../../../i18n/translator';
import { useText } from '../../../session/react/use-text';
import { listsOf } from '../../../standards/chemicals/lists-of';
import { Button } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import { nextBunch } from '../../../ui/next-bunch';
import { dayText } from '../../../widgets/asset-card/when';
import { heldText } from '../../../widgets/chemicals/held-text';
import { GhsMarks, ListBadges } from '../../../widgets/chemicals/substance-marks';
import { substanceTitle } from '../../../widgets/chemicals/substance-text';

const PAGE = 12;

/** What is in a store, substance by substance; what the ledger has used up is left out. */
export function StoreSubstances({ items }: { readonly items: readonly StockItem[] }): ReactNode {
  const { t } = useText();
  const [most, setMost] = useState(PAGE);
  const held = items.filter(({ amount }) => amount > 0);
  if (held.length === 0) return <p className="chemical-note">{t('chemicals.store-empty')}</p>;
  const more = nextBunch(held.length - most, 4 * PAGE);
  return (
    <Disclosure
      title={t('chemicals.substances')}
      aside={<span className="count">{t('chemicals.substances-count', { count: held.length })}</span>}
      open
    >
      <ul className="store-substances">
        {held.slice(0, most).map((item) => (
          <Substance key={item.key} item={item} />
        ))}
      </ul>
      {more > 0 && (
        <Button look="quiet" onClick={() => setMost(most + more)}>
          {t('chemicals.more', { count: more })}
        </Button>
      )}
    </Disclosure>
  );
}

function Substance({ item }: { readonly item: StockItem }): ReactNode {
  const text = useText();
  const { facts, substance } = item;
  const numbers = numbersText(item, text);
  return (
    <li>
      <div className="store-substance-head">
        <strong>{substanceTitle(substance, facts, text)}</strong>
        <span>{heldText(item, text)}</span>
      </div>
      {numbers !== '' && <p className="chemical-note">{numbers}</p>}
      {facts === null ? (
        <p className="chemical-warning">{text.t('chemicals.unclassified')}</p>
      ) : (
        <>
          <p className="chemical-store-marks">
            <GhsMarks classes={facts.classes} />
            <ListBadges lists={listsOf(facts)} />
          </p>
          <p className="chemical-note">{facts.classes.map((each) => text.t(`ghs.${each}`)).join(' · ')}</p>
        </>
      )}
    </li>
  );
}

/** Its numbers, and what is amiss with its papers. */
function numbersText({ facts, substance, sheet, expired }: StockItem, { t, formats }: Translator): string {
  const cas = facts?.cas ?? substance.cas;
  const parts = [
    cas === null ? null : t('chemicals.cas', { cas }),
    facts?.un ? t('chemicals.un', { un: facts.un }) : null,
    facts?.source === 'described' ? t('chemicals.facts-described') : null,
    sheet ? null : t('chemicals.no-sheet'),
    expired === null ? null : t('chemicals.expired', { day: dayText(expired.since, formats) }),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
