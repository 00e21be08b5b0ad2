import { lazy, Suspense, type ReactNode } from 'react';
import { loadLateWords } from '../../../i18n/load-language';
import { hazardDeadline } from '../../../records/hazard/hazard-deadline';
import { isOpen, type HazardState } from '../../../records/hazard/hazard-state';
import { useRecords } from '../../../session/react/use-stores';
import { deedsFor, type DeedType } from '../../../session/records/hazard-deeds';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { Section } from '../../../ui/section';
import type { FieldRow } from '../../../widgets/asset-card/field-rows';
import { departmentLabel, peopleLabel, personLabel } from '../../../widgets/asset-card/names';
import { PhotoStrip } from '../../../widgets/asset-card/photo-strip';
import { Rows } from '../../../widgets/asset-card/rows';
import { hazardTimeline, type Telling } from '../../../widgets/asset-card/timeline';
import { TimelineList } from '../../../widgets/asset-card/timeline-list';
import { dayText, momentText } from '../../../widgets/asset-card/when';
import { PageNav } from '../page-nav';
import type { Pages, SavedNotice } from '../pages';
import { SavedLine } from '../saved-line';
import { DeedPage } from './deed-page';
import { StillAtFault } from './still-at-fault';
import { deadlineText, hazardAsset, hazardPlace, hazardTitle, hazardWhere } from './hazard-words';

const HazardPrice = lazy(async () => {
  const [module] = await Promise.all([import('./hazard-price'), loadLateWords()]);
  return { default: module.HazardPrice };
});

interface HazardPageProps {
  readonly id: string;
  /** The step that is being filled in. */
  readonly deed: DeedType | null;
  readonly saved: SavedNotice | null;
  readonly telling: Telling;
  readonly pages: Pages;
}

/** One hazard: what is wrong, who is to do what by when, what can be done now, and what was done. */
export function HazardPage({ id, deed, saved, telling, pages }: HazardPageProps): ReactNode {
  const { text, zone } = telling;
  const { t } = text;
  const book = useRecords((records) => records.book);
  const keeper = useRecords((records) => records.keeper);
  // The book grows in place: its revision says that it is another one.
  useRecords((records) => records.revision);
  const state = book?.hazard(id) ?? null;
  if (keeper === null) return null;
  // Of a link that was made on another device.
  if (state === null) {
    return (
      <nav className="page-nav">
        <Button look="quiet" icon="left" onClick={pages.back}>
          {t('inspect.back')}
        </Button>
        <p className="card-soft">{t('hazard.not-raised')}</p>
      </nav>
    );
  }
  if (deed !== null) {
    return (
      <DeedPage
        key={deed}
        state={state}
        type={deed}
        telling={telling}
        onLeave={() => pages.open({ kind: 'hazard', id })}
        onDone={() => pages.open({ kind: 'hazard', id }, { kind: 'step', raised: 0, at: keeper.now() })}
      />
    );
  }
  const deadline = hazardDeadline(state, keeper.now(), zone);
  const late = deadlineText(deadline, text);
  const asset = hazardAsset(state, telling);
  const place = hazardPlace(state, telling);
  const [usual, ...others] = deedsFor(state);
  const name = (type: DeedType): string =>
    t(type === 'assign' && state.plan !== null ? 'deed.assign-again' : `deed.${type}`);
  return (
    <section aria-label={t('hazard.title')}>
      <PageNav place={place} text={text} pages={pages}>
        {asset !== null && (
          <Button look="quiet" onClick={() => pages.open({ kind: 'asset', id: asset.id })}>
            {t('hazard.show-asset')}
          </Button>
        )}
      </PageNav>
      {saved && <SavedLine saved={saved} text={text} />}
      <header className="card-head">
        <h2 className="hazard-title">{hazardTitle(state, telling)}</h2>
        <p className="hazard-state">
          <span className="hazard-status">{t(`hazard.status-${state.status}`)}</span>
          {late !== null && deadline !== null && (
            <span className="deadline" data-state={deadline.state}>
              <Icon name={deadline.state === 'overdue' ? 'hourglass' : 'clock'} size={16} />
              {late}
            </span>
          )}
        </p>
        <div className="card-actions">
          {usual && (
            <Button look="solid" onClick={() => pages.open({ kind: 'hazard', id, deed: usual })}>
              {name(usual)}
            </Button>
          )}
          {others.map((type) => (
            <Button key={type} onClick={() => pages.open({ kind: 'hazard', id, deed: type })}>
              {name(type)}
            </Button>
          ))}
        </div>
      </header>
      {asset !== null && !isOpen(state) && <StillAtFault asset={asset} telling={telling} pages={pages} />}
      <Section title={t('card.plan-facts')}>
        <Rows rows={hazardRows(state, telling)} />
        <PhotoStrip
          ids={(state.raised?.body.evidence ?? []).filter((each) => !each.startsWith('signature_'))}
          of={t('hazard.photo-of')}
        />
      </Section>
      {book !== null && asset?.kind === 'extinguisher' && !asset.retired && isOpen(state) && (
        <Suspense>
          <HazardPrice asset={asset} hazard={state} forms={{ book, duties: telling.duties }} />
        </Suspense>
      )}
      <Section title={t('hazard.steps')}>
        <TimelineList entries={hazardTimeline(state, telling)} telling={telling} />
        {state.rejected.length > 0 && (
          <p className="card-soft">{t('hazard.rejected', { count: state.rejected.length })}</p>
        )}
      </Section>
    </section>
  );
}

function hazardRows(state: HazardState, telling: Telling): readonly FieldRow[] {
  const { document, text, zone } = telling;
  const { t, formats } = text;
  const { raised, plan, department, responsible } = state;
  const rows: FieldRow[] = [];
  const add = (label: string, value: string | null | undefined): void => {
    if (value) rows.push({ label, value });
  };
  if (raised !== null) {
    const { grade, clause, source } = raised.body;
    add(t('hazard.grade'), t(`hazard.grade-${grade}`));
    add(t('hazard.where'), hazardWhere(state, telling));
    add(t('hazard.found-at'), momentText(raised.at, zone, formats));
    add(t('hazard.found-by'), personLabel(document, raised.person, text));
    add(t('hazard.source'), t(`hazard.source-${source}`));
    add(
      t('hazard.clause'),
      clause && `${t('coverage.cite', { ...clause })} · ${t(`confidence.${clause.confidence}`)}`,
    );
  }
  add(t('hazard.department'), department && departmentLabel(document, department, text));
  add(t('hazard.responsible'), responsible && personLabel(document, responsible, text));
  add(t('hazard.measures'), plan?.measures);
  add(t('hazard.deadline'), plan && dayText(plan.deadline, formats));
  add(
    t('hazard.funds'),
    plan?.funds == null ? null : t('hazard.funds-value', { yuan: formats.number(plan.funds, 2) }),
  );
  add(t('hazard.interim'), state.interim.length > 0 ? formats.list(state.interim) : null);
  add(t('hazard.mended-by'), peopleLabel(document, state.mendedBy, text));
  const history: string[] = [];
  if (state.failedRechecks > 0) history.push(t('hazard.failed-rechecks', { count: state.failedRechecks }));
  if (state.timesReopened > 0) history.push(t('hazard.times-reopened', { count: state.timesReopened }));
  add(t('hazard.note'), history.length > 0 ? formats.list(history) : null);
  return rows;
}
