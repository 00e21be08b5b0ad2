import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { present } from '../../../base/assert';
import type { Asset } from '../../../model/schema/assets/asset-registry';
import { useRecords } from '../../../session/react/use-stores';
import { formView, type FormAct } from '../../../session/records/check-form';
import { earlierReadings } from '../../../records/inspection/earlier-readings';
import type { Checklist } from '../../../standards/checklists/checklist';
import { KNOWN_CHECKLISTS } from '../../../standards/duty-profile';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { TextField } from '../../../ui/text-field';
import { showWithin } from '../../../ui/show-within';
import { useFullSheet } from '../../../ui/use-full-sheet';
import { kindTitle } from '../../../widgets/asset-card/field-rows';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { useAssetRecord } from '../../../widgets/asset-card/use-asset-record';
import { momentText } from '../../../widgets/asset-card/when';
import { PageHead } from '../page-head';
import type { Pages } from '../pages';
import { savingWord } from '../photo/saving-word';
import { WhoDialog } from '../who/who-dialog';
import './check.css';
import { CheckItem } from './check-item';
import { datesKnown, knownAnswers } from './known-answers';
import { useCheck } from './use-check';

interface CheckPageProps {
  readonly asset: Asset;
  /** Id of the form. */
  readonly checklist: string;
  readonly telling: Telling;
  readonly pages: Pages;
}

/** A form filled in about one asset: one tap when all is in order, an item at a time when it is not. */
export function CheckPage({ asset, checklist: wantedId, telling, pages }: CheckPageProps): ReactNode {
  const { text, zone } = telling;
  const { t, tell, formats } = text;
  const wanted = present(
    KNOWN_CHECKLISTS.find(({ id }) => id === wantedId),
    'checklist',
  );
  const record = useAssetRecord(asset, telling);
  const known = useCallback(
    (checklist: Checklist) => knownAnswers(datesKnown(checklist, record, telling), text),
    [record, telling, text],
  );
  const check = useCheck(asset.id, wanted, known);
  const person = useRecords((records) => records.person);
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  /** Set once saving was tried: what is missing is marked from then on. */
  const [marked, setMarked] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  useFullSheet();
  const { state } = check;
  const view = useMemo(
    () =>
      state === null || state === 'old'
        ? null
        : formView(state.form, state.checklist, known(state.checklist)),
    [state, known],
  );
  const dates = useMemo(
    () => datesKnown(state === null || state === 'old' ? wanted : state.checklist, record, telling),
    [state, wanted, record, telling],
  );
  const earlier = useMemo(() => earlierReadings(record?.book.factEvents(asset.id) ?? []), [record, asset.id]);
  const contradicted = view?.items.filter((each) => each.known?.mark === 'fail' && !each.against) ?? [];

  const save = async (): Promise<void> => {
    if (view === null || check.saving !== null) return;
    setFailed(null);
    if (view.issues.length > 0) {
      setMarked(true);
      const first = list.current?.querySelector(`[data-item="${view.issues[0]?.place ?? ''}"]`);
      const box = list.current?.closest('.sheet-body');
      if (first && box) showWithin(box, first, null);
      return;
    }
    const result = await check.save();
    if (result === null) return;
    if (result.ok) {
      const { result: outcome, raised, events } = result.value;
      pages.open(
        { kind: 'asset', id: asset.id },
        {
          kind: outcome === 'pass' ? 'normal' : 'failed',
          raised: raised.length,
          at: present(events[0], 'record').at,
        },
      );
    } else if (result.error.kind === 'form') setMarked(true);
    else if (result.error.trouble.code === 'record.no-person') setAsking(true);
    else setFailed(tell(result.error.trouble));
  };
  const act = (step: FormAct): void => check.act(step);
  const wrong = check.photoLost ? t('check.photo-lost') : (failed ?? (check.trouble && tell(check.trouble)));

  return (
    <section
      className="check-page"
      aria-label={(state === null || state === 'old' ? wanted : state.checklist)[text.language]}
    >
      <PageHead
        title={(state === null || state === 'old' ? wanted : state.checklist)[text.language]}
        backWord={t('check.leave')}
        onBack={pages.back}
      >
        {asset.number ?? kindTitle(asset, text)}
        {view && ` · ${t('check.progress', { answered: view.answered, total: view.items.length })}`}
        {view && view.said > 0 && check.kept && ` · ${t('check.kept')}`}
      </PageHead>
      {check.recovered !== null && (
        <div className="form-notice">
          <span>{t('check.recovered', { when: momentText(check.recovered, zone, formats) })}</span>
          <Button look="quiet" onClick={check.restart}>
            {t('check.restart')}
          </Button>
        </div>
      )}
      {state === 'old' && <p className="form-notice">{t('check.old-version')}</p>}
      {view && (
        <>
          {view.items.some(({ item }) => item.cite.confidence !== 'V1') && (
            <p className="card-soft check-key">
              <Icon name="warning" size={14} />
              {t('check.unsure')}
            </p>
          )}
          {asset.kind === 'extinguisher' && asset.count > 1 && (
            <p className="check-units">{t('check.units', { count: asset.count })}</p>
          )}
          <ol className="check-items" ref={list}>
            {view.items.map((item, index) => (
              <CheckItem
                key={item.item.id}
                index={index}
                view={item}
                date={dates.get(item.item.id) ?? null}
                earlier={earlier.get(item.item.id) ?? null}
                about={asset.id}
                person={person?.id ?? null}
                marked={marked}
                text={text}
                onAct={act}
                onAskWho={() => setAsking(true)}
              />
            ))}
          </ol>
          <div className="check-note">
            <TextField
              label={t('check.note-whole')}
              value={state === null || state === 'old' ? '' : state.form.note}
              lines={2}
              onChange={(note) => act({ type: 'note', item: null, text: note })}
            />
          </div>
          <div className="page-bar">
            {wrong !== null && (
              <Alert title={t('saved.failed')}>
                <span>{wrong}</span>
                <span>{t('saved.draft-kept')}</span>
              </Alert>
            )}
            {marked && view.issues.length > 0 && (
              <span className="field-wrong" role="alert">
                {view.answered < view.items.length
                  ? t('check.unanswered-count', { count: view.items.length - view.answered })
                  : view.issues[0] && tell(view.issues[0])}
              </span>
            )}
            {view.answered < view.items.length && contradicted.length > 0 && (
              <span className="field-wrong">
                {t('check.not-in-order', {
                  items: formats.list(contradicted.map(({ item }) => item[text.language])),
                })}
              </span>
            )}
            <div className="page-bar-buttons">
              {view.answered < view.items.length && (
                <Button
                  look={view.said === 0 ? 'solid' : 'outline'}
                  icon="check"
                  onClick={() => act({ type: 'all-normal' })}
                >
                  {t(view.said === 0 && contradicted.length === 0 ? 'check.all-normal' : 'check.rest-normal')}
                </Button>
              )}
              <Button
                look={view.answered === view.items.length ? 'solid' : 'outline'}
                icon="save"
                disabled={check.saving !== null}
                onClick={() => void save()}
              >
                {t(savingWord(check.saving) ?? 'check.save')}
              </Button>
            </div>
          </div>
        </>
      )}
      {asking && (
        <WhoDialog
          telling={telling}
          onCancel={() => setAsking(false)}
          onDone={() => {
            setAsking(false);
            if (view && view.issues.length === 0) void save();
          }}
        />
      )}
    </section>
  );
}
