import { useMemo, useState, type ReactNode } from 'react';
import { isLocalDate } from '../../../base/time/local-date';
import { localDateAt } from '../../../base/time/zone';
import { readSubstanceForm, type SubstanceFormIssue } from '../../../records/substance/substance-form';
import { useSession } from '../../../session/react/session-context';
import { useRecords } from '../../../session/react/use-stores';
import { describeSubstance, startSubstanceForm } from '../../../session/stock/describe-substance';
import { knownHere } from '../../../session/stock/known-substance';
import { substanceDraftKey, type SubstanceDraft } from '../../../session/stock/stock-draft';
import { NEW_SUBSTANCE, readSubstanceLink } from '../../../session/stock/substance-link';
import { useFullSheet } from '../../../ui/use-full-sheet';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { substanceTitle } from '../../../widgets/chemicals/substance-text';
import { FormPage } from '../form/form-page';
import { useFormWriter } from '../form/use-form-writer';
import { useKeptForm } from '../form/use-kept-form';
import type { Pages } from '../pages';
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
  const signs = useFormWriter(text);
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
    if (signs.writer() === null) return;
    const saved = await form.save(async (entered) => {
      const now = readSubstanceForm(entered, localDateAt(keeper.now(), zone));
      if (!now.ok) {
        signs.refuse(t('stock.look-at-fields', { count: now.error.length }));
        return false;
      }
      // The sheet that is kept already stays the sheet, with the day that is typed now.
      const { issued } = entered.fields;
      const stays = kept && { ...kept, issued: isLocalDate(issued) ? issued : null };
      const body = { ...now.value, sheet: now.value.sheet ?? stays };
      const outcome = await describeSubstance(keeper, substance, body, about);
      if (!outcome.ok) signs.say(tell(outcome.error));
      return outcome.ok;
    });
    if (saved) pages.back();
  };
  return (
    <FormPage
      title={t('stock.describe')}
      about={of === NEW_SUBSTANCE ? '' : substanceTitle(substance, knownHere(book, substance).facts, text)}
      form={form}
      signs={signs}
      lost={t('stock.sheet-lost')}
      saveWord={t('stock.save')}
      telling={telling}
      onLeave={pages.back}
      onSave={() => void save()}
    >
      <SubstanceFormFields
        about={about}
        draft={draft}
        kept={kept}
        telling={telling}
        wrong={wrong}
        onChange={(change) => {
          signs.say(null);
          form.change((now) => ({ ...now, ...change }));
        }}
      />
    </FormPage>
  );
}
