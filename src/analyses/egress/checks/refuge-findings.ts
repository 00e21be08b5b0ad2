import { areaFaces } from '../../../geometry/plane/area-faces';
import { pole } from '../../../geometry/plane/pole';
import { fireCompartments } from '../../../model/derive/fire-compartments';
import { floorArea } from '../../../model/query/floor-area';
import { isBelowGround } from '../../../model/query/is-below-ground';
import { onStorey } from '../../../model/query/on-storey';
import { openingMiddle } from '../../../model/query/opening-middle';
import { spaceAt } from '../../../model/query/space-at';
import { storeysOf } from '../../../model/query/storeys-in-order';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { Space } from '../../../model/schema/space';
import type { Storey } from '../../../model/schema/storey';
import { doorResistance } from '../../../standards/egress/door-resistance';
import {
  CN_REFUGE_AREA,
  CN_REFUGE_DOOR,
  CN_REFUGE_UNITS,
  HIGH_CARE_USES,
  refugeAsked,
  type RefugeStorey,
} from '../../../standards/egress/refuge-rules';
import type { EgressRow } from '../../../standards/egress/egress-row';
import { placeInSpace } from '../../placing/place-in-space';
import { doorFacts } from '../../way-out/door-facts';
import type { EgressFinding } from '../result';
import { isWard } from '../rooms/is-stayed-in';
import type { AskedStorey } from './asked-storey';
import { at, severityBy } from './found';
import { nursingUnits } from './nursing-units';
import { ringsOf } from './obstacle-overlap';

type Asked = Pick<AskedStorey, 'plan' | 'profile' | 'facts' | 'number' | 'storey'>;

/** Areas that differ by less are equal, m². */
const SAME = 0.05;
/** Of the middle of a room, metres. */
const PRECISION = 0.1;

/** What has to have refuge rooms of its own: a storey's nursing units, or one of its compartments. */
interface Served {
  readonly key: string;
  readonly spaces: readonly Space[];
  readonly units: number;
  readonly wanted: number;
}

/**
 * Refuge rooms (避难间) of a storey where its code asks for them: too few, too little floor free in them, doors that don't keep fire
 * back. Units share the rooms that there are. O(spaces + doors), and a triangulation for each refuge room.
 */
export function refugeFindings({ plan, profile, facts, number, storey }: Asked): EgressFinding[] {
  const { document } = plan;
  const drawn = lookUp(document.storeys, storey);
  const spaces = onStorey(document, 'spaces', storey);
  const asked =
    drawn && drawn.kind === 'storey'
      ? refugeAsked(profile, facts, refugeStorey(document, drawn, spaces))
      : null;
  if (drawn === null || asked === null) return [];
  const served =
    asked.per === 'nursing-unit' ? byUnits(document, drawn, spaces) : byCompartments(document, drawn, spaces);
  return served.flatMap((each) => {
    const refuges = each.spaces.filter(({ use }) => use === 'refuge');
    const missing =
      refuges.length < each.wanted ? [missingRefuge(document, drawn, each, refuges.length, asked.row)] : [];
    const small = refuges.flatMap((refuge) =>
      smallRefuge(document, refuge, Math.ceil(each.units / refuges.length)),
    );
    const doors = refuges.flatMap((refuge) => doorsOf(plan, number, refuge));
    return [...missing, ...small, ...doors];
  });
}

function refugeStorey(document: CampusDocument, storey: Storey, spaces: readonly Space[]): RefugeStorey {
  const above = storeysOf(document, storey.building).filter(
    (each) => each.kind === 'storey' && !isBelowGround(each),
  );
  return {
    number: above.indexOf(storey) + 1,
    above: storey.elevation - (above[0]?.elevation ?? 0),
    hasWards: spaces.some(({ use }) => isWard(use)),
    hasOperating: spaces.some(({ use }) => use === 'operating-theatre'),
    hasHighCare: spaces.some(({ use }) => HIGH_CARE_USES.has(use)),
  };
}

const byUnits = (document: CampusDocument, { id }: Storey, spaces: readonly Space[]): Served[] => {
  const units = nursingUnits(document, id, spaces);
  return [{ key: 'units', spaces, units, wanted: Math.ceil(units / CN_REFUGE_UNITS.limit) }];
};

