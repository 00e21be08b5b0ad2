import { APART_METRES } from '../../../standards/chemicals/separation-of';
import type { ChemicalFinding, SeparatedPair } from '../result';
import { isClosedCabinet, type StockedStore } from '../stocked-store';
import type { MetPair, PairVerdicts } from './stock-met-pairs';
import { APART, INCOMPATIBLE, pairParams, severityOf } from './stock-within';

/** Stores on one storey are held against each other this far, metres: farther apart no row asks for anything. */
const LOOKED_AT = 10;

interface Between {
  readonly pairs: readonly SeparatedPair[];
  readonly findings: readonly ChemicalFinding[];
}

/**
 * Stores whose contents don't go together. Another room is another space: what parts two spaces is a barrier; stores of one
 * space are within it together. Out of doors, drawn as a space or not, nothing parts them but how far they are apart. Cost O(stores² of a storey), with the pairs of
 * substances only of neighbours.
 */
export function betweenStores(stores: readonly StockedStore[], verdicts: PairVerdicts): Between {
  const pairs: SeparatedPair[] = [];
  const findings: ChemicalFinding[] = [];
  const before = new Map<string, StockedStore[]>();
  for (const second of stores) {
    if (second.items.length === 0) continue;
    const others = before.get(second.storeyId) ?? [];
    before.set(second.storeyId, others);
    for (const first of others) {
      const met = metBetween(first, second, verdicts);
      if (met === null) continue;
      pairs.push(met.pair);
      if (met.finding !== null) findings.push(met.finding);
    }
    others.push(second);
  }
  return { pairs, findings };
}

function metBetween(
  a: StockedStore,
  b: StockedStore,
  verdicts: PairVerdicts,
): { readonly pair: SeparatedPair; readonly finding: ChemicalFinding | null } | null {
  const sameSpace = a.space !== null && a.space === b.space;
  const open = a.outdoors && b.outdoors;
  const distance = Math.hypot(a.place.x - b.place.x, a.place.y - b.place.y);
  if (distance > LOOKED_AT && (open || !sameSpace)) return null;
  const met = verdicts.across(a, b, INCOMPATIBLE) ?? verdicts.across(a, b, APART);
  if (met === null) return null;
  const { worst, count } = met;
  const kept = isKept(worst, a, b, sameSpace, distance);
  const pair: SeparatedPair = {
    stores: [a.store.id, b.store.id],
    separation: worst.verdict.separation,
    items: [worst.items[0].key, worst.items[1].key],
    distance,
    sameSpace,
    kept,
  };
  return { pair, finding: kept ? null : findingOf(worst, a, b, count, distance) };
}

/** Whether two stores are as far apart, or as well parted, as what is in them asks for. */
function isKept(
  { verdict }: MetPair,
  a: StockedStore,
  b: StockedStore,
  sameSpace: boolean,
  distance: number,
): boolean {
  const open = a.outdoors && b.outdoors;
  if (!sameSpace && !open) return true;
  if (verdict.separation !== 'apart') return false;
  // A closed cabinet is parted from what else stands about in the room that it is in; two closed ones from each other.
  const closed = [a, b].filter(({ store }) => isClosedCabinet(store.form)).length;
  const wholeRoom = !open && (a.store.form === 'room' || b.store.form === 'room');
  return wholeRoom ? closed > 0 : closed > 1 || distance >= APART_METRES;
}

/**
 * What needs a room of its own, or never comes together, has none out of doors: beyond the distance of what is kept apart no row
 * tells how far is enough, and whether a wall is between them no plan tells. So that is to be looked at.
 */
const isToBeLookedAt = (a: StockedStore, b: StockedStore, distance: number): boolean =>
  a.outdoors && b.outdoors && distance >= APART_METRES;

function findingOf(
  worst: MetPair,
  a: StockedStore,
  b: StockedStore,
  pairs: number,
  distance: number,
): ChemicalFinding {
  const code = worst.verdict.separation === 'apart' ? 'chemical.separate' : 'chemical.incompatible';
  const look = isToBeLookedAt(a, b, distance);
  return {
    id: `${code}:${a.store.id}:${b.store.id}`,
    code,
    severity: look ? 'info' : severityOf(worst.verdict.separation, false),
    cite: worst.verdict.cite,
    place: b.place,
    params: {
      ...pairParams(worst),
      asset: a.store.id,
      other: b.store.id,
      form: null,
      pairs,
      distance,
      where: a.outdoors && b.outdoors ? 'open' : 'room',
      look,
    },
  };
}
