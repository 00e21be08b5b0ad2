import { useMemo, type ReactNode } from 'react';
import type { Asset } from '../../model/schema/assets/asset-registry';
import { displayName } from '../../model/query/display-name';
import { Icon } from '../../ui/icon';
import { Section } from '../../ui/section';
import './asset-card.css';
import { byText } from './due-text';
import { DueList } from './due-list';
import { faultText } from './fault-text';
import { fieldRows, kindTitle, type FieldRow } from './field-rows';
import { departmentLabel, personLabel, placeLabel, placeLine } from './names';
import { Rows } from './rows';
import { StatusMark } from './status-mark';
import { assetTimeline, type Telling } from './timeline';
import { TimelineList } from './timeline-list';
import { UnitList } from './unit-list';
import type { AssetRecord } from './use-asset-record';

interface AssetCardProps {
  readonly asset: Asset;
  readonly telling: Telling;
  /** Null while records are being read: what the plan says is shown all the same. */
  readonly record: AssetRecord | null;
  /** What can be done with it, below its name. */
  readonly actions: ReactNode;
  /** The open hazards on it, a line each. */
  readonly hazards: readonly ReactNode[];
}

/** What is known of one asset: what it is, how it stands, what is due, what is wrong, what happened. */
export function AssetCard({ asset, telling, record, actions, hazards }: AssetCardProps): ReactNode {
  const { document, text } = telling;
  const { t } = text;
  const place = useMemo(() => placeLabel(document, asset, text), [document, asset, text]);
  const timeline = useMemo(
    () => (record === null ? [] : assetTimeline(record.book, record.standing.facts, record.hazards, telling)),
    [record, telling],
  );
  const name = displayName(asset.name, text.language);
  const why = useMemo(() => (record === null ? null : faultText(record, telling)), [record, telling]);
  return (
    <>
      <header className="card-head">
        <div className="card-title">
          <h2>{asset.number ?? name ?? kindTitle(asset, text)}</h2>
          {record && <StatusMark status={record.standing.status} />}
        </div>
        <p className="card-place">
          {(asset.number ?? name) !== null && <span>{kindTitle(asset, text)}</span>}
          <span className="card-soft">{placeLine(place)}</span>
        </p>
        <div className="card-actions">{actions}</div>
      </header>
      {why !== null && (
        <p className="card-fault">
          <Icon name="warning" size={16} />
          <span>{why}</span>
        </p>
      )}
      {hazards.length > 0 && (
        <Section title={t('card.hazards')} aside={<span className="count">{hazards.length}</span>}>
          <ul className="line-list">{hazards}</ul>
        </Section>
      )}
      {record && (
        <Section title={t('card.dues')}>
          {timeline.length === 0 && <p>{firstDueText(record, telling)}</p>}
          {record.standing.dues.length > 0 ? (
            <DueList dues={record.standing.dues} now={record.now} telling={telling} />
          ) : (
            <p className="card-soft">{t('card.no-duty')}</p>
          )}
        </Section>
      )}
      <Section title={t('card.plan-facts')}>
        <Rows rows={[...commonRows(asset, record, telling), ...fieldRows(document, asset, text)]} />
      </Section>
      {record && <UnitList facts={record.standing.facts} telling={telling} />}
      {record && (
        <Section title={t('card.history')} aside={<span className="count">{timeline.length}</span>}>
          {timeline.length === 0 ? (
            <p className="card-soft">{t('card.history-empty')}</p>
          ) : (
            <TimelineList key={asset.id} entries={timeline} telling={telling} />
          )}
        </Section>
      )}
    </>
  );
}

function firstDueText({ standing }: AssetRecord, telling: Telling): string {
  const { t } = telling.text;
  const first = standing.dues[0];
  if (first === undefined) return t('card.no-record');
  return first.due === null ? t('card.first-due') : t('card.first-due-on', { day: byText(first, telling) });
}

/** What every asset has, said even where nobody filled it in: that too is something to know. */
function commonRows(asset: Asset, record: AssetRecord | null, { document, text }: Telling): FieldRow[] {
  const { t } = text;
  const unknown = t('card.not-known');
  const { department, responsible } = asset;
  const rows: FieldRow[] = [
    { label: t('card.number'), value: asset.number ?? unknown },
    { label: t('card.model'), value: asset.model ?? unknown },
    {
      label: t('card.department'),
      value: department ? departmentLabel(document, department, text) : unknown,
    },
    { label: t('card.responsible'), value: responsible ? personLabel(document, responsible, text) : unknown },
  ];
  const name = displayName(asset.name, text.language);
  if (asset.number !== null && name !== null) rows.unshift({ label: t('asset-field.name'), value: name });
  if (record === null) return rows;
  const { condition } = record.standing.condition;
  return [...rows, { label: t('card.condition'), value: t(`card.condition-${condition}`) }];
}
