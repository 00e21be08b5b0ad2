import { createStore, type StoreApi } from 'zustand/vanilla';
import { planMarkSteps } from '../../../analyses/evacuation/compare/plan-mark';
import { runDigest } from '../../../analyses/evacuation/compare/run-digest';
import { runFactsSteps } from '../../../analyses/evacuation/compare/run-facts';
import type { EvacuationReport } from '../../../analyses/evacuation/report/report';
import type { EvacuationScenario } from '../../../model/scenario/evacuation-scenario';
import type { CampusDocument } from '../../../model/schema/document';
import type { RunBody } from '../../../storage/run-shapes';
import { isExpected } from '../../expected-error';
import { inSlices } from '../../in-slices';
import type { SessionContext } from '../../session-context';
import type { EvacuationState, RunState } from '../evacuation-state';
import { scenarioText } from '../scenario-text';
import { runKeeping } from './run-keeping';
import type { KeptRun, RunHead, RunList, RunsState } from './run-list';

/** Longer scenarios aren't kept with their runs, characters. */
const LONGEST = 8_000_000;
/** Of a name, characters. */
const LONGEST_NAME = 200;

export const NO_RUNS: RunsState = {
  heads: [],
  present: null,
  comparison: null,
  asked: { before: null, now: null },
  removed: null,
  dropped: null,
  replaced: null,
  kept: true,
  unread: null,
};

