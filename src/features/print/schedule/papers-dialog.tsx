import { useEffect, useState, type ReactNode } from 'react';
import { useSession } from '../../../session/react/session-context';
import { useRecords, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { useTelling } from '../../../widgets/asset-card/use-telling';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { CardsPaper } from '../cards/cards-paper';
import { SchedulePaper } from './schedule-paper';
import { UnitsPaper } from './units-paper';
import { PapersChoice, PapersWindow } from './papers-window';
import type { Scope } from './use-papers';

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
  return <PapersWindow title={t('papers.title')}>{telling && <Papers telling={telling} />}</PapersWindow>;
}

function Papers({ telling }: { readonly telling: Telling }): ReactNode {
  const { t } = telling.text;
  const [paper, setPaper] = useState<Paper>('schedule');
  const [scope, setScope] = useState<Scope>('storey');
  const shown = useView((view) => view.storey);
  const props = { telling, scope, shown };
  return (
    <>
      <PapersChoice<Paper>
        document={telling.document}
        papers={PAPERS.map((value) => ({ value, label: t(`papers.${value}`) }))}
        paper={paper}
        onPaper={setPaper}
        scope={scope}
        onScope={setScope}
      />
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
