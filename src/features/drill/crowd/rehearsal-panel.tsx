import { useDeferredValue, type ReactNode } from 'react';
import { useEvacuation } from '../../../session/react/use-evacuation';
import { usePlan } from '../../../session/react/use-stores';
import { HowSection } from './how/how-section';
import { KeepSection } from './keep/keep-section';
import { ResultsSection } from './results/results-section';
import { ShutDoorsSketch } from './shut-doors-sketch';
import { RunSection } from './run/run-section';
import { RunsSection } from './runs/runs-section';
import { WhoSection } from './who/who-section';
import './crowd.css';

/** A whole crowd walks out: how it stands, what came of it, and of runs before it, who they are, and how it is run. */
export function RehearsalPanel(): ReactNode {
  useEvacuation();
  const document = useDeferredValue(usePlan((plan) => plan.document));
  if (document === null) return null;
  return (
    <>
      <ShutDoorsSketch document={document} />
      <RunSection document={document} />
      <ResultsSection document={document} />
      <RunsSection document={document} />
      <WhoSection document={document} />
      <HowSection document={document} />
      <KeepSection />
    </>
  );
}
