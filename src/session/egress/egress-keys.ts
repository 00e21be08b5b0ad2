import type { OpeningId } from '../../model/schema/ids';
import { sharedStore } from '../shared-store';

/** What keys and the header know of ways out, as far as somebody looks at them. */
export interface EgressKeys {
  /** Takes the tool in hand whose click asks for the ways of a place, or puts it away; null = nobody looks. */
  readonly toggleTool: (() => void) | null;
  /** Goes on to the next finding; null = there is none. */
  readonly nextFinding: (() => void) | null;
  /** Something is drawn that Esc takes away. */
  readonly drawn: boolean;
  /** Doors taken to be shut besides: what is shown is not what was designed. */
  readonly closed: readonly OpeningId[];
  /** Opens them again; null = nobody looks. */
  readonly openAll: (() => void) | null;
}

export const NO_KEYS: EgressKeys = {
  toggleTool: null,
  nextFinding: null,
  drawn: false,
  closed: [],
  openAll: null,
};

/** The one of a session: keys and header ask it, and don't have to know all that tells it. */
export const egressKeys = sharedStore(NO_KEYS);
