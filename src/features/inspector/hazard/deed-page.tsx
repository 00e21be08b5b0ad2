import { useMemo, type ReactNode } from 'react';
import type { DeedDraft, DeedFields } from '../../../records/hazard/hazard-draft';
import type { HazardState } from '../../../records/hazard/hazard-state';
import { useRecords } from '../../../session/react/use-stores';
import { deedDraftKey, doDeed, type DeedType } from '../../../session/records/hazard-deeds';
import { Segments } from '../../../ui/segments';
import { TextField } from '../../../ui/text-field';
import { useFullSheet } from '../../../ui/use-full-sheet';
import { PhotoStrip } from '../../../widgets/asset-card/photo-strip';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { PhotoTaker } from '../photo/photo-taker';
import { peopleProposals, unlistedHint } from '../who/people';
import { AssignFields } from './assign-fields';
import { deedOf, startFields } from './deed-fields';
import { hazardAsset, hazardTitle } from './hazard-words';
import { FormPage } from '../form/form-page';
import { useFormWriter } from '../form/use-form-writer';
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
  const signs = useFormWriter(text);
  const proposals = useMemo(() => peopleProposals(document, text), [document, text]);
  if (keeper === null || form.held === null) return null;
  const { fields } = form.held.draft;

  const set = (change: Partial<DeedFields>): void => {
    signs.say(null);
    form.change((now) => ({ ...now, fields: { ...now.fields, ...change } }));
  };
  const save = async (): Promise<void> => {
    const signer = signs.writer();
    if (signer === null) return;
    const saved = await form.save(async ({ fields: entered }) => {
      const events = doDeed(signer, state, deedOf(type, entered, telling));
      const result = events.ok ? await keeper.saveEvents(() => events.value, [], about) : events;
      if (!result.ok) signs.say(tell(result.error));
      return result.ok;
    });
    if (saved) onDone();
  };
  const title = t(type === 'assign' && state.plan !== null ? 'deed.assign-again' : `deed.${type}`);
  const measured = type === 'mend-on-spot' || type === 'protect';
  const noted =
    type === 'submit' || type === 'recheck' || type === 'confirm' || type === 'close' || type === 'start';
  return (
    <FormPage
      title={title}
      about={hazardTitle(state, telling)}
      form={form}
      signs={signs}
      lost={t('check.photo-lost')}
      saveWord={t('deed.save')}
      cancelWord={t('hazard.cancel')}
      telling={telling}
      onLeave={onLeave}
      onSave={() => void save()}
      onNamed={() => void save()}
    >
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
    </FormPage>
  );
}
