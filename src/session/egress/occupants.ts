import { setSpaceOccupants } from '../../model/edit/set-space-occupants';
import type { SpaceId } from '../../model/schema/ids';
import type { SessionContext } from '../session-context';

export interface Occupants {
  /** How many people are reckoned with in rooms, one undo step; null = by use, beds and what the plan tells of people again. */
  set(spaces: readonly SpaceId[], count: number | null): void;
}

/** What a planner says of how many people are where. */
export function createOccupants({ stores, history }: SessionContext): Occupants {
  return {
    set: (spaces, count) => {
      const { document } = stores.plan.getState();
      if (document !== null) history.commit(setSpaceOccupants(document, spaces, count));
    },
  };
}
