import { useMemo, useState, type FormEvent, type ReactNode } from 'react';
import { isLocalDate } from '../../../base/time/local-date';
import { localDateAt } from '../../../base/time/zone';
import { readSubstanceForm, type SubstanceFormIssue } from '../../../records/substance/substance-form';
import { useSession } from '../../../session/react/session-context';
import { useRecords } from '../../../session/react/use-stores';
import { describeSubstance, startSubstanceForm } from '../../../session/stock/describe-substance';
import { knownHere } from '../../../session/stock/known-substance';
import { substanceDraftKey, type SubstanceDraft } from '../../../session/stock/stock-draft';
import { readSubstanceLink } from '../../../session/stock/substance-link';
import { Button } from '../../../ui/button';
import { useFullSheet } from '../../../ui/use-full-sheet';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { substanceTitle } from '../../../widgets/chemicals/substance-text';
import { RecoveredNote } from '../form/recovered-note';
import { useKeptForm } from '../form/use-kept-form';
import type { Pages } from '../pages';
import { savingWord } from '../photo/saving-word';
import { SaveBar } from '../save-bar';
import { WhoDialog } from '../who/who-dialog';
import { SubstanceFormFields } from './substance-form-fields';

interface SubstancePageProps {
  /** As the address says it. */
  readonly of: string;
  readonly telling: Telling;
  readonly pages: Pages;
}

/** What the hospital writes of a substance from its safety data sheet, with the sheet itself. */
export function SubstancePage({ of, telling, pages }: SubstancePageProps): ReactNode {
  useFullSheet();
  const { text, zone } = telling;
  const { t, tell } = text;
  const session = useSession();
  const keeper = useRecords((records) => records.keeper);
  const book = useRecords((records) => records.book);
  const substance = useMemo(() => readSubstanceLink(of), [of]);
  const about = substanceDraftKey(of);
  const form = useKeptForm<SubstanceDraft>({
    find: async (kept) => {
      const found = await kept.keptForm(about);
      return found?.draft.form === 'substance' ? { ...found, draft: found.draft } : null;
    },
    // As the records are when it begins: a page that was reloaded reads them behind its first picture.
    begin: () => ({ about, draft: startSubstanceForm(session.records.getState().book, substance) }),
  });
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const draft = form.held?.draft ?? null;
  if (keeper === null || book === null || draft === null) return null;
  const kept = knownHere(book, substance).described?.body.sheet ?? null;
  const today = localDateAt(keeper.now(), zone);
  const read = readSubstanceForm(draft, today);
  const issues: readonly SubstanceFormIssue[] = read.ok ? [] : read.error;
  const wrong = (field: SubstanceFormIssue['field']): string | null => {
    const issue = tried ? issues.find((each) => each.field === field) : undefined;
    return issue === undefined ? null : tell(issue);
  };
  const save = async (): Promise<void> => {
    setTried(true);
    const writer = keeper.writer();
    if (!writer.ok) {
      if (writer.error.code === 'record.no-person') setAsking(true);
      else setTrouble(tell(writer.error));
      return;
    }
    const saved = await form.save(async (entered) => {
      const now = readSubstanceForm(entered, localDateAt(keeper.now(), zone));
      if (!now.ok) {
        setTrouble(t('stock.look-at-fields', { count: now.error.length }));
        return false;
      }
      // The sheet that is kept already stays the sheet, with the day that is typed now.
      const { issued } = entered.fields;
      const stays = kept && { ...kept, issued: isLocalDate(issued) ? issued : null };
      const body = { ...now.value, sheet: now.value.sheet ?? stays };
      const outcome = await describeSubstance(keeper, substance, body, about);
      if (!outcome.ok) setTrouble(tell(outcome.error));
      return outcome.ok;
    });
    if (saved) pages.back();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void save();
  };
  return (
    <>
      <form className="form-page" aria-label={t('stock.describe')} noValidate onSubmit={submit}>
        <header className="page-head">
          <Button look="quiet" icon="left" iconOnly onClick={pages.back}>
            {t('check.leave')}
          </Button>
          <div className="page-title">
            <h2>{t('stock.describe')}</h2>
            <span className="card-soft">
              {substanceTitle(substance, knownHere(book, substance).facts, text)}
              {form.kept && ` · ${t('check.kept')}`}
            </span>
          </div>
        </header>
        <RecoveredNote at={form.recovered} telling={telling} onRestart={() => void form.restart()} />
        <SubstanceFormFields
          about={about}
          draft={draft}
          kept={kept}
          telling={telling}
          wrong={wrong}
          onChange={(change) => {
            setTrouble(null);
            form.change((now) => ({ ...now, ...change }));
          }}
        />
        <SaveBar
          trouble={form.photoLost ? t('stock.sheet-lost') : (trouble ?? (form.trouble && tell(form.trouble)))}
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
