import { useEffect, useState, type ReactNode } from 'react';
import { useSession } from '../../../session/react/session-context';
import { usePlan, useRecords, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { Dialog } from '../../../ui/dialog';
import { Segments } from '../../../ui/segments';
import { SelectField } from '../../../ui/select-field';
import { useTelling } from '../../../widgets/asset-card/use-telling';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { CardsPaper } from '../cards/cards-paper';
import { storeyGroups } from '../../../model/query/storey-groups';
import { SchedulePaper } from './schedule-paper';
import { UnitsPaper } from './units-paper';
import { SCOPES, type Scope } from './use-papers';
import '../print-dialog.css';
import './papers.css';

const PAPERS = ['schedule', 'units', 'cards'] as const;
type Paper = (typeof PAPERS)[number];

/** What is handed over about extinguishers on paper: the schedule, the calculation units, cards for each setting point. */
export function PapersDialog(): ReactNode {
  const session = useSession();
  const { t } = useText();
  const telling = useTelling();
  useEffect(() => {
    void session.openRecords();
  }, [session]);
  return (
    <div className="print papers">
      <Dialog
        title={t('papers.title')}
        closeLabel={t('app.close')}
        wide
        onClose={() => session.overlay.setState({ open: null })}
      >
        {telling === null ? <p>{t('papers.nothing')}</p> : <Papers telling={telling} />}
      </Dialog>
    </div>
  );
}

function Papers({ telling }: { readonly telling: Telling }): ReactNode {
  const { t } = telling.text;
  const [paper, setPaper] = useState<Paper>('schedule');
  const [scope, setScope] = useState<Scope>('storey');
  const shown = useView((view) => view.storey);
  const several = usePlan((plan) => plan.document !== null && storeyGroups(plan.document).length > 1);
  const scopes = SCOPES.filter((each) => several || each !== 'building');
  const props = { telling, scope, shown };
  return (
    <>
      <div className="papers-choice">
        <Segments<Paper>
          label={t('papers.which')}
          options={PAPERS.map((value) => ({ value, label: t(`papers.${value}`) }))}
          value={paper}
          onChange={setPaper}
        />
        <SelectField<Scope>
          label={t('papers.scope')}
          value={scope}
          options={scopes.map((value) => ({ value, label: t(`papers.of-${value}`) }))}
          onChange={setScope}
        />
      </div>
      <RecordsAwaited />
      {paper === 'schedule' && <SchedulePaper {...props} />}
      {paper === 'units' && <UnitsPaper {...props} />}
      {paper === 'cards' && <CardsPaper {...props} />}
    </>
  );
}

/** Dates come with the records: until then, and where none can be read, the papers are without them. */
function RecordsAwaited(): ReactNode {
  const { t } = useText();
  const status = useRecords((records) => (records.book === null ? records.status : 'ready'));
  if (status === 'ready') return null;
  return (
    <p className="papers-note" role="status">
      {t(status === 'unavailable' ? 'papers.no-records' : 'papers.records-awaited')}
    </p>
  );
}
