import { useDeferredValue, type ReactNode } from 'react';
import type { EgressResult } from '../../../analyses/egress/result';
import type { CampusDocument } from '../../../model/schema/document';
import { useEgress, useEgressSlice } from '../../../session/react/use-egress';
import { usePlan, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { BedRoomSection } from './bed-room-section';
import { DoorSection } from './door-section';
import { EgressChoice } from './egress-choice';
import { EgressFindingSection } from './egress-finding-section';
import { EgressHeadline } from './egress-headline';
import { EgressRoomSection } from './egress-room-section';
import { EgressStoreySection } from './egress-storey-section';
import { EscapeLink } from './escape-link';
import { ExitSection } from './exit-section';
import { PlaceSection } from './place-section';
import { ShutExits } from './shut-exits';
import { useEgressSketch } from './use-egress-sketch';
import { WhatIfSection } from './what-if-section';
import './egress.css';

/** Ways out by the code: how far, how wide, how many, at which hour, and what is wrong with them. */
export function EgressSection(): ReactNode {
  useEgress();
  useEgressSketch();
  const { t } = useText();
  const document = useDeferredValue(usePlan((plan) => plan.document));
  const result = useEgressSlice((state) => state.result);
  if (document === null) return null;
  if (Object.keys(document.storeys).length === 0) {
    return (
      <div className="section">
        <p>{t('ways.no-storeys')}</p>
      </div>
    );
  }
  return (
    <>
      <EgressHeadline />
      {result && <Missing result={result} />}
      {result && <ShutExits {...{ document, result }} />}
      <PlaceSection document={document} />
      <WhatIfSection document={document} />
      {result && <EgressFindingSection {...{ document, result }} />}
      <EgressChoice document={document} />
      <BedRoomSection document={document} />
      {result && <Known {...{ document, result }} />}
      <DoorSection document={document} />
      <EscapeLink />
    </>
  );
}

/** What the plan lacks for ways out to be told of at all. */
function Missing({ result: { storeys } }: { readonly result: EgressResult }): ReactNode {
  const { t } = useText();
  const rooms = storeys.some((each) => each.rooms.length > 0);
  const exits = storeys.some((each) => each.exits.length > 0);
  if (rooms && exits) return null;
  return (
    <div className="section">
      <p>{t(rooms ? 'ways.no-exits' : 'ways.no-rooms')}</p>
    </div>
  );
}

interface KnownProps {
  readonly document: CampusDocument;
  readonly result: EgressResult;
}

function Known({ document, result }: KnownProps): ReactNode {
  const shown = useView((view) => view.storey);
  const storey = result.storeys.find((each) => each.storey === shown);
  return (
    <>
      {storey && <ExitSection {...{ document, storey }} />}
      <EgressStoreySection {...{ document, result }} />
      <EgressRoomSection {...{ document, result }} />
    </>
  );
}
