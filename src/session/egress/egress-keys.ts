import { sharedStore } from '../shared-store';

/** What keys do about ways out, as far as somebody looks at them. */
export interface EgressKeys {
  /** Takes the tool in hand whose click asks for the ways of a place, or puts it away; null = nobody looks. */
  readonly toggleTool: (() => void) | null;
  /** Goes on to the next finding; null = there is none. */
  readonly nextFinding: (() => void) | null;
  /** Something is drawn that Esc takes away. */
  readonly drawn: boolean;
}

export const NO_KEYS: EgressKeys = { toggleTool: null, nextFinding: null, drawn: false };

/** The one of a session: keys ask it, and don't have to know all that tells it. */
export const egressKeys = sharedStore(NO_KEYS);
