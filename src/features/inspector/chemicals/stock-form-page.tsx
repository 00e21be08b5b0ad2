import { useMemo, useState, type ReactNode } from 'react';
import {
  isAskedTwice,
  type StockFormField,
  type StockFormIssue,
  type StockFormKind,
} from '../../../records/stock/stock-form';
import { lookUp } from '../../../model/schema/dictionary';
import { useSession } from '../../../session/react/session-context';
import { useRecords } from '../../../session/react/use-stores';
import { bookEntries, lineOf, readEntries, stockWorld } from '../../../session/stock/book-stock';
import type { ChemicalStore } from '../../../session/stock/register';
import { startStockForm } from '../../../session/stock/start-stock-form';
import { stockDraftKey, type StockDraft } from '../../../session/stock/stock-draft';
import { writeSubstanceLink } from '../../../session/stock/substance-link';
import { useFullSheet } from '../../../ui/use-full-sheet';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { FormPage } from '../form/form-page';
import { useFormWriter } from '../form/use-form-writer';
import { useKeptForm } from '../form/use-kept-form';
import type { Pages } from '../pages';
import { bookedWords } from './booked-words';
import { formForReading } from './form-for-reading';
import { IssueList } from './issue-list';
import { StockFields } from './stock-fields';
import { storeTitle } from './store-words';

interface StockFormPageProps {
  readonly store: ChemicalStore;
  readonly kind: StockFormKind;
  /** The ledger's line that it is about; null = one chooses. */
  readonly line: string | null;
  readonly telling: Telling;
  readonly pages: Pages;
}

/** A movement, a count, or a difference to be booked: kept word by word, refused with the reason at its field. */
export function StockFormPage({ store, kind, line, telling, pages }: StockFormPageProps): ReactNode {
  useFullSheet();
  const { document, text } = telling;
  const { t, tell } = text;
  const session = useSession();
  const keeper = useRecords((records) => records.keeper);
  const book = useRecords((records) => records.book);
  const revision = useRecords((records) => records.revision);
  const person = useRecords((records) => records.person);
  const about = stockDraftKey(store.id, kind, line);
  const form = useKeptForm<StockDraft>({
    find: async (kept) => {
      const found = await kept.keptForm(about);
      return found?.draft.form === 'stock' ? { ...found, draft: found.draft } : null;
    },
    begin: () => {
      // As the records are when it begins: a page that was reloaded reads them behind its first picture.
      const read = session.records.getState().book;
      const known = line === null ? null : (read?.stock.get(store.id)?.lines[line] ?? null);
      return { about, draft: startStockForm(store.id, kind, known) };
    },
  });
  const signs = useFormWriter(text);
  /** What is wrong is told from the first try to save on, and follows what is typed. */
  const [tried, setTried] = useState(false);
  /** Somebody pressed Save and was asked to look again at what is saved only on a second word. */
  const [looked, setLooked] = useState(false);
  const draft = form.held?.draft ?? null;
  const world = useMemo(() => {
    if (keeper === null || book === null || revision < 0) return null;
    const writer = person ?? { id: '', name: '' };
    return stockWorld(keeper, book, document, { store: store.id, writer });
  }, [keeper, book, revision, document, store, person]);
  const read = useMemo(
    () => (draft === null || world === null ? null : readEntries(formForReading(draft, document), world)),
    [draft, world, document],
  );
  if (keeper === null || draft === null || world === null || read === null) return null;
  const issues: readonly StockFormIssue[] = read.ok ? [] : read.error;
  const warnings = read.ok ? read.value.flatMap((entry) => entry.warnings) : [];
  const wrong = (field: StockFormField): string | null => {
    const said = tried ? issues : [];
    const issue = [...said, ...warnings.filter(isAskedTwice)].find((each) => each.field === field);
    return issue === undefined ? null : tell(issue);
  };
  const set = (change: Partial<StockDraft['fields']>): void => {
    signs.say(null);
    setLooked(false);
    form.change((now) => ({ ...now, fields: { ...now.fields, ...change } }));
  };
  const save = async (): Promise<void> => {
    setTried(true);
    const signer = signs.writer();
    if (signer === null) return;
    let words = '';
    const saved = await form.save(async (entered) => {
      // Judged anew: the clock went on, and another tab may have booked meanwhile.
      if (book === null) return false;
      const name = lookUp(document.people, signer.person)?.name.zh ?? person?.name ?? '';
      const now = stockWorld(keeper, book, document, {
        store: store.id,
        writer: { id: signer.person, name },
      });
      const entries = readEntries(formForReading(entered, document), now);
      if (!entries.ok) {
        signs.refuse(t('stock.look-at-fields', { count: entries.error.length }));
        return false;
      }
      if (!looked && entries.value.some((entry) => entry.warnings.some(isAskedTwice))) {
        signs.refuse(t('stock.look-again'));
        setLooked(true);
        return false;
      }
      const outcome = await bookEntries(keeper, store.id, entries.value, about);
      if (!outcome.ok) {
        signs.say(tell(outcome.error));
        return false;
      }
      const [entry] = entries.value;
      if (entry !== undefined) {
        const state = book.stock.get(store.id);
        words = bookedWords(entry, lineOf(entry, { state }), now.factsOf(entry.body.substance), telling);
      }
      return true;
    });
    if (saved)
      pages.open(
        { kind: 'stock', id: store.id, line },
        { kind: 'stock', words, raised: 0, at: keeper.now() },
      );
  };
  return (
    <FormPage
      title={t(`stock.do-${kind}`)}
      about={storeTitle(store, telling)}
      form={form}
      signs={signs}
      lost={t('check.photo-lost')}
      saveWord={t(looked ? 'stock.save-anyway' : 'stock.save')}
      telling={telling}
      onLeave={pages.back}
      onSave={() => void save()}
    >
      <StockFields
        about={about}
        draft={draft}
        world={world}
        telling={telling}
        wrong={wrong}
        onDescribe={(substance) => pages.open({ kind: 'substance', of: writeSubstanceLink(substance) })}
        onChange={set}
        onPhotos={(change) => form.change((now) => ({ ...now, photos: change(now.photos) }))}
      />
      <IssueList issues={tried ? issues : []} warnings={warnings} telling={telling} />
    </FormPage>
  );
}
