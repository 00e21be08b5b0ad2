import type { ReactNode } from 'react';
import { lookUp } from '../../../model/schema/dictionary';
import type { Asset } from '../../../model/schema/assets/asset-registry';
import { STOCK_UNITS } from '../../../records/stock/amount';
import type { KeptForm, RecordKeeper } from '../../../session/records/record-keeper';
import { lineOfDraftKey, substanceOfDraftKey } from '../../../session/stock/stock-draft';
import { readSubstanceLink } from '../../../session/stock/substance-link';
import type { InspectorPage } from '../../../session/url/page-link';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { momentText } from '../../../widgets/asset-card/when';
import { UnfinishedList } from '../form/unfinished-list';
import type { Pages } from '../pages';
import { storeTitle } from './store-words';

interface Unfinished {
  readonly title: string;
  readonly detail: string;
  readonly page: InspectorPage;
}

const read = (keeper: RecordKeeper): Promise<readonly KeptForm[]> => keeper.keptForms();

interface StockDraftListProps {
  /** Those alone about lines of this store's ledger: its other forms are gone on with by the buttons of its page. */
  readonly of?: string;
  readonly telling: Telling;
  readonly pages: Pages;
}

/** Forms about stock and substances that were begun and not saved, to go on with; nothing when there are none. */
export function StockDraftList({ of, telling, pages }: StockDraftListProps): ReactNode {
  const { text, zone } = telling;
  return (
    <UnfinishedList<KeptForm>
      title={text.t('stock.drafts')}
      text={text}
      read={read}
      tell={(kept) => {
        const line = unfinished(kept, telling);
        if (line === null) return null;
        const { title, detail, page } = line;
        const isOwn = page.kind === 'stock-form' && page.id === of && page.line !== null;
        if (of !== undefined && !isOwn) return null;
        const state = momentText(kept.touched, zone, text.formats);
        return { title, detail, state, onResume: () => pages.open(page) };
      }}
    />
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
