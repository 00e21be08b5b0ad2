import { useMemo, useState, type FormEvent, type ReactNode } from 'react';
import type { DeedDraft, DeedFields } from '../../../records/hazard/hazard-draft';
import type { HazardState } from '../../../records/hazard/hazard-state';
import { useRecords } from '../../../session/react/use-stores';
import { deedDraftKey, doDeed, type DeedType } from '../../../session/records/hazard-deeds';
import { Button } from '../../../ui/button';
import { SaveBar } from '../save-bar';
import { Segments } from '../../../ui/segments';
import { TextField } from '../../../ui/text-field';
import { useFullSheet } from '../../../ui/use-full-sheet';
import { PhotoStrip } from '../../../widgets/asset-card/photo-strip';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { PhotoTaker } from '../photo/photo-taker';
import { peopleProposals, unlistedHint } from '../who/people';
import { WhoDialog } from '../who/who-dialog';
import { AssignFields } from './assign-fields';
import { deedOf, startFields } from './deed-fields';
import { hazardAsset, hazardTitle } from './hazard-words';
import { savingWord } from '../photo/saving-word';
import { RecoveredNote } from '../form/recovered-note';
import { useKeptForm } from '../form/use-kept-form';

interface DeedPageProps {
  readonly state: HazardState;
  readonly type: DeedType;
  readonly telling: Telling;
  onDone(): void;
  /** Back to the hazard; what was entered is kept, or was thrown away. */
  onLeave(): void;
}

/** What is asked for one step of a hazard; the hazard's own rules decide whether it may be taken, and say why not. */
export function DeedPage({ state, type, telling, onDone, onLeave }: DeedPageProps): ReactNode {
  useFullSheet();
  const { document, text } = telling;
  const { t, tell } = text;
  const keeper = useRecords((records) => records.keeper);
  const person = useRecords((records) => records.person);
  const about = deedDraftKey(state.id, type);
  const form = useKeptForm<DeedDraft>({
    find: async (kept) => {
      const found = await kept.keptForm(about);
      return found?.draft.form === 'deed' ? { ...found, draft: found.draft } : null;
    },
    begin: () => ({
      about,
      draft: {
        form: 'deed',
        hazard: state.id,
        deed: type,
        fields: startFields(state, hazardAsset(state, telling), person, telling),
      },
    }),
  });
  const [trouble, setTrouble] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const proposals = useMemo(() => peopleProposals(document, text), [document, text]);
  if (keeper === null || form.held === null) return null;
  const { fields } = form.held.draft;

  const set = (change: Partial<DeedFields>): void => {
    setTrouble(null);
    form.change((now) => ({ ...now, fields: { ...now.fields, ...change } }));
  };
  const save = async (): Promise<void> => {
    const writer = keeper.writer();
    if (!writer.ok) {
      if (writer.error.code === 'record.no-person') setAsking(true);
      else setTrouble(tell(writer.error));
      return;
    }
    const saved = await form.save(async ({ fields: entered }) => {
      const events = doDeed(writer.value, state, deedOf(type, entered, telling));
      const result = events.ok ? await keeper.saveEvents(() => events.value, [], about) : events;
      if (!result.ok) setTrouble(tell(result.error));
      return result.ok;
    });
    if (saved) onDone();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void save();
  };
  const cancel = async (): Promise<void> => {
    await form.drop();
    onLeave();
  };
  const title = t(type === 'assign' && state.plan !== null ? 'deed.assign-again' : `deed.${type}`);
  const measured = type === 'mend-on-spot' || type === 'protect';
  const noted =
    type === 'submit' || type === 'recheck' || type === 'confirm' || type === 'close' || type === 'start';
  return (
    <>
      <form className="form-page" aria-label={title} noValidate onSubmit={submit}>
        <header className="page-head">
          <Button look="quiet" icon="left" iconOnly onClick={onLeave}>
            {t('check.leave')}
          </Button>
          <div className="page-title">
            <h2>{title}</h2>
            <span className="card-soft">
              {hazardTitle(state, telling)}
              {form.kept && ` · ${t('check.kept')}`}
            </span>
          </div>
        </header>
        <RecoveredNote at={form.recovered} telling={telling} onRestart={() => void form.restart()} />
        <div className="form">
          {type === 'recheck' && (
            <Segments<'pass' | 'fail' | ''>
              label={t('deed.recheck-result')}
              value={fields.result ?? ''}
              options={[
                { value: 'pass', label: t('deed.recheck-pass') },
                { value: 'fail', label: t('deed.recheck-fail') },
              ]}
              onChange={(result) => {
                if (result !== '') set({ result });
              }}
            />
          )}
          {type === 'assign' && (
            <AssignFields
              state={state}
              fields={fields}
              telling={telling}
              proposals={proposals}
              onChange={set}
            />
          )}
          {measured && (
            <TextField
              label={t(type === 'protect' ? 'hazard.interim' : 'hazard.measures')}
              value={fields.measures}
              lines={2}
              required
              onChange={(measures) => set({ measures })}
            />
          )}
          {(type === 'submit' || type === 'mend-on-spot') && (
            <TextField
              label={t('hazard.mended-by')}
              value={fields.mendedBy}
              proposals={proposals}
              {...unlistedHint(document, fields.mendedBy, text)}
              required
              onChange={(mendedBy) => set({ mendedBy })}
            />
          )}
          {type === 'close' && person !== null && <p>{t('deed.signs', { name: person.name })}</p>}
          {type === 'close' && (
            <TextField
              label={t('hazard.role')}
              value={fields.role}
              proposals={[
                { value: t('hazard.role-manager') },
                { value: t('hazard.role-head') },
                { value: t('hazard.role-leader') },
              ]}
              onChange={(role) => set({ role })}
            />
          )}
          {type === 'reopen' && (
            <TextField
              label={t('hazard.reason')}
              value={fields.reason}
              lines={2}
              required
              onChange={(reason) => set({ reason })}
            />
          )}
          {noted && (
            <TextField
              label={t('hazard.note')}
              value={fields.note}
              lines={2}
              onChange={(note) => set({ note })}
            />
          )}
          {type !== 'assign' && type !== 'start' && (
            <>
              <PhotoStrip
                ids={fields.photos}
                of={t('deed.photo-of')}
                onRemove={(photo) => set({ photos: fields.photos.filter((each) => each !== photo) })}
              />
              <PhotoTaker
                label={t('check.photo')}
                about={about}
                onTaken={(photo) =>
                  form.change((now) => ({
                    ...now,
                    fields: { ...now.fields, photos: [...now.fields.photos, photo] },
                  }))
                }
              />
            </>
          )}
        </div>
        <SaveBar
          trouble={form.photoLost ? t('check.photo-lost') : (trouble ?? (form.trouble && tell(form.trouble)))}
          kept={t('saved.draft-kept')}
        >
          <Button onClick={() => void cancel()}>{t('hazard.cancel')}</Button>
          <Button look="solid" icon="save" submit disabled={form.saving !== null}>
            {t(savingWord(form.saving) ?? 'deed.save')}
          </Button>
        </SaveBar>
      </form>
      {asking && (
        <WhoDialog
          telling={telling}
          onCancel={() => setAsking(false)}
          onDone={() => {
            setAsking(false);
            void save();
          }}
        />
      )}
    </>
  );
}
