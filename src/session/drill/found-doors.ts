import { lookUp } from '../../model/schema/dictionary';
import type { CampusDocument } from '../../model/schema/document';
import { localId, type OpeningId, type StoreyId } from '../../model/schema/ids';
import type { Opening } from '../../model/schema/opening';
import type { SessionContext } from '../session-context';
import type { DrillState } from './drill-state';

/** How ids of openings that the program finds between two rooms begin (`derivedOpenings`). */
const FOUND = 'derived~';

/** The storey of an opening that the program found, as its id tells it; null for others, and where the rooms are gone. */
export function storeyOfFound({ spaces }: CampusDocument, id: OpeningId): StoreyId | null {
  const local = localId(id);
  if (!local.startsWith(FOUND)) return null;
  const [room] = local.slice(FOUND.length).split('~');
  return lookUp(spaces, `space_${room}`)?.storey ?? null;
}

/** A door or passage, of the document or found; null when there is no such one (any more). O(1). */
export const doorOf = (
  { openings }: CampusDocument,
  found: DrillState['derived'],
  id: OpeningId,
): Opening | null => lookUp(openings, id) ?? found.get(id) ?? null;

/** Is it one that the program found and nobody has decided about? O(1). */
export const isOnlyFound = ({ openings }: CampusDocument, id: OpeningId): boolean =>
  lookUp(openings, id) === null;

export interface FoundDoors {
  /** Asks what is found on a storey, unless that is known. */
  ask(storey: StoreyId): void;
  /** The plan changed: what is found may be other openings. What was known stays until the answer. */
  outdated(): void;
}

/**
 * Asks the worker which passages it finds between rooms: a drill treats them as doors like any others. `onKnown`: those
 * of a storey are known now.
 */
export function createFoundDoors(
  { stores, services, sync }: Pick<SessionContext, 'stores' | 'services' | 'sync'>,
  known: (storey: StoreyId, openings: readonly Opening[]) => void,
): FoundDoors {
  let asked = new Set<StoreyId>();
  const find = async (storey: StoreyId, mine: Set<StoreyId>): Promise<void> => {
    const { planKey } = stores.plan.getState();
    if (planKey === null) return;
    try {
      await sync.shown();
      const doubts = await services.compute.run('plan.doubts', { plan: planKey, storey });
      if (mine === asked && doubts !== null) known(storey, doubts.derived);
    } catch {
      // Whoever shows the storey again asks again; the way itself says that the worker does not answer.
      mine.delete(storey);
    }
  };
  return {
    ask: (storey) => {
      if (asked.has(storey)) return;
      asked.add(storey);
      void find(storey, asked);
    },
    outdated: () => {
      asked = new Set();
    },
  };
}
