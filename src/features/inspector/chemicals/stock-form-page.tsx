import { useMemo, useState, type FormEvent, type ReactNode } from 'react';
import type { StockFormField, StockFormIssue, StockFormKind } from '../../../records/stock/stock-form';
import { lookUp } from '../../../model/schema/dictionary';
import { useSession } from '../../../session/react/session-context';
import { useRecords } from '../../../session/react/use-stores';
import { bookEntries, lineOf, readEntries, stockWorld } from '../../../session/stock/book-stock';
import type { ChemicalStore } from '../../../session/stock/register';
import { startStockForm } from '../../../session/stock/start-stock-form';
import { stockDraftKey, type StockDraft } from '../../../session/stock/stock-draft';
import { Button } from '../../../ui/button';
import { useFullSheet } from '../../../ui/use-full-sheet';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { RecoveredNote } from '../form/recovered-note';
import { useKeptForm } from '../form/use-kept-form';
import type { Pages } from '../pages';
import { savingWord } from '../photo/saving-word';
import { SaveBar } from '../save-bar';
import { WhoDialog } from '../who/who-dialog';
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
  const [asking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  /** What is wrong is told from the first try to save on, and follows what is typed. */
  const [tried, setTried] = useState(false);
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
    const issue = tried ? issues.find((each) => each.field === field) : undefined;
    return issue === undefined ? null : tell(issue);
  };
  const set = (change: Partial<StockDraft['fields']>): void => {
    setTrouble(null);
    form.change((now) => ({ ...now, fields: { ...now.fields, ...change } }));
  };
  const save = async (): Promise<void> => {
    setTried(true);
    const writer = keeper.writer();
    if (!writer.ok) {
      if (writer.error.code === 'record.no-person') setAsking(true);
      else setTrouble(tell(writer.error));
      return;
    }
    let words = '';
    const saved = await form.save(async (entered) => {
      // Judged anew: the clock went on, and another tab may have booked meanwhile.
      if (book === null) return false;
      const name = lookUp(document.people, writer.value.person)?.name.zh ?? person?.name ?? '';
      const now = stockWorld(keeper, book, document, {
        store: store.id,
        writer: { id: writer.value.person, name },
      });
      const entries = readEntries(formForReading(entered, document), now);
      if (!entries.ok) {
        setTrouble(t('stock.look-at-fields', { count: entries.error.length }));
        return false;
      }
      const outcome = await bookEntries(keeper, store.id, entries.value, about);
      if (!outcome.ok) {
        setTrouble(tell(outcome.error));
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
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void save();
  };
  return (
    <>
      <form className="form-page" aria-label={t(`stock.do-${kind}`)} noValidate onSubmit={submit}>
        <header className="page-head">
          <Button look="quiet" icon="left" iconOnly onClick={pages.back}>
            {t('check.leave')}
          </Button>
          <div className="page-title">
            <h2>{t(`stock.do-${kind}`)}</h2>
            <span className="card-soft">
              {storeTitle(store, telling)}
              {form.kept && ` · ${t('check.kept')}`}
            </span>
          </div>
        </header>
        <RecoveredNote at={form.recovered} telling={telling} onRestart={() => void form.restart()} />
        <StockFields
          about={about}
          draft={draft}
          world={world}
          telling={telling}
          wrong={wrong}
          onChange={set}
          onPhotos={(change) => form.change((now) => ({ ...now, photos: change(now.photos) }))}
        />
        <IssueList issues={tried ? issues : []} warnings={warnings} telling={telling} />
        <SaveBar
          trouble={form.photoLost ? t('check.photo-lost') : (trouble ?? (form.trouble && tell(form.trouble)))}
          kept={t('saved.draft-kept')}
        >
          {form.kept && (
            <Button
              onClick={() => {
                void form.drop().then(pages.back);
              }}
            >
              {t('drafts.drop')}
            </Button>
          )}
          <Button look="solid" icon="save" submit disabled={form.saving !== null}>
            {t(savingWord(form.saving) ?? 'stock.save')}
          </Button>
        </SaveBar>
      </form>
      {asking && (
        <WhoDialog telling={telling} onDone={() => setAsking(false)} onCancel={() => setAsking(false)} />
      )}
    </>
  );
}
