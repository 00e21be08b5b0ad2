import type { SourceMove } from '../../analyses/extinguishers/input';
import type { CoverageResult, StoreyCoverage } from '../../analyses/extinguishers/result';
import type { StoreyId } from '../../model/schema/ids';
import { errorText, isExpected } from '../expected-error';
import type { Services } from '../services';
import { initialCoverage, type CoverageState } from '../state/coverage-state';
import type { Stores } from '../state/stores';

export interface CoverageRunner {
  /** Computes all of the current document; the last result stays on show until the new one is there. */
  refresh(): void;
  /** Computes a drag's state; only the latest asked for counts. Touched storeys are laid over the last result. */
  preview(moved: SourceMove): void;
  /** Puts the last whole result back at once. */
  endPreview(): void;
  /** Forgets everything: another plan. */
  reset(): void;
}

const byStorey = (result: CoverageResult): ReadonlyMap<StoreyId, StoreyCoverage> =>
  new Map(result.storeys.map((storey) => [storey.id, storey]));

/** Asks the worker for coverage and lets only the answer to the latest question through. */
export function createCoverageRunner(stores: Stores, compute: Services['compute']): CoverageRunner {
  /** The last whole result: what a preview is laid over, and what Esc puts back. */
  let base: CoverageState = initialCoverage;
  /** Counts whole questions and ends of drags: answers of an earlier era are dropped. */
  let era = 0;

  const fail = (mine: number, error: unknown): void => {
    if (mine !== era || isExpected(error)) return;
    stores.coverage.setState({ status: 'failed', error: errorText(error) });
  };

  const refresh = (): void => {
    const { planKey, revision } = stores.plan.getState();
    if (planKey === null) return;
    const { limit } = stores.view.getState();
    const mine = ++era;
    stores.coverage.setState({ status: 'working', error: null });
    const input = { plan: planKey, limit, closed: [], hour: null, revision };
    compute.run('extinguishers.coverage', input).then(
      (result) => {
        if (mine !== era) return;
        base = {
          status: 'ready',
          revision: result.revision,
          limit: result.limit,
          storeys: byStorey(result),
          owners: result.owners,
          total: result.total,
          findings: result.findings,
          error: null,
        };
        stores.coverage.setState(base);
      },
      (error: unknown) => fail(mine, error),
    );
  };

  const preview = (moved: SourceMove): void => {
    const { planKey, revision } = stores.plan.getState();
    if (planKey === null) return;
    const { limit } = stores.view.getState();
    // Answers of one drag come in the order asked, and each is newer than what is on show.
    const mine = era;
    const input = { plan: planKey, limit, closed: [], hour: null, revision, moved };
    compute.run('extinguishers.preview', input).then(
      (result) => {
        if (mine !== era) return;
        stores.coverage.setState({
          status: 'preview',
          storeys: new Map([...base.storeys, ...byStorey(result)]),
          owners: result.owners,
          total: result.total,
          // A preview speaks of the moved one only: what is known of the others stands.
          findings: [
            ...base.findings.filter(
              ({ code, params }) => code === 'extinguisher.off-floor' && params['asset'] !== moved.id,
            ),
            ...result.findings,
          ],
          error: null,
        });
      },
      (error: unknown) => fail(mine, error),
    );
  };

  return {
    refresh,
    preview,
    endPreview: () => {
      era++;
      stores.coverage.setState(base);
    },
    reset: () => {
      era++;
      base = initialCoverage;
      stores.coverage.setState(base);
    },
  };
}
