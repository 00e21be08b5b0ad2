import type { ReactNode } from 'react';
import { createCameraPlacer } from '../../../../session/cameras/place-cameras';
import { numberedProposals } from '../../../../session/cameras/place-state';
import { usePartSlice } from '../../../../session/react/use-part-slice';
import { usePlan } from '../../../../session/react/use-stores';
import { useText } from '../../../../session/react/use-text';
import { Section } from '../../../../ui/section';
import { PlacementAsk } from './placement-ask';
import { PlacementProgress } from './placement-progress';
import { PlacementResult } from './placement-result';
import '../../proposals/proposals.css';
import './placement.css';

/** Where the next cameras go: asked for, seen on the plan, put up in one step. */
export function PlacementSection(): ReactNode {
  const { t } = useText();
  const status = usePartSlice(createCameraPlacer, (state) => state.status);
  const count = usePartSlice(createCameraPlacer, (state) => numberedProposals(state).length);
  const document = usePlan((plan) => plan.document);
  if (document === null) return null;
  return (
    <Section
      title={t('camera-place.title')}
      aside={count > 0 && <span className="count">{t('camera-place.count', { count })}</span>}
    >
      <div className="proposals" tabIndex={-1}>
        {status === 'working' ? <PlacementProgress document={document} /> : <PlacementAsk />}
        {status !== 'idle' && <PlacementResult document={document} />}
      </div>
    </Section>
  );
}
