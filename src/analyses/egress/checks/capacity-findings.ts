import type { Steps } from '../../../base/steps';
import { isBelowGround } from '../../../model/query/is-below-ground';
import { lookUp } from '../../../model/schema/dictionary';
import type { StoreyId } from '../../../model/schema/ids';
import type { Storey } from '../../../model/schema/storey';
import { capacityRows } from '../../../standards/egress/capacity';
import type { ChosenRow } from '../../../standards/egress/strictest';
import { placeInSpace } from '../../placing/place-in-space';
import { isOpen, servesStorey } from '../exits/placed-exit';
import type { EgressFinding } from '../result';
import type { CheckedStorey } from './checked-storey';
import { at, exceeds, metres, severityBy } from './found';
import { stairWidths } from './stair-widths';

type Checked = Pick<
  CheckedStorey,
  'plan' | 'profile' | 'facts' | 'number' | 'storey' | 'exits' | 'rooms' | 'egress'
>;

/** A storey with who has to get past it. */
interface Loaded extends Checked {
  readonly drawn: Storey;
  /** It is the lowest above ground: who comes down leaves through its doors. */
  readonly isGround: boolean;
  /** Metres under the ground that its people come out on. */
  readonly below: number;
  /** The fullest storey that comes through its stairs, and its people. */
  readonly fullest: { readonly storey: StoreyId; readonly persons: number };
}

/**
 * Width of exits and stairs against the people of each storey of a plan. Its own people leave by its exits; stairs carry the fullest
 * storey above (below ground: below), and so do the doors into the open on the ground (GB 50016 5.5.21). Doors to the next
 * compartment of a storey add nothing: who goes there needs the exits there. O(storeys² + exits + flights). A step is one storey.
 */
export function* capacityFindings(storeys: readonly Checked[]): Steps<EgressFinding[]> {
  const found: EgressFinding[] = [];
  for (const checked of storeys) {
    yield;
    const drawn = lookUp(checked.plan.document.storeys, checked.storey);
    if (drawn === null || drawn.kind === 'ground') continue;
    const loaded = loadOf(checked, drawn, storeys);
    const { isGround, fullest, below } = loaded;
    const rows = capacityRows(checked.profile, checked.facts, { below });
    const persons = isGround ? fullest.persons : checked.egress.persons;
    const exits = exitWidth(loaded);
    const stairs = isGround ? null : stairWidths(checked.plan, checked.number, checked.exits.exits);
    // A storey with no exit at all is told of as such.
    const short = [
      exits === null || exits === 0 ? null : shortOf(loaded, 'exits', exits, persons, rows.level),
      stairs === null || stairs === 0
        ? null
        : shortOf(loaded, 'stairs', stairs, fullest.persons, rows.stairs),
    ];
    found.push(...short.filter((finding) => finding !== null));
  }
  return found;
}

function loadOf(checked: Checked, drawn: Storey, storeys: readonly Checked[]): Loaded {
  const { plan } = checked;
  const mates = storeys.flatMap((other) => {
    const own = lookUp(plan.document.storeys, other.storey);
    const isMate = drawn.building !== null && own !== null && own.building === drawn.building;
    return isMate ? [{ drawn: own, persons: other.egress.persons }] : [];
  });
  const under = isBelowGround(drawn);
  const above = mates.filter((mate) => mate.drawn.kind === 'storey' && !isBelowGround(mate.drawn));
  const ground = above.reduce<Storey | null>(
    (low, mate) => (low === null || mate.drawn.elevation < low.elevation ? mate.drawn : low),
    null,
  );
  const through = mates.filter((mate) =>
    under
      ? isBelowGround(mate.drawn) && mate.drawn.elevation <= drawn.elevation
      : !isBelowGround(mate.drawn) && mate.drawn.elevation >= drawn.elevation,
  );
  const fullest = through.reduce(
    (most, mate) => (mate.persons > most.persons ? { storey: mate.drawn.id, persons: mate.persons } : most),
    { storey: checked.storey, persons: checked.egress.persons },
  );
  return {
    ...checked,
    drawn,
    isGround: ground?.id === drawn.id,
    below: under ? (ground?.elevation ?? 0) - drawn.elevation : 0,
    fullest,
  };
}

/** Metres; null where people can step out along an edge. Who comes down a stair leaves by its own door as well. */
function exitWidth({ plan, number, exits, isGround }: Loaded): number | null {
  const counted = exits.exits.filter(
    (exit) => exit.kind !== 'compartment' && (isGround ? isOpen(exit) : servesStorey(exit)),
  );
  let width = 0;
  for (const exit of counted) {
    const own = exit.exit.kind === 'flight' ? stairWidths(plan, number, [exit]) : exit.clearWidth;
    if (own === null) return null;
    width += own;
  }
  return width;
}

function shortOf(
  { rooms, exits, storey, fullest }: Loaded,
  part: 'exits' | 'stairs',
  width: number,
  persons: number,
  { row, assumed }: ChosenRow,
): EgressFinding | null {
  const needed = (persons * row.limit) / 100;
  const [exit] = exits.exits;
  if (exit === undefined || !exceeds(needed, width)) return null;
  const [full] = rooms.toSorted((a, b) => b.egress.persons - a.egress.persons);
  return {
    id: `egress.capacity-short:${storey}:${part}`,
    code: 'egress.capacity-short',
    severity: severityBy(row, assumed),
    cite: row.cite,
    // Where most of them come from; on a storey of ways alone, where they go out.
    place: full === undefined ? at(exit.place, null) : placeInSpace(full.room.space),
    params: {
      part,
      persons,
      width: metres(width),
      needed: metres(needed),
      each: row.limit,
      fullest: fullest.storey === storey ? null : fullest.storey,
      assumed: assumed.join(' '),
    },
  };
}