/** Compartments with theatres or intensive care; all that is in none counts as one. */
function byCompartments(document: CampusDocument, storey: Storey, spaces: readonly Space[]): Served[] {
  const of = fireCompartments(document, storey.id);
  const compartments = new Set(spaces.map(({ id }) => of.get(id) ?? null));
  return [...compartments].flatMap((compartment) => {
    const own = spaces.filter(({ id }) => (of.get(id) ?? null) === compartment);
    if (!own.some(({ use }) => HIGH_CARE_USES.has(use))) return [];
    return [
      {
        key: compartment ?? 'rest',
        spaces: own,
        units: Math.max(1, nursingUnits(document, storey.id, own)),
        wanted: 1,
      },
    ];
  });
}

function missingRefuge(
  document: CampusDocument,
  storey: Storey,
  { key, spaces, units, wanted }: Served,
  there: number,
  row: EgressRow,
): EgressFinding {
  const instead = whereOthersHaveIt(document, storey, spaces);
  const room = instead ?? spaces.find(({ use }) => use === 'corridor') ?? spaces[0]!;
  return {
    id: `egress.refuge-missing:${storey.id}:${key}`,
    code: 'egress.refuge-missing',
    severity: severityBy(row),
    cite: row.cite,
    place: placeInSpace(room),
    params: { there, wanted, units, instead: instead === null ? null : instead.use },
  };
}

/** The room that lies where the nearest storey of the building has its refuge. */
function whereOthersHaveIt(document: CampusDocument, storey: Storey, among: readonly Space[]): Space | null {
  const own = new Set(among.map(({ id }) => id));
  const others = storeysOf(document, storey.building)
    .filter(({ id }) => id !== storey.id)
    .toSorted((a, b) => Math.abs(a.elevation - storey.elevation) - Math.abs(b.elevation - storey.elevation));
  for (const { id } of others) {
    for (const { use, outline } of onStorey(document, 'spaces', id)) {
      if (use !== 'refuge') continue;
      const { x, y } = pole(ringsOf(outline), PRECISION);
      const here = spaceAt(document, storey.id, x, y);
      if (here !== null && own.has(here.id) && here.use !== 'refuge') return here;
    }
  }
  return null;
}

function smallRefuge(document: CampusDocument, refuge: Space, units: number): EgressFinding[] {
  const row = CN_REFUGE_AREA;
  const things = [
    ...onStorey(document, 'obstacles', refuge.storey),
    ...onStorey(document, 'columns', refuge.storey),
  ];
  const area = floorArea(refuge.outline);
  const left = areaFaces(
    [[ringsOf(refuge.outline)], things.map(({ outline }) => ringsOf(outline))],
    (inside) => inside(0) && !inside(1),
  ).reduce((sum, face) => sum + face.area, 0);
  const needed = units * row.limit;
  if (left >= needed - SAME) return [];
  return [
    {
      id: `egress.refuge-small:${refuge.id}`,
      code: 'egress.refuge-small',
      severity: severityBy(row),
      cite: row.cite,
      place: placeInSpace(refuge),
      params: {
        left: tenths(left),
        area: tenths(area),
        needed,
        units,
        each: row.limit,
        things: area - left > SAME,
      },
    },
  ];
}

const tenths = (area: number): number => Math.round(area * 10) / 10;

/** Doors of a refuge that keep fire back too short, or of which that isn't told; ways without a door. */
function doorsOf(plan: AskedStorey['plan'], number: number, refuge: Space): EgressFinding[] {
  const row = CN_REFUGE_DOOR;
  return plan.derived.parts[number]!.throats.flatMap(({ opening }): EgressFinding[] => {
    const { spaces } = doorFacts(plan, opening.id);
    if (!spaces.includes(refuge.id) || spaces[0] === spaces[1]) return [];
    const written = opening.kind === 'door' ? opening.fireRating : null;
    const minutes = written === null ? null : doorResistance(written);
    if (minutes !== null && minutes >= row.limit) return [];
    const [x, y] = openingMiddle(opening);
    return [
      {
        id: `egress.refuge-door:${opening.id}`,
        code: 'egress.refuge-door',
        // Of a door that nobody says anything of it may well be the right one.
        severity: opening.kind === 'door' && minutes === null ? 'minor' : severityBy(row),
        cite: row.cite,
        place: at({ storey: refuge.storey, x, y }, refuge.id),
        params: { door: opening.kind === 'door', written, minutes, needed: row.limit },
      },
    ];
  });
}
