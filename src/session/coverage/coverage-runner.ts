import type { SourceMove } from '../../analyses/extinguishers/input';
import type { CoverageResult } from '../../analyses/extinguishers/coverage-result';
import type { StoreyCoverage } from '../../analyses/extinguishers/result';
import type { Jobs } from '../../compute/jobs';
import type { AssetId, StoreyId } from '../../model/schema/ids';
import { errorText, isExpected } from '../expected-error';
import type { Services } from '../services';
import { initialCoverage, type CoverageState } from '../state/coverage-state';
import type { Stores } from '../state/stores';
import { walkPlan } from '../walk-plan';
import { absentWhenKnown } from './absent-when-known';

export interface CoverageRunner {
  /** Computes all of the current document; the last result stays on show until the new one is there. */
  refresh(): void;
  /** The plan has changed in nothing that coverage goes by: what is known stands for it as it is now. */
  keepUp(): void;
  /** Computes a drag's state; only the latest asked for counts. Touched storeys are laid over the last result. */
  preview(moved: readonly SourceMove[]): void;
  /**
   * Lets the worker make ready for a drag of what is pointed at, so that its first place is answered as fast as the
   * others. Nothing is shown by it.
   */
  prepare(moved: readonly SourceMove[]): void;
  /** Puts the last whole result back at once. */
  endPreview(): void;
  /** Stops waiting for the result that is on its way; the last whole one stays on show. */
  stop(): void;
  /** Forgets everything: another plan. */
  reset(): void;
}

const byStorey = (result: CoverageResult): ReadonlyMap<StoreyId, StoreyCoverage> =>
  new Map(result.storeys.map((storey) => [storey.id, storey]));

/** What is asked before it is known what can't be counted on. */
type Asked = Omit<Jobs['extinguishers.coverage']['input'], 'away'>;

/**
 * Asks the worker for coverage and lets only the answer to the latest question through. Nothing is asked before the
 * plan is `shown`.
 */
export function createCoverageRunner(
  stores: Stores,
  compute: Services['compute'],
  shown: () => Promise<void>,
): CoverageRunner {
  /** The last whole result: what a preview is laid over, and what Esc puts back. */
  let base: CoverageState = initialCoverage;
  /** Counts whole questions and ends of drags: answers of an earlier era are dropped. */
  let era = 0;

  const fail = (mine: number, error: unknown): void => {
    if (mine !== era || isExpected(error)) return;
    stores.coverage.setState({ status: 'failed', error: errorText(error) });
  };

  /** Makes the surface, then measures on it; null when another question came in between. */
  const measure = async (
    mine: number,
    asked: Asked,
  ): Promise<[CoverageResult, readonly AssetId[]] | null> => {
    await shown();
    const summary = await walkPlan(
      compute,
      asked.plan,
      () => mine === era,
      (progress) => stores.coverage.setState({ progress }),
    );
    if (summary === null) return null;
    stores.plan.setState({ summary });
    stores.coverage.setState({ progress: null });
    const away = await absentWhenKnown(stores, () => mine === era);
    return away && [await compute.run('extinguishers.coverage', { ...asked, away }), away];
  };

  const refresh = (): void => {
    const { planKey, revision } = stores.plan.getState();
    if (planKey === null) return;
    const { limit, hour } = stores.view.getState();
    const mine = ++era;
    stores.coverage.setState({ status: 'working', asked: mine, progress: null, error: null });
    measure(mine, { plan: planKey, limit, closed: [], hour, revision }).then(
      (answer) => {
        if (mine !== era || answer === null) return;
        const [result, away] = answer;
        base = {
          status: 'ready',
          asked: mine,
          progress: null,
          // No edit that counts came in between, or another question would have been asked.
          revision: stores.plan.getState().revision,
          limit: result.limit,
          hour,
          away: new Set(away),
          storeys: byStorey(result),
          owners: result.owners,
          total: result.total,
          findings: result.findings,
          units: result.units,
          error: null,
        };
        stores.coverage.setState(base);
      },
      (error: unknown) => fail(mine, error),
    );
  };

  /** What the worker is asked of a drag; null when there is nothing to ask. */
  const questionOf = (all: readonly SourceMove[]): Jobs['extinguishers.preview']['input'] | null => {
    const { planKey, revision, summary } = stores.plan.getState();
    // Before there is a surface there is nothing to measure on: the drop asks for all of it.
    if (planKey === null || summary === null) return null;
    const { limit } = stores.view.getState();
    const { hour, away } = base;
    // What can't be counted on covers nothing, wherever it is dragged.
    const moved = all.filter(({ id }) => !away.has(id));
    if (moved.length === 0) return null;
    return { plan: planKey, limit, closed: [], hour, away: [...away], revision, moved };
  };

  const prepare = (moved: readonly SourceMove[]): void => {
    const input = questionOf(moved);
    if (input === null || stores.coverage.getState().status !== 'ready') return;
    const mine = era;
    compute.run('extinguishers.preview', input).catch((error: unknown) => fail(mine, error));
  };

  const preview = (all: readonly SourceMove[]): void => {
    const input = questionOf(all);
    if (input === null) return;
    const { moved } = input;
    // Answers of one drag come in the order asked, and each is newer than what is on show.
    const mine = era;
    compute.run('extinguishers.preview', input).then(
      (result) => {
        if (mine !== era) return;
        stores.coverage.setState({
          status: 'preview',
          storeys: new Map([...base.storeys, ...byStorey(result)]),
          owners: result.owners,
          total: result.total,
          // A preview speaks of the moved ones only: what is known of the others stands.
          findings: [
            ...base.findings.filter(
              ({ code, params }) =>
                code === 'extinguisher.off-floor' && !moved.some(({ id }) => id === params['asset']),
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
    keepUp: () => {
      if (base.status !== 'ready') return;
      const { revision } = stores.plan.getState();
      base = { ...base, revision };
      stores.coverage.setState({ revision });
    },
    preview,
    prepare,
    endPreview: () => {
      era++;
      stores.coverage.setState(base);
    },
    stop: () => {
      if (stores.coverage.getState().status !== 'working') return;
      era++;
      stores.coverage.setState({ status: 'stopped', progress: null });
    },
    reset: () => {
      era++;
      base = initialCoverage;
      stores.coverage.setState(base);
    },
  };
}
