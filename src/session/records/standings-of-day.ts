import type { IsoTime } from '../../base/time/iso-time';
import { localDateAt } from '../../base/time/zone';
import { entitiesIn } from '../../model/schema/dictionary';
import type { AssetId } from '../../model/schema/ids';
import { assetStanding, type KnownFacts } from '../../records/due/asset-standing';
import { factsAsOf } from '../../records/fold/as-of';
import type { RecordBook } from '../../records/fold/record-book';
import type { SubjectFacts } from '../../records/fold/subject-facts';
import { isOpen, type HazardState } from '../../records/hazard/hazard-state';
import { dutiesOf } from '../../standards/duty-profile';
import type { SessionContext } from '../session-context';
import type { Standing } from '../state/standings-state';
import { instantOf } from '../use-cases/as-of';

/** Milliseconds of one slice of work: a frame has room for it. */
const SLICE_MS = 8;

/**
 * Keeps `stores.standings` told of how assets stood on the day that is looked at, where nobody keeps them: by what had
 * happened by then, as far as it is known now. A part of the session, made when a day is first looked at.
 */
export function createStandingsOfDay({ stores, services }: SessionContext): void {
  const { view, records, plan, standings } = stores;
  let run = 0;

  const count = async (mine: number): Promise<void> => {
    const { asOf: day } = view.getState();
    const { document } = plan.getState();
    const { book, keeper } = records.getState();
    if (document === null || book === null || keeper === null) return;
    const at = instantOf(day, keeper);
    const known = factsOn(book, at);
    const hazards = hazardsOn(book, at);
    const rules = { document, duties: dutiesOf(document.campus.profile), now: at, zone: keeper.zone };
    const found = new Map<AssetId, Standing>();
    let end = performance.now() + SLICE_MS;
    for (const asset of entitiesIn(document.assets)) {
      if (performance.now() > end) {
        await services.settled();
        if (mine !== run) return;
        end = performance.now() + SLICE_MS;
      }
      if (asset.retired) continue;
      const open = hazards.get(asset.id) ?? 0;
      const { status, dues } = assetStanding(known, asset, open, rules);
      found.set(asset.id, { status, due: dues[0] ?? null, hazards: open });
    }
    standings.setState({ ofDay: { day, standings: found } });
  };

  const begin = (): void => {
    const mine = ++run;
    const { asOf: day } = view.getState();
    const { keeper } = records.getState();
    const today = day === 'today' || (keeper !== null && day === localDateAt(keeper.now(), keeper.zone));
    // Where today's are kept already, these are the ones.
    if (day === 'designed' || (today && standings.getState().revision > 0)) {
      if (standings.getState().ofDay !== null) standings.setState({ ofDay: null });
      return;
    }
    if (standings.getState().ofDay?.day !== day) {
      standings.setState({ ofDay: { day, standings: new Map() } });
    }
    void count(mine);
  };

  view.subscribe((now, before) => {
    if (now.asOf !== before.asOf) begin();
  });
  plan.subscribe((now, before) => {
    if (now.document !== before.document) begin();
  });
  records.subscribe((now, before) => {
    const same = now.book === before.book && now.revision === before.revision && now.today === before.today;
    if (!same || now.keeper !== before.keeper) begin();
  });
  standings.subscribe((now, before) => {
    if (now.revision > 0 && before.revision === 0) begin();
  });
  begin();
}

/** What was known of each subject at an instant, worked out once each. */
function factsOn(book: RecordBook, at: IsoTime): KnownFacts {
  const known = new Map<string, SubjectFacts | null>();
  return {
    facts: (about) => {
      const made = known.get(about);
      if (made !== undefined) return made;
      const facts = book.facts(about) && factsAsOf(about, book.factEvents(about), at);
      known.set(about, facts);
      return facts;
    },
  };
}

/** How many hazards that name each asset were open at an instant. O(steps of all hazards). */
function hazardsOn(book: RecordBook, at: IsoTime): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const state of book.hazards()) {
    const asset = state.raised?.body.asset ?? null;
    if (asset !== null && wasOpen(state, at)) counts.set(asset, (counts.get(asset) ?? 0) + 1);
  }
  return counts;
}

function wasOpen(state: HazardState, at: IsoTime): boolean {
  const last = state.timeline.findLast(({ event }) => event.at <= at);
  return last !== undefined && isOpen({ ...state, status: last.to });
}