/** The list of runs of whatever plan is open. `take` prepares a scenario in the place of what is prepared. */
export function createRunList(
  { stores, device, services }: Pick<SessionContext, 'stores' | 'device' | 'services'>,
  evacuation: StoreApi<EvacuationState>,
  take: (scenario: EvacuationScenario) => void,
): RunList {
  const store = createStore<RunsState>(() => NO_RUNS);
  const keeping = runKeeping({ stores, device });
  /** Counts plans: what is read of another one is dropped. */
  let era = 0;
  /** Counts runs: the last is on show. */
  let shown = 0;
  /** What it was begun in. */
  let document: CampusDocument | null = null;
  /** Nobody wants a run beside the one before it: they said so. */
  let alone = false;
  /** One after the other, so that the list is that of the device. */
  let work: Promise<void> = Promise.resolve();
  const marks = new WeakMap<CampusDocument, string>();

  const then = (does: (isOpen: () => boolean) => Promise<void>): void => {
    const mine = era;
    const isOpen = (): boolean => mine === era;
    work = work
      .then(async () => {
        if (isOpen()) await does(isOpen);
      })
      // One that failed is no hindrance to the next.
      .catch((error: unknown) => {
        if (isOpen() && !isExpected(error)) store.setState({ unread: 'figures' });
      });
  };

  const markOf = async (plan: CampusDocument, isOpen: () => boolean): Promise<string | null> => {
    const known = marks.get(plan) ?? (await inSlices(planMarkSteps(plan), isOpen));
    if (known !== null) marks.set(plan, known);
    return known;
  };

  const keptRun = async (head: RunHead): Promise<KeptRun | null> => {
    const body = await keeping.body(head.id);
    return body && { head, digest: body.digest };
  };
  const headOf = (id: string | null): RunHead | null =>
    store.getState().heads.find((head) => head.id === id) ?? null;
  const compare = (before: string | null, now: string | null): void => {
    store.setState({ asked: { before, now }, comparison: null, unread: null });
    then(async (isOpen) => {
      const [was, is] = [headOf(before), headOf(now)];
      if (was === null || is === null) return;
      const [first, second] = [await keptRun(was), await keptRun(is)];
      const { asked } = store.getState();
      if (!isOpen() || asked.before !== before || asked.now !== now) return;
      if (first === null || second === null) store.setState({ unread: 'figures' });
      else store.setState({ comparison: { before: first, now: second } });
    });
  };

  /** Heads as they are now; a comparison goes with what of it is there no more. */
  const headsAre = (heads: readonly RunHead[]): void => {
    const { comparison, asked, present } = store.getState();
    const isThere = (id: string | null): boolean => heads.some((head) => head.id === id);
    const stays =
      (asked.before === null || isThere(asked.before)) && (asked.now === null || isThere(asked.now));
    store.setState({ heads, ...(present !== null && !isThere(present) && { present: null }) });
    if (!stays) store.setState({ comparison: null, asked: { before: null, now: null } });
    else if (comparison !== null) {
      const [before, now] = [headOf(comparison.before.head.id), headOf(comparison.now.head.id)];
      if (before && now)
        store.setState({
          comparison: {
            before: { ...comparison.before, head: before },
            now: { ...comparison.now, head: now },
          },
        });
    }
  };

  const keepRun = (run: RunState, report: EvacuationReport, plan: CampusDocument): void => {
    const number = shown;
    then(async (isOpen) => {
      const mark = await markOf(plan, isOpen);
      const facts = mark === null ? null : await inSlices(runFactsSteps(run.scenario, report, mark), isOpen);
      if (facts === null) return;
      const { heads: earlier, asked } = store.getState();
      const text = scenarioText(run.scenario);
      const digest = runDigest(plan, report, run.simulated);
      const head: RunHead = {
        id: services.recordIds.next(),
        name: null,
        began: run.began ?? services.calendar.now(),
        ended: run.status === 'stopped' ? 'stopped' : 'over',
        last: digest.last,
        seconds: run.simulated,
        remaining: digest.remaining,
        facts,
        before: earlier[0]?.facts ?? null,
      };
      const body: RunBody = {
        scenario: text.length <= LONGEST ? text : null,
        digest: { ...digest, exits: [...digest.exits], storeys: [...digest.storeys] },
      };
      const { heads, kept } = await keeping.keep(head, body, earlier);
      if (!isOpen()) return;
      headsAre(heads);
      const dropped = earlier.find(({ id }) => heads.every((each) => each.id !== id)) ?? null;
      store.setState({ kept, dropped, removed: null, ...(number === shown && { present: head.id }) });
      const before = headOf(asked.before) ?? headOf(earlier[0]?.id ?? null);
      if (!alone && before !== null) compare(before.id, head.id);
    });
  };

  const read = (): void =>
    then(async (isOpen) => {
      const heads = await keeping.list();
      if (isOpen() && heads !== null) headsAre(heads);
    });

  evacuation.subscribe(({ run, report, scenario }, before) => {
    if (run.status === 'preparing' && before.run.status !== 'preparing') {
      shown++;
      ({ document } = stores.plan.getState());
      store.setState({ present: null });
    }
    const hasEnded = run.status === 'over' || run.status === 'stopped';
    if (report !== null && report !== before.report && hasEnded && document !== null)
      keepRun(run, report, document);
    if (scenario !== before.scenario && store.getState().replaced !== null)
      store.setState({ replaced: null });
  });
  stores.plan.subscribe((now, before) => {
    if (now.planKey === before.planKey) return;
    era++;
    alone = false;
    keeping.forget();
    store.setState(NO_RUNS, true);
    read();
  });
  read();

  return {
    store,
    compare: (before, now) => {
      alone = before === null;
      compare(before, now ?? store.getState().present ?? store.getState().heads[0]?.id ?? null);
    },
    rename: (id, said) => {
      const name = said.trim().slice(0, LONGEST_NAME) || null;
      then(async (isOpen) => {
        await keeping.rename(id, name);
        if (isOpen())
          headsAre(store.getState().heads.map((head) => (head.id === id ? { ...head, name } : head)));
      });
    },
    remove: (id) =>
      then(async (isOpen) => {
        const head = headOf(id);
        if (head === null) return;
        const body = await keeping.body(id);
        const gone = await keeping.remove(id);
        if (!isOpen() || !gone) return;
        headsAre(store.getState().heads.filter((each) => each.id !== id));
        store.setState({ removed: body && { head, body }, dropped: null });
      }),
    bringBack: () =>
      then(async (isOpen) => {
        const { removed, heads: earlier } = store.getState();
        if (removed === null) return;
        const { heads, kept } = await keeping.keep(removed.head, removed.body, earlier);
        if (!isOpen()) return;
        headsAre(heads);
        store.setState({ removed: null, kept });
      }),
    setUpAs: (id) =>
      then(async (isOpen) => {
        const text = (await keeping.body(id))?.scenario ?? null;
        const bytes = text === null ? null : new TextEncoder().encode(text);
        const scenario =
          bytes && (await services.compute.run('evacuation.read', { bytes }).catch(() => null));
        if (!isOpen()) return;
        const { scenario: replaced } = evacuation.getState();
        if (scenario?.ok) take(scenario.value);
        store.setState(scenario?.ok ? { replaced, unread: null } : { unread: 'scenario' });
      }),
    setUpBefore: () => {
      const { replaced } = store.getState();
      if (replaced !== null) take(replaced);
    },
    settled: () => work,
  };
}
