import { isoToMs, type IsoTime } from '../../base/time/iso-time';
import type { Zone } from '../../base/time/zone';
import { lookUp } from '../../model/schema/dictionary';
import type { Asset } from '../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../model/schema/document';
import type { AssetId } from '../../model/schema/ids';
import { assetStanding } from '../../records/due/asset-standing';
import type { RecordBook } from '../../records/fold/record-book';
import { isOpen } from '../../records/hazard/hazard-state';
import { dutiesOf } from '../../standards/duty-profile';
import type { SessionContext } from '../session-context';
import type { PlanState } from '../state/plan-state';
import type { RecordsState } from '../state/records-state';
import { initialStandings, type Standing } from '../state/standings-state';

/** Milliseconds of one slice of work: a frame has room for it. */
const SLICE_MS = 10;
/** Assets gone through between two looks at the clock. */
const STEP = 16;
/** Rounds are owed and missed on the hour, milliseconds. */
const HOUR = 3_600_000;

export interface StandingKeeper {
  /** Resolves when every asset has been gone through that had to be. */
  settled(): Promise<void>;
}

/**
 * Keeps `stores.standings` true to the plan and the records: all assets once, in slices, then those that a change
 * touches. A part of the session (`session.part`), made by whoever first shows standings.
 */
export function createStandingKeeper({ stores, services }: SessionContext): StandingKeeper {
  const wanted = new Set<AssetId>();
  let hazards = new Map<string, number>();
  let working: Promise<void> | null = null;
  /** What has been gone through since the last state was published. */
  let next = new Map<AssetId, Standing>();
  /** What has a duty by the hour. */
  const rounded = new Set<AssetId>();
  let hour: ReturnType<typeof setTimeout> | undefined;

  const publish = (complete: boolean): void => {
    const { revision } = stores.standings.getState();
    stores.standings.setState({ revision: revision + 1, standings: new Map(next), complete });
  };

  const goThrough = async (): Promise<void> => {
    for (;;) {
      const { document } = stores.plan.getState();
      const { book, keeper } = stores.records.getState();
      if (document === null || book === null || keeper === null) {
        wanted.clear();
        return;
      }
      slice(document, book, keeper.now(), keeper.zone);
      if (wanted.size === 0) {
        publish(true);
        waitForHour(keeper.now());
        return;
      }
      await services.settled();
    }
  };

  const slice = (document: CampusDocument, book: RecordBook, now: IsoTime, zone: Zone): void => {
    const rules = { document, duties: dutiesOf(document.campus.profile), now, zone };
    const end = performance.now() + SLICE_MS;
    let since = 0;
    for (const id of wanted) {
      wanted.delete(id);
      const asset = lookUp<Asset>(document.assets, id);
      if (asset === null || asset.retired) next.delete(id);
      else {
        const open = hazards.get(id) ?? 0;
        const { status, dues } = assetStanding(book, asset, open, rules);
        next.set(id, { status, due: dues[0] ?? null, hazards: open });
        if (dues.some(({ by }) => by !== null)) rounded.add(id);
      }
      if (++since % STEP === 0 && performance.now() > end) return;
    }
  };

  const waitForHour = (now: IsoTime): void => {
    clearTimeout(hour);
    if (rounded.size === 0) return;
    hour = setTimeout(
      () => {
        for (const id of rounded) wanted.add(id);
        start();
      },
      HOUR - (isoToMs(now) % HOUR),
    );
  };

  const start = (): void => {
    if (wanted.size === 0) return;
    if (stores.standings.getState().complete) stores.standings.setState({ complete: false });
    working ??= goThrough().finally(() => {
      working = null;
      // What was asked for in the very last moment.
      start();
    });
  };

  const all = (): void => {
    const { document } = stores.plan.getState();
    const { book } = stores.records.getState();
    if (document === null || book === null) return;
    hazards = openHazards(book);
    // Object.keys of a dictionary of assets: exactly their ids.
    for (const id of Object.keys(document.assets) as AssetId[]) wanted.add(id);
    for (const id of next.keys()) wanted.add(id);
    start();
  };

  const planChanged = (now: PlanState, before: PlanState): void => {
    if (now.document === before.document) return;
    const [doc, was] = [now.document, before.document];
    if (doc === null || was === null || now.planKey !== before.planKey) {
      next = new Map();
      wanted.clear();
      rounded.clear();
      stores.standings.setState({ ...initialStandings, revision: stores.standings.getState().revision + 1 });
      all();
      return;
    }
    // Where something is, and in which country, decides by which rules it goes; a plan whose rooms are mended is gone through again.
    const sameRules = doc.campus.profile === was.campus.profile;
    if (
      !sameRules ||
      doc.storeys !== was.storeys ||
      doc.buildings !== was.buildings ||
      doc.spaces !== was.spaces
    ) {
      all();
      return;
    }
    for (const id of changedKeys(doc.assets, was.assets)) wanted.add(id);
    start();
  };

  const recordsChanged = (now: RecordsState, before: RecordsState): void => {
    // Another day: what was due soon is due.
    if (now.today !== before.today && before.today !== null) all();
    if (now.book === null || (now.revision === before.revision && now.book === before.book)) return;
    const { document } = stores.plan.getState();
    if (now.changed === null || now.book !== before.book || document === null) {
      all();
      return;
    }
    hazards = openHazards(now.book);
    for (const about of now.changed) {
      const hazard = about.startsWith('hazard_') ? now.book.hazard(about)?.raised?.body.asset : null;
      const asset = lookUp<Asset>(document.assets, hazard ?? about);
      if (asset !== null) wanted.add(asset.id);
      // A sheet answers for everything of its kind in the building.
      else if (about.startsWith('building_') || about.startsWith('campus_')) {
        all();
        return;
      }
    }
    start();
  };

  stores.plan.subscribe(planChanged);
  stores.records.subscribe(recordsChanged);
  all();
  return { settled: () => working ?? Promise.resolve() };
}

/** How many open hazards name each asset. O(hazards). */
function openHazards(book: RecordBook): Map<string, number> {
  const counts = new Map<string, number>();
  for (const state of book.hazards()) {
    const asset = state.raised?.body.asset ?? null;
    if (asset !== null && isOpen(state)) counts.set(asset, (counts.get(asset) ?? 0) + 1);
  }
  return counts;
}

/** Ids whose entity is another one now, or gone, or new. O(n). */
function changedKeys<T>(now: Readonly<Record<string, T>>, before: Readonly<Record<string, T>>): AssetId[] {
  if (now === before) return [];
  const changed = Object.keys(now).filter((id) => now[id] !== before[id]);
  const gone = Object.keys(before).filter((id) => !Object.hasOwn(now, id));
  // Keys of dictionaries of assets.
  return [...changed, ...gone] as AssetId[];
}
