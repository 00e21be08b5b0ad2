import type { Message } from '../../base/message';
import type { PlanIssue } from '../../model/derive/plan-issue';
import type { CampusDocument } from '../../model/schema/document';
import { errorText, isExpected } from '../expected-error';
import type { SampleName } from '../sample-name';
import type { SessionContext } from '../session-context';
import { initialGeometry } from '../state/geometry-state';
import { initialSelection } from '../state/selection-state';
import type { PlanState, ReplacedPlan } from '../state/plan-state';
import { firstStorey } from '../first-storey';
import type { UrlState } from '../url/url-state';

interface Opened {
  readonly document: CampusDocument;
  readonly fileName: string | null;
  readonly sample: SampleName | null;
  readonly warnings: readonly PlanIssue[];
}

/** A plan to open, with its steps back where it comes from what is kept. */
export type PlanToOpen = Opened | ReplacedPlan;

/** No revision has this number. */
const NEVER_SAVED = -1;

/** What would be lost with the open plan; null when all of it is saved. */
function unsavedOf(plan: PlanState): ReplacedPlan | null {
  const { document, fileName, sample, warnings, undo, redo, revision, savedRevision, keptId, copied } = plan;
  if (document === null || revision === savedRevision) return null;
  return { document, fileName, sample, warnings, undo, redo, keptId, copied };
}

export interface PlanOpener {
  /** `read` gives the file's bytes; it is asked once the page says that something is being opened. */
  openFile(fileName: string, read: () => Promise<Uint8Array>): Promise<void>;
  openSample(name: SampleName): Promise<void>;
  /** Opens what `read` gives; nothing happens when it gives nothing. False = it was not opened. */
  openRead(read: () => Promise<PlanToOpen | null>): Promise<boolean>;
  cancelOpening(): void;
  /** Opens the replaced plan again, as it was, with its undo steps. */
  returnToReplaced(): Promise<void>;
  /** What the next plan is first shown like, when it has such a storey and such an asset. */
  restore(state: UrlState): void;
}

/** Opens plans one at a time. Whatever goes wrong, the plan that was open stays open and unchanged. */
export function createPlanOpener(context: SessionContext, applyUrl: (state: UrlState) => void): PlanOpener {
  const { stores, services, coverage, sync } = context;
  let controller: AbortController | null = null;
  let keys = 0;
  let wanted: UrlState | null = null;

  const settle = (): void => {
    controller = null;
    const { document } = stores.plan.getState();
    stores.plan.setState({ opening: null, status: document ? 'ready' : 'empty' });
  };

  const refuse = (fileName: string, message: Message, place: string): void => {
    settle();
    stores.plan.setState({ error: { fileName, message, place } });
  };

  const install = async (opened: PlanToOpen, signal: AbortSignal): Promise<void> => {
    const planKey = `plan-${++keys}`;
    const before = stores.plan.getState().planKey;
    await services.compute.run('plan.open', { plan: planKey, document: opened.document }, { signal });
    if (signal.aborted) {
      // Given up just as the worker was done with it: what came after it stays.
      sync.close(planKey);
      return;
    }
    controller = null;
    coverage.reset();
    stores.geometry.setState(initialGeometry);
    stores.selection.setState(initialSelection);
    stores.tool.setState({ kind: 'select' }, true);
    // The storey that a link names is the first that is drawn.
    const named = Object.values(opened.document.storeys).find(({ id }) => id === wanted?.storey);
    const storey = named?.id ?? firstStorey(opened.document);
    stores.view.setState({ storey, focus: null, centre: null, limit: null });
    const { revision } = stores.plan.getState();
    const replaced = unsavedOf(stores.plan.getState());
    const returned = 'undo' in opened;
    stores.plan.setState({
      undo: [],
      redo: [],
      keptId: null,
      copied: false,
      ...opened,
      replaced,
      keptRevision: returned && opened.keptId !== null ? revision + 1 : NEVER_SAVED,
      keepTrouble: null,
      status: 'ready',
      planKey,
      summary: null,
      revision: revision + 1,
      savedRevision: returned ? NEVER_SAVED : revision + 1,
      opening: null,
      error: null,
    });
    if (wanted) applyUrl(wanted);
    wanted = null;
    if (before !== null) sync.close(before);
    // What is looked at before what is computed.
    sync.drawPlan();
    coverage.refresh();
  };

  const open = async (
    label: string,
    work: (signal: AbortSignal) => Promise<PlanToOpen | null>,
  ): Promise<void> => {
    controller?.abort();
    // Its script loads while the plan is being read.
    services.compute.start('planner');
    const mine = new AbortController();
    controller = mine;
    stores.plan.setState({ status: 'opening', opening: { fileName: label, progress: null }, error: null });
    try {
      const opened = await work(mine.signal);
      if (mine.signal.aborted || opened === null) return;
      await install(opened, mine.signal);
    } catch (error) {
      if (mine.signal.aborted || isExpected(error)) return;
      refuse(label, { code: 'plan.internal', params: { detail: errorText(error) } }, '');
    } finally {
      if (controller === mine) settle();
    }
  };

  return {
    openFile: (fileName, read) =>
      open(fileName, async (signal) => {
        const bytes = await read();
        if (signal.aborted) return null;
        const result = await services.compute.run(
          'plan.read',
          { bytes, fileName },
          {
            signal,
            onProgress: (progress) => stores.plan.setState({ opening: { fileName, progress } }),
          },
        );
        if (!result.ok) {
          if (!signal.aborted) refuse(fileName, result.error, result.error.place);
          return null;
        }
        return { document: result.value.document, fileName, sample: null, warnings: result.value.warnings };
      }),
    openSample: (name) =>
      open('', async () => ({
        document: await services.sample(name),
        fileName: null,
        sample: name,
        warnings: [],
      })),
    openRead: async (read) => {
      const before = stores.plan.getState().planKey;
      await open('', read);
      return stores.plan.getState().planKey !== before;
    },
    returnToReplaced: () => {
      const { replaced } = stores.plan.getState();
      return replaced ? open(replaced.fileName ?? '', async () => replaced) : Promise.resolve();
    },
    cancelOpening: () => {
      controller?.abort();
      if (controller) settle();
    },
    restore: (state) => {
      wanted = state;
    },
  };
}
