import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { CampusDocument } from '../../../model/schema/document';
import { createCameras } from '../../../session/cameras/create-cameras';
import { useCameras } from '../../../session/react/use-cameras';
import { usePartSlice } from '../../../session/react/use-part-slice';
import { useSession } from '../../../session/react/session-context';
import { usePlan, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { PapersChoice, PapersWindow } from '../schedule/papers-window';
import { storeysIn, type Scope } from '../schedule/use-papers';
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
    <PapersWindow title={t('camera-print.title')} look="camera-papers">
      {document && <Papers document={document} />}
    </PapersWindow>
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
  const storeys = useMemo(
    () => storeysIn(document, scope, shown).map(({ storey }) => storey),
    [document, scope, shown],
  );
  const stands = state.status === 'ready' && !state.stale && state.ahead === null ? state.result : null;
  const props: Omit<PaperProps, 'result'> = { document, cameras, state, storeys, scope, made, text };
  return (
    <>
      <PapersChoice<Paper>
        document={document}
        papers={PAPERS.map((value) => ({ value, label: t(`camera-print.paper-${value}`) }))}
        paper={paper}
        onPaper={setPaper}
        scope={paper === 'site' ? null : scope}
        onScope={setScope}
      />
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
