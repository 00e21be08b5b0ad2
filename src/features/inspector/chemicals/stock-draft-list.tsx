import { useEffect, useState, type ReactNode } from 'react';
import { lookUp } from '../../../model/schema/dictionary';
import type { Asset } from '../../../model/schema/assets/asset-registry';
import { STOCK_UNITS } from '../../../records/stock/amount';
import { useRecords } from '../../../session/react/use-stores';
import type { KeptForm } from '../../../session/records/record-keeper';
import { lineOfDraftKey, substanceOfDraftKey } from '../../../session/stock/stock-draft';
import { readSubstanceLink } from '../../../session/stock/substance-link';
import type { InspectorPage } from '../../../session/url/page-link';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/section';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { momentText } from '../../../widgets/asset-card/when';
import type { Pages } from '../pages';
import { storeTitle } from './store-words';

interface Unfinished {
  readonly title: string;
  readonly detail: string;
  readonly page: InspectorPage;
}

/** Forms about stock and substances that were begun and not saved, to go on with; nothing when there are none. */
export function StockDraftList({ telling, pages }: { telling: Telling; pages: Pages }): ReactNode {
  const { text, zone } = telling;
  const { t, formats } = text;
  const keeper = useRecords((records) => records.keeper);
  const [drafts, setDrafts] = useState<readonly KeptForm[]>([]);
  useEffect(() => {
    let over = false;
    void keeper?.keptForms().then((found) => {
      if (!over) setDrafts(found);
    });
    return () => {
      over = true;
    };
  }, [keeper]);
  const own = drafts.flatMap((kept) => {
    const line = unfinished(kept, telling);
    return line === null ? [] : [{ ...line, about: kept.about, touched: kept.touched }];
  });
  if (own.length === 0) return null;
  const drop = async (about: string): Promise<void> => {
    const dropped = await keeper?.dropDraft(about);
    if (dropped?.ok) setDrafts((now) => now.filter((draft) => draft.about !== about));
  };
  return (
    <Section title={t('stock.drafts')} aside={<span className="count">{own.length}</span>}>
      <ul className="line-list">
        {own.map(({ about, title, detail, touched, page }) => (
          <li key={about} className="draft-line">
            <span className="line-text">
              <strong>{title}</strong>
              <span className="card-soft">{detail}</span>
              <span className="card-soft">{momentText(touched, zone, formats)}</span>
            </span>
            <Button look="quiet" onClick={() => void drop(about)}>
              {t('drafts.drop')}
            </Button>
            <Button onClick={() => pages.open(page)}>{t('drafts.resume')}</Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** A kept form in words; null for one of something else, or whose store is not here. */
function unfinished({ about, draft }: KeptForm, telling: Telling): Unfinished | null {
  const { t } = telling.text;
  if (draft.form === 'substance') {
    const of = substanceOfDraftKey(about);
    const name = readSubstanceLink(of).name || draft.fields.zh || draft.fields.en;
    return { title: t('stock.describe'), detail: name, page: { kind: 'substance', of } };
  }
  if (draft.form !== 'stock') return null;
  const store = lookUp<Asset>(telling.document.assets, draft.store);
  if (store?.kind !== 'chemical-store') return null;
  const { name, amount, unit } = draft.fields;
  const known = STOCK_UNITS.find((each) => each === unit);
  return {
    title: `${t(`stock.do-${draft.kind}`)} · ${storeTitle(store, telling)}`,
    detail: [name, amount.trim() === '' || known === undefined ? '' : `${amount} ${t(`unit.stock-${known}`)}`]
      .filter((each) => each.trim() !== '')
      .join(' · '),
    page: { kind: 'stock-form', id: store.id, form: draft.kind, line: lineOfDraftKey(about, draft) },
  };
}
