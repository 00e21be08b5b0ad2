import type { Citation } from '../../base/finding';
import { cite } from '../cite';
import type { GhsClass } from './ghs-classes';
import { explosionOf } from './explosions';
import { separationOf } from './separation-of';
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

type Kind = 'gas' | 'liquid' | 'solid' | 'unstable' | 'wetted-explosive' | 'explosive';

interface IsolationRow {
  readonly metres: number;
  readonly cite: Citation;
}

const GUIDES = cite('ERG', '2020', 'initial isolation', 'M-high');

/** How far people are kept from a leak at once, by what leaks: the first measure of the emergency response guides. */
export const ISOLATION: Readonly<Record<Kind, IsolationRow>> = {
  gas: { metres: 100, cite: GUIDES },
  liquid: { metres: 50, cite: GUIDES },
  solid: { metres: 25, cite: GUIDES },
  // Self-reactive ones and organic peroxides of types A and B.
  unstable: { metres: 100, cite: GUIDES },
  'wetted-explosive': { metres: 100, cite: cite('ERG', '2020', 'guide 113', 'M-high') },
  explosive: { metres: 500, cite: cite('ERG', '2020', 'guide 112', 'M-high') },
};

/** Up to so many litres or kilograms of one kind only the room is left: this program's own word. */
const ROOM_ALONE = 25;

const UNSTABLE: ReadonlySet<GhsClass> = new Set<GhsClass>(['self-react-ab', 'org-perox-ab']);
/** Cylinders burst in a fire, whatever is in them. */
const BURSTS: ReadonlySet<GhsClass> = new Set<GhsClass>([
  'flam-gas-1',
  'flam-gas-2',
  'ox-gas-1',
  'press-gas',
]);

const ROOM = cite('WardTwin', '1', 'small-amount-room', 'house');

/** What is kept cold as a liquid leaks as a gas. */
function kindOf(facts: SubstanceFacts): Kind {
  const { state, classes } = facts;
  const explosion = explosionOf(facts);
  if (explosion !== null) return explosion;
  if (classes.some((each) => UNSTABLE.has(each))) return 'unstable';
  if (state === 'gas' || state === 'liquefied-gas' || classes.includes('press-gas-refrigerated'))
    return 'gas';
  return state;
}

/** Of these no amount is small: a bottle or a cylinder reaches through walls. What only boils off (liquid nitrogen) may be little. */
function isNeverSmall(facts: SubstanceFacts, kind: Kind): boolean {
  if (kind === 'explosive' || kind === 'wetted-explosive' || kind === 'unstable') return true;
  if (facts.classes.some((each) => BURSTS.has(each))) return true;
  return kind === 'gas' && !facts.classes.includes('press-gas-refrigerated');
}

/** Is there a pair among them that is never kept together? O(substances²). */
const meet = (all: readonly SubstanceFacts[]): boolean =>
  all.some((one, i) => all.slice(i + 1).some((other) => separationOf(one, other).separation === 'never'));

/**
 * The zone around a store when what is in it leaks or burns: of the kinds (gases, liquids, solids, explosives dry or wetted) of which
 * there is more than a room's worth the widest. No amount is a room's worth of what explodes or bursts, nor of anything in a store where two stand
 * that never meet. An unknown substance counts as a liquid, an unknown amount as much; what has no class of hazard as nothing.
 * O(substances²).
 */
export function isolationOf(items: readonly Held[]): Isolation {
  const dangerous = items.filter(
    ({ facts, amount }) => amount > 0 && facts?.classes.length !== 0 && facts?.empty !== true,
  );
  const small = meet(dangerous.flatMap(({ facts }) => facts ?? [])) ? 0 : ROOM_ALONE;
  const much = new Map<Kind, number>();
  for (const { facts, kilograms, litres } of dangerous) {
    const kind = facts === null ? 'liquid' : kindOf(facts);
    const told = (kind === 'liquid' ? litres : null) ?? kilograms ?? Infinity;
    const held = facts !== null && isNeverSmall(facts, kind) ? Infinity : told;
    much.set(kind, (much.get(kind) ?? 0) + held);
  }
  const [widest] = [...much]
    .flatMap(([kind, held]) => (held > small ? [ISOLATION[kind]] : []))
    .toSorted((a, b) => b.metres - a.metres);
  return widest === undefined ? { radius: null, cite: ROOM } : { radius: widest.metres, cite: widest.cite };
}
