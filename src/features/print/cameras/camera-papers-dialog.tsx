import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { storeyGroups } from '../../../model/query/storey-groups';
import type { CampusDocument } from '../../../model/schema/document';
import { createCameras } from '../../../session/cameras/create-cameras';
import { useCameras } from '../../../session/react/use-cameras';
import { usePartSlice } from '../../../session/react/use-part-slice';
import { useSession } from '../../../session/react/session-context';
import { usePlan, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { Dialog } from '../../../ui/dialog';
import { Segments } from '../../../ui/segments';
import { SelectField } from '../../../ui/select-field';
import { SCOPES, storeysIn, type Scope } from '../schedule/use-papers';
import '../print-dialog.css';
import '../schedule/papers.css';
import './camera-papers.css';
import { CameraSchedule } from './camera-schedule';
import { ComparePaper } from './compare-paper';
import type { PaperProps } from './paper-props';
import { RoomsPaper } from './rooms-paper';
import { SitePaper } from './site-paper';
import { WaitsForFigures } from './waits-for-figures';

const PAPERS = ['schedule', 'rooms', 'site', 'compare'] as const;
type Paper = (typeof PAPERS)[number];

/** What is handed over about cameras on paper: their schedule, what is seen of each room, a sheet for who hangs them, and what a change did. */
export function CameraPapersDialog(): ReactNode {
  const session = useSession();
  const { t } = useText();
  const document = usePlan((plan) => plan.document);
  const asOf = useView((view) => view.asOf);
  useEffect(() => {
    if (asOf !== 'designed') void session.openRecords();
  }, [session, asOf]);
  return (
    <div className="print papers camera-papers">
      <Dialog
        title={t('camera-print.title')}
        closeLabel={t('app.close')}
        wide
        onClose={() => session.overlay.setState({ open: null })}
      >
        {document === null ? <p>{t('papers.nothing')}</p> : <Papers document={document} />}
      </Dialog>
    </div>
  );
}

function Papers({ document }: { readonly document: CampusDocument }): ReactNode {
  const text = useText();
  const { t } = text;
  const cameras = useCameras();
  const state = usePartSlice(createCameras, (all) => all);
  const [paper, setPaper] = useState<Paper>('schedule');
  const [scope, setScope] = useState<Scope>('storey');
  const [made] = useState(() => new Date());
  const shown = useView((view) => view.storey);
  const several = useMemo(() => storeyGroups(document).length > 1, [document]);
  const scopes = SCOPES.filter((each) => several || each !== 'building');
  const storeys = useMemo(
    () => storeysIn(document, scope, shown).map(({ storey }) => storey),
    [document, scope, shown],
  );
  const stands = state.status === 'ready' && !state.stale && state.ahead === null ? state.result : null;
  const props: Omit<PaperProps, 'result'> = { document, cameras, state, storeys, scope, made, text };
  return (
    <>
      <div className="papers-choice">
        <Segments<Paper>
          label={t('papers.which')}
          options={PAPERS.map((value) => ({ value, label: t(`camera-print.paper-${value}`) }))}
          value={paper}
          onChange={setPaper}
        />
        {paper !== 'site' && (
          <SelectField<Scope>
            label={t('papers.scope')}
            value={scope}
            options={scopes.map((value) => ({ value, label: t(`papers.of-${value}`) }))}
            onChange={setScope}
          />
        )}
      </div>
      {stands === null ? (
        <WaitsForFigures cameras={cameras} state={state} text={text} />
      ) : (
        <>
          {paper === 'schedule' && <CameraSchedule {...props} result={stands} />}
          {paper === 'rooms' && <RoomsPaper {...props} result={stands} />}
          {paper === 'site' && <SitePaper {...props} result={stands} />}
          {paper === 'compare' && <ComparePaper {...props} result={stands} />}
        </>
      )}
    </>
  );
}
