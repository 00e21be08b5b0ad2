import { absenceOf, type Absence, type AsOf } from '../../analyses/as-of';
import { isoToMs, msToIso, type IsoTime } from '../../base/time/iso-time';
import { localDateAt, instantAt } from '../../base/time/zone';
import { lookUp } from '../../model/schema/dictionary';
import type { AssetId } from '../../model/schema/ids';
import { dutiesOf } from '../../standards/duty-profile';
import type { RecordKeeper } from '../records/record-keeper';
import type { SessionContext } from '../session-context';
import { initialAsOf } from '../state/as-of-state';
import type { AsOfChoice } from '../state/view-state';

/** Milliseconds of one slice of work: a frame has room for it. */
const SLICE_MS = 8;
const DAY_MINUTES = 1440;

export interface AsOfKeeper {
  /** Gives up going through the records: back to what was designed. */
  stop(): void;
}

/** Lets input and drawing in between two slices. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Today = now, by the clock of the records; another day = its last moment. */
export function instantOf(choice: AsOfChoice, { now, zone }: Pick<RecordKeeper, 'now' | 'zone'>): IsoTime {
  const present = now();
  if (choice === 'today' || choice === 'designed' || choice === localDateAt(present, zone)) return present;
  return msToIso(isoToMs(instantAt(choice, DAY_MINUTES, zone)) - 1);
}

const sameIds = (a: ReadonlyMap<AssetId, Absence>, b: ReadonlyMap<AssetId, Absence>): boolean =>
  a.size === b.size && [...a.keys()].every((id) => b.has(id));

/**
 * Keeps `stores.asOf` true to the day that is looked at, the plan and the records: what is missing, faulty, expired or
 * retired by then. Goes through everything that records speak of, in slices. Coverage follows when another set of
 * assets is left out. A part of the session, made when a day is first looked at.
 */
export function createAsOfKeeper({ stores, coverage }: SessionContext): AsOfKeeper {
  const { view, records, plan, asOf } = stores;
  let run = 0;

  const settle = (absent: ReadonlyMap<AssetId, Absence>, choice: AsOfChoice, at: IsoTime): void => {
    const before = asOf.getState();
    const same = before.choice === choice && sameIds(before.absent, absent);
    asOf.setState({ choice, status: 'ready', progress: null, at, absent });
    // A new choice was asked for already; what changed since by a record was not.
    if (before.choice === choice && before.status === 'ready' && !same) coverage.refresh();
  };

  const count = async (mine: number, choice: AsOfChoice): Promise<void> => {
    const { document } = plan.getState();
    const { book, keeper } = records.getState();
    if (document === null || book === null || keeper === null) return;
    const at = instantOf(choice, keeper);
    const question: AsOf = {
      at,
      zone: keeper.zone,
      book,
      rules: dutiesOf(document.campus.profile).frequencies,
    };
    const subjects = book.subjects();
    const absent = new Map<AssetId, Absence>();
    let end = performance.now() + SLICE_MS;
    for (const [i, subject] of subjects.entries()) {
      if (performance.now() > end) {
        if (asOf.getState().status !== 'ready')
          asOf.setState({ progress: { done: i, total: subjects.length } });
        await pause();
        if (mine !== run) return;
        end = performance.now() + SLICE_MS;
      }
      const asset = lookUp(document.assets, subject);
      if (asset === null || asset.retired) continue;
      const absence = absenceOf(asset.id, question);
      if (absence) absent.set(asset.id, absence);
    }
    settle(absent, choice, at);
  };

  const begin = (): void => {
    const mine = ++run;
    const { asOf: choice } = view.getState();
    if (choice === 'designed') {
      asOf.setState(initialAsOf);
      return;
    }
    const { status } = records.getState();
    if (status === 'unavailable' && records.getState().book === null) {
      asOf.setState({ ...initialAsOf, choice, status: 'unavailable' });
      return;
    }
    // While the same day is gone through again the last answer stands.
    const again = asOf.getState().choice === choice && asOf.getState().status === 'ready';
    if (records.getState().book === null || records.getState().keeper === null) {
      asOf.setState({ ...initialAsOf, choice, status: 'reading', progress: records.getState().progress });
      return;
    }
    if (!again) asOf.setState({ ...initialAsOf, choice, status: 'counting' });
    void count(mine, choice);
  };

  view.subscribe((now, before) => {
    if (now.asOf !== before.asOf) begin();
  });
  plan.subscribe((now, before) => {
    if (now.planKey !== before.planKey) asOf.setState(initialAsOf);
    const sameRules = now.document?.campus.profile === before.document?.campus.profile;
    if (!sameRules || now.document?.assets !== before.document?.assets) begin();
  });
  records.subscribe((now, before) => {
    const same =
      now.book === before.book &&
      now.revision === before.revision &&
      now.status === before.status &&
      now.today === before.today;
    if (!same || (now.book === null && now.progress !== before.progress)) begin();
  });
  begin();

  return {
    stop: () => {
      run++;
      view.setState({ asOf: 'designed' });
    },
  };
}
