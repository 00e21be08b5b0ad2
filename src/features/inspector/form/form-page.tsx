import { useEffect, useRef, type FormEvent, type ReactNode } from 'react';
import type { FormDraft } from '../../../session/records/form-draft';
import { Button } from '../../../ui/button';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { PageHead } from '../page-head';
import { savingWord } from '../photo/saving-word';
import { SaveBar } from '../save-bar';
import { WhoDialog } from '../who/who-dialog';
import { RecoveredNote } from './recovered-note';
import type { FormWriter } from './use-form-writer';
import type { KeptFormState } from './use-kept-form';

interface FormPageProps {
  readonly title: string;
  /** What it is about. */
  readonly about: string;
  readonly form: Omit<KeptFormState<FormDraft>, 'held' | 'change' | 'save'>;
  readonly signs: FormWriter;
  /** What is said where a photo or a file that Save waited for can't be had. */
  readonly lost: string;
  /** The word on the button that saves. */
  readonly saveWord: string;
  /** The word on a button that throws the form away from the start on; without it that is offered once something is kept. */
  readonly cancelWord?: string;
  readonly telling: Telling;
  /** The fields. */
  readonly children: ReactNode;
  /** Goes back: what was entered is kept, or was thrown away. */
  onLeave(): void;
  onSave(): void;
  /** What goes on once somebody gave a name; without it one presses Save again, having seen in whose name. */
  onNamed?(): void;
}

/** A form that is kept on each word: what it is about, its fields, and what saves it or throws it away. */
export function FormPage(props: FormPageProps): ReactNode {
  const { title, about, form, signs, lost, saveWord, cancelWord, telling, onLeave, onSave, onNamed } = props;
  const { t, tell } = telling.text;
  const saving = savingWord(form.saving);
  const { refused } = signs;
  const page = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (refused !== null) showFirstWrong(page.current);
  }, [refused]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSave();
  };
  return (
    <>
      <form ref={page} className="form-page" aria-label={title} noValidate onSubmit={submit}>
        <PageHead title={title} backWord={t('check.leave')} onBack={onLeave}>
          {about}
          {form.kept && ` · ${t('check.kept')}`}
        </PageHead>
        <RecoveredNote at={form.recovered} telling={telling} onRestart={() => void form.restart()} />
        {props.children}
        <SaveBar
          trouble={form.photoLost ? lost : (signs.trouble ?? (form.trouble && tell(form.trouble)))}
          refused={refused?.words ?? null}
          kept={t('saved.draft-kept')}
        >
          {(form.kept || cancelWord !== undefined) && (
            <Button onClick={() => void form.drop().then(onLeave)}>{cancelWord ?? t('drafts.drop')}</Button>
          )}
          <Button look="solid" icon="save" submit disabled={form.saving !== null}>
            {saving === null ? saveWord : t(saving)}
          </Button>
        </SaveBar>
      </form>
      {/* Beside the form, never within it: a form in a form sends nothing. */}
      {signs.asking && (
        <WhoDialog
          telling={telling}
          onCancel={signs.asked}
          onDone={() => {
            signs.asked();
            onNamed?.();
          }}
        />
      )}
    </>
  );
}

/** Whoever was refused is taken to the first field with a reason, which may be far above the button. */
function showFirstWrong(form: HTMLFormElement | null): void {
  const first = form?.querySelector<HTMLElement>('[aria-invalid="true"], .field-wrong');
  first?.scrollIntoView({ block: 'center' });
  first?.focus({ preventScroll: true });
}
