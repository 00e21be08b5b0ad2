import { useMemo, useState, type ReactNode } from 'react';
import type { StoreyId } from '../../../model/schema/ids';
import { groupOf } from '../../../model/query/storey-groups';
import { doorOf } from '../../../session/drill/found-doors';
import { useDrill, useDrillState } from '../../../session/react/use-drill';
import { usePlan, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { ProgressBar } from '../../../ui/progress-bar';
import { Section } from '../../../ui/section';
import { SelectField } from '../../../ui/select-field';
import { RoomsWithoutWay } from './rooms-without-way';
import { worstCsv, worstFileName } from './worst-csv';
import { worstRows } from './worst-rows';
import { WorstTable } from './worst-table';

const SCOPES = ['building', 'storey', 'all'] as const;
type Scope = (typeof SCOPES)[number];
/** Rows shown before the rest is asked for. */
const FIRST = 12;

/** The longest way out of each department of each storey, who takes longest first. */
export function WorstWays(): ReactNode {
  const drill = useDrill();
  const text = useText();
  const { t } = text;
  const document = usePlan((plan) => plan.document);
  const storey = useView((view) => view.storey);
  const hour = useView((view) => view.hour);
  const worst = useDrillState((state) => state.worst);
  const walker = useDrillState((state) => state.walker);
  const status = useDrillState((state) => state.worstStatus);
  const progress = useDrillState((state) => state.worstProgress);
  const [scope, setScope] = useState<Scope>('building');
  const [whole, setWhole] = useState(false);
  const here = useMemo(() => {
    const own = document && storey !== null ? groupOf(document, storey) : null;
    const within = (id: StoreyId): boolean =>
      scope === 'all' ||
      (scope === 'storey' ? id === storey : own?.storeys.some((each) => each.id === id) === true);
    return worst.filter(({ id }) => within(id));
  }, [document, storey, worst, scope]);
  const rows = useMemo(() => worstRows(here, walker), [here, walker]);
  if (!document) return null;
  const save = (): void => {
    const { shut, derived } = drill.store.getState();
    const doors = shut.flatMap((id) => doorOf(document, derived, id) ?? []);
    const csv = worstCsv(document, here, { walker, hour, shut: doors }, text);
    drill.save(worstFileName(document, here, hour, text), csv);
  };
  return (
    <Section title={t('drill.worst')}>
      {status === 'failed' && <Button onClick={drill.retry}>{t('drill.retry')}</Button>}
      {(status === 'working' || status === 'idle') && (
        <ProgressBar
          label={t('drill.worst-working')}
          share={progress.done === 0 ? null : progress.done / progress.total}
        />
      )}
      <p className="drill-soft">{t('drill.worst-text', { who: t(`drill.walker-${walker}`) })}</p>
      <SelectField<Scope>
        label={t('drill.worst-scope')}
        value={scope}
        options={SCOPES.map((value) => ({ value, label: t(`drill.scope-${value}`) }))}
        onChange={setScope}
      />
      {rows.length > 0 && <WorstTable document={document} rows={whole ? rows : rows.slice(0, FIRST)} />}
      <div className="drill-buttons">
        {rows.length > FIRST && (
          <Button onClick={() => setWhole(!whole)}>
            {t(whole ? 'drill.fewer' : 'drill.more', { count: rows.length - FIRST })}
          </Button>
        )}
        {rows.length > 0 && status === 'done' && (
          <Button icon="save" onClick={save}>
            {t('drill.csv')}
          </Button>
        )}
      </div>
      <RoomsWithoutWay document={document} storeys={here} />
    </Section>
  );
}
