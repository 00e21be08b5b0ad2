import { useMemo, useState, type FormEvent, type ReactNode } from 'react';
import type { HazardState } from '../../../records/hazard/hazard-state';
import { useRecords } from '../../../session/react/use-stores';
import { doDeed, type DeedType } from '../../../session/records/hazard-deeds';
import { Button } from '../../../ui/button';
import { SaveBar } from '../save-bar';
import { Segments } from '../../../ui/segments';
import { TextField } from '../../../ui/text-field';
import { useFullSheet } from '../../../ui/use-full-sheet';
import { PhotoStrip } from '../../../widgets/asset-card/photo-strip';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { PhotoTaker } from '../photo/photo-taker';
import { peopleProposals } from '../who/people';
import { WhoDialog } from '../who/who-dialog';
import { AssignFields } from './assign-fields';
import { deedOf, startFields, type DeedFields } from './deed-fields';
import { hazardAsset, hazardTitle } from './hazard-words';

interface DeedPageProps {
  readonly state: HazardState;
  readonly type: DeedType;
  readonly telling: Telling;
  onDone(): void;
  onCancel(): void;
}

/** What is asked for one step of a hazard; the hazard's own rules decide whether it may be taken, and say why not. */
export function DeedPage({ state, type, telling, onDone, onCancel }: DeedPageProps): ReactNode {
  useFullSheet();
  const { document, text } = telling;
  const { t, tell } = text;
  const keeper = useRecords((records) => records.keeper);
  const person = useRecords((records) => records.person);
  const [fields, setFields] = useState(() =>
    startFields(state, hazardAsset(state, telling), person, telling),
  );
  const [trouble, setTrouble] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const [saving, setSaving] = useState(false);
  const proposals = useMemo(() => peopleProposals(document, text), [document, text]);
  if (keeper === null) return null;

  const set = (change: Partial<DeedFields>): void => {
    setTrouble(null);
    setFields((now) => ({ ...now, ...change }));
  };
  const save = async (): Promise<void> => {
    const writer = keeper.writer();
    if (!writer.ok) {
      if (writer.error.code === 'record.no-person') setAsking(true);
      else setTrouble(tell(writer.error));
      return;
    }
    const events = doDeed(writer.value, state, deedOf(type, fields, telling));
    if (!events.ok) {
      setTrouble(tell(events.error));
      return;
    }
    setSaving(true);
    const result = await keeper.saveEvents(() => events.value);
    setSaving(false);
    if (result.ok) onDone();
    else setTrouble(tell(result.error));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void save();
  };
  const cancel = (): void => {
    // Photos taken for a step that is not taken go with it.
    if (fields.photos.length > 0) void keeper.dropDraft(state.id);
    onCancel();
  };
  const title = t(type === 'assign' && state.plan !== null ? 'deed.assign-again' : `deed.${type}`);
  const measured = type === 'mend-on-spot' || type === 'protect';
  const noted =
    type === 'submit' || type === 'recheck' || type === 'confirm' || type === 'close' || type === 'start';
  return (
    <form className="form-page" aria-label={title} noValidate onSubmit={submit}>
      <header className="page-head">
        <Button look="quiet" icon="left" iconOnly onClick={cancel}>
          {t('hazard.cancel')}
        </Button>
        <div className="page-title">
          <h2>{title}</h2>
          <span className="card-soft">{hazardTitle(state, telling)}</span>
        </div>
      </header>
      <div className="form">
        {type === 'recheck' && (
          <Segments<'pass' | 'fail'>
            label={t('deed.recheck-result')}
            value={fields.result}
            options={[
              { value: 'pass', label: t('deed.recheck-pass') },
              { value: 'fail', label: t('deed.recheck-fail') },
            ]}
            onChange={(result) => set({ result })}
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
            required
            onChange={(mendedBy) => set({ mendedBy })}
          />
        )}
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
              about={state.id}
              onTaken={(photo) => setFields((now) => ({ ...now, photos: [...now.photos, photo] }))}
            />
          </>
        )}
      </div>
      <SaveBar trouble={trouble}>
        <Button onClick={cancel}>{t('hazard.cancel')}</Button>
        <Button look="solid" icon="save" submit disabled={saving}>
          {t(saving ? 'check.saving' : 'deed.save')}
        </Button>
      </SaveBar>
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
    </form>
  );
}
