import type { Citation } from '../../base/finding';
import { cite } from '../cite';
import type { SubstanceFacts } from './substance-facts';

/** As much of a store's item as the zone around it depends on. */
interface Held {
  readonly facts: SubstanceFacts | null;
  /** Units of the ledger; 0 = there is none. */
  readonly amount: number;
  readonly kilograms: number | null;
  readonly litres: number | null;
}

export interface Isolation {
  /** Metres; null = the room that it is in, no more. */
  readonly radius: number | null;
  readonly cite: Citation;
}

type Kind = 'gas' | 'liquid' | 'solid';

/** How far people are kept from a leak at once, by what leaks: the first measure of the emergency response guides. */
const ISOLATION_METRES: Readonly<Record<Kind, number>> = { gas: 100, liquid: 50, solid: 25 };

/** Up to so many litres or kilograms of one kind only the room is left: this program's own word. */
const ROOM_ALONE = 25;

const GUIDES = cite('ERG', '2020', 'initial isolation', 'M-high');
const ROOM = cite('WardTwin', '1', 'small-amount-room', 'house');

/** What is kept cold as a liquid leaks as a gas. */
function kindOf({ state, classes }: SubstanceFacts): Kind {
  if (state === 'gas' || state === 'liquefied-gas' || classes.includes('press-gas-refrigerated'))
    return 'gas';
  return state;
}

/**
 * The zone around a store when what is in it leaks or burns: of the kinds (gases, liquids, solids) of which there is more than a room's
 * worth the widest. An unknown substance counts as a liquid, an unknown amount as much; what has no class of hazard as nothing.
 */
export function isolationOf(items: readonly Held[]): Isolation {
  const much = new Map<Kind, number>();
  for (const { facts, amount, kilograms, litres } of items) {
    if (amount <= 0 || facts?.classes.length === 0 || facts?.empty === true) continue;
    const kind = facts === null ? 'liquid' : kindOf(facts);
    const held = (kind === 'liquid' ? litres : null) ?? kilograms ?? Infinity;
    much.set(kind, (much.get(kind) ?? 0) + held);
  }
  const wide = [...much].flatMap(([kind, held]) => (held > ROOM_ALONE ? [ISOLATION_METRES[kind]] : []));
  return wide.length === 0 ? { radius: null, cite: ROOM } : { radius: Math.max(...wide), cite: GUIDES };
}
