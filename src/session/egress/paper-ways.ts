import type { StoreyExit } from '../../analyses/egress/result';
import type { EgressWay } from '../../analyses/egress/ways';
import { shutOpenings } from '../../model/query/shut-openings';
import type { CampusDocument } from '../../model/schema/document';
import type { StoreyId } from '../../model/schema/ids';
import type { PlanPoint } from '../state/plan-point';
import { patiently } from '../patiently';
import type { SessionContext } from '../session-context';

/** What escape plans need: the two best ways from many places, and the exits of a storey. */
export interface PaperWays {
  /**
   * The two best ways off its storey from each place at an hour, in the order of the places; none without a plan. `told` hears how
   * many are done. What was asked at hours with the same locks is kept while the plan is the same, for some hours and some storeys.
   * Rejects when `signal` says that nobody waits for them any more.
   */
  ways(
    places: readonly PlanPoint[],
    hour: string | null,
    signal: AbortSignal,
    told: (done: number) => void,
  ): Promise<readonly (readonly EgressWay[])[]>;
  /** The exits of a storey as they stand at an hour, kept in the same way; none without a plan. */
  exits(storey: StoreyId, hour: string | null, signal: AbortSignal): Promise<readonly StoreyExit[]>;
}

/** Hours by what is locked that answers are kept of, and places of each: some storeys of rooms. */
const HOURS = 10;
const PLACES = 500;
/** A question names so many places at most: what isn't answered of them is asked again. */
const TOGETHER = 16;

/** What is known of one hour. */
interface Kept {
  readonly ways: Map<string, readonly EgressWay[]>;
  readonly exits: Map<StoreyId, readonly StoreyExit[]>;
}

/** A part of the session. */
export function createPaperWays({ services, stores }: SessionContext): PaperWays {
  let known: { readonly document: CampusDocument | null; readonly hours: Map<string, Kept> } = {
    document: null,
    hours: new Map(),
  };

  /** Of an edited plan nothing is known. */
  function keptOf(document: CampusDocument, hour: string | null): Kept {
    if (known.document !== document) known = { document, hours: new Map() };
    const key = shutOpenings(document, hour).join(' ');
    const kept = known.hours.get(key) ?? { ways: new Map(), exits: new Map() };
    putLast(known.hours, key, kept, HOURS);
    return kept;
  }

  return {
    ways: async (places, hour, signal, told) => {
      const { planKey: plan, document } = stores.plan.getState();
      if (plan === null || document === null) return [];
      const kept = keptOf(document, hour);
      const found = places.map((place) => kept.ways.get(keyOf(place)));
      const missing = [...found.keys()].filter((i) => found[i] === undefined);
      told(places.length - missing.length);
      for (let next = 0; next < missing.length;) {
        const asked = missing.slice(next, next + TOGETHER);
        const answers = await services.compute.run(
          'egress.places',
          { plan, from: asked.map((i) => places[i]!), closed: [], hour },
          { signal },
        );
        for (const [k, answer] of answers.entries()) {
          found[asked[k]!] = answer;
          putLast(kept.ways, keyOf(places[asked[k]!]!), answer, PLACES);
        }
        next += answers.length;
        told(places.length - missing.length + next);
      }
      return found.map((each) => each ?? []);
    },
    exits: async (storey, hour, signal) => {
      const { planKey: plan, document } = stores.plan.getState();
      if (plan === null || document === null) return [];
      const kept = keptOf(document, hour);
      const before = kept.exits.get(storey);
      if (before !== undefined) return before;
      const found = await patiently(signal, () =>
        services.compute.run('egress.exits', { plan, storey, closed: [], hour }, { signal }),
      );
      kept.exits.set(storey, found);
      return found;
    },
  };
}

const keyOf = ({ storey, x, y }: PlanPoint): string => `${storey} ${x} ${y}`;

/** The newest last; the oldest goes where there are more than `most`. */
function putLast<K, V>(all: Map<K, V>, key: K, value: V, most: number): void {
  all.delete(key);
  all.set(key, value);
  for (const oldest of all.keys()) {
    if (all.size <= most) break;
    all.delete(oldest);
  }
}
