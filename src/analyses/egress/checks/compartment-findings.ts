import { fireCompartments } from '../../../model/derive/fire-compartments';
import { grossFloor } from '../../../model/derive/gross-floor';
import { floorArea } from '../../../model/query/floor-area';
import { isBelowGround } from '../../../model/query/is-below-ground';
import { onStorey } from '../../../model/query/on-storey';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { Compartment } from '../../../model/schema/compartment';
import type { Profile } from '../../../model/schema/profiles';
import type { Space } from '../../../model/schema/space';
import type { SpaceUse } from '../../../model/schema/space-use';
import {
  CN_BETWEEN_UNITS,
  compartmentLimit,
  NFPA_SMOKE_COMPARTMENTS,
  UK_COMPARTMENT,
  type CompartmentPlace,
} from '../../../standards/egress/compartment-limits';
import type { EgressRow } from '../../../standards/egress/egress-row';
import { limitParams } from '../../../standards/egress/limit-params';
import { placeInSpace } from '../../placing/place-in-space';
import type { EgressFinding } from '../result';
import { isWard } from '../rooms/is-stayed-in';
import type { AskedStorey } from './asked-storey';
import { severityBy } from './found';
import { nursingUnits } from './nursing-units';

type Asked = Pick<AskedStorey, 'plan' | 'profile' | 'facts' | 'storey'>;

/** Areas that differ by less are equal, m². */
const SAME = 0.05;

const GARAGES: ReadonlySet<SpaceUse> = new Set<SpaceUse>(['garage']);
const PLANT: ReadonlySet<SpaceUse> = new Set<SpaceUse>(['plant', 'electrical', 'generator', 'boiler']);

/** A part of a storey that fire stays in, as far as the plan draws it. */
interface Part {
  readonly compartment: Compartment | null;
  readonly spaces: readonly Space[];
  /** Gross m². */
  readonly area: number;
}

/**
 * Storeys with wards and no compartment, and compartments (a storey without any counts as one) that are larger than the code lets them
 * be. Roofs and open ground have none. Areas are those that are drawn, and rooms' own where only rooms are named. O(n log n) in the points of the storey.
 */
export function compartmentFindings({ plan: { document }, profile, facts, storey }: Asked): EgressFinding[] {
  const drawn = lookUp(document.storeys, storey);
  const spaces = onStorey(document, 'spaces', storey);
  if (drawn === null || drawn.kind === 'ground' || drawn.kind === 'roof' || spaces.length === 0) return [];
  const of = fireCompartments(document, storey);
  const parts = partsOf(
    onStorey(document, 'compartments', storey),
    spaces,
    (id) => of.get(id) ?? null,
    profile,
  );
  const whole: Part = { compartment: null, spaces, area: grossFloor(document, storey).gross };
  const missing = parts.length === 0 ? withoutCompartments(document, spaces, profile) : null;
  const limitOf = (part: Part) => compartmentLimit(profile, facts, placeOf(part, isBelowGround(drawn)));
  const large = (parts.length === 0 ? [whole] : parts).flatMap((part): EgressFinding[] => {
    const limit = limitOf(part);
    const main = mainSpace(part.spaces);
    if (main === null || part.area <= limit.limit + SAME) return [];
    const { compartment } = part;
    return [
      {
        id: `egress.compartment-large:${compartment?.id ?? storey}`,
        code: 'egress.compartment-large',
        severity: severityBy(limit.row, limit.assumed),
        cite: limit.row.cite,
        place: placeInSpace(main),
        params: {
          area: Math.round(part.area * 10) / 10,
          nameZh: compartment?.name.zh ?? null,
          nameEn: compartment?.name.en ?? null,
          whole: compartment === null,
          ...limitParams(limit),
        },
      },
    ];
  });
  return missing === null ? large : [missing, ...large];
}

/** Compartments that count for a code: of fire; for smoke compartments those of smoke, where a storey has such. */
function partsOf(
  compartments: readonly Compartment[],
  spaces: readonly Space[],
  fireOf: (id: Space['id']) => Compartment['id'] | null,
  profile: Profile,
): Part[] {
  const smoke = profile === 'nfpa' ? compartments.filter(({ type }) => type === 'smoke') : [];
  const counted = smoke.length > 0 ? smoke : compartments.filter(({ type }) => type === 'fire');
  return counted.map((compartment): Part => {
    const named = new Set(compartment.spaces);
    const own = spaces.filter(
      ({ id }) => named.has(id) || (smoke.length === 0 && fireOf(id) === compartment.id),
    );
    const outlines =
      compartment.outlines.length > 0 ? compartment.outlines : own.map(({ outline }) => outline);
    const area = outlines.reduce((sum, outline) => sum + Math.max(0, floorArea(outline)), 0);
    return { compartment, spaces: own, area };
  });
}

/** Wards with nowhere to be moved to on their storey. */
function withoutCompartments(
  document: CampusDocument,
  spaces: readonly Space[],
  profile: Profile,
): EgressFinding | null {
  const wards = spaces.filter(({ use }) => isWard(use));
  const main = mainSpace(spaces);
  if (wards.length === 0 || main === null) return null;
  const units = nursingUnits(document, main.storey, spaces);
  const row = separationRow(profile);
  return {
    id: `egress.no-compartments:${main.storey}`,
    code: 'egress.no-compartments',
    // China parts units from each other: of a single one it asks nothing.
    severity: profile === 'cn' && units < 2 ? 'minor' : severityBy(row),
    cite: row.cite,
    place: placeInSpace(main),
    params: {
      units,
      wards: wards.length,
      beds: wards.reduce((sum, { beds }) => sum + (beds ?? 0), 0),
      resists: row.unit === 'minutes' ? row.limit : null,
    },
  };
}

const separationRow = (profile: Profile): EgressRow => {
  if (profile === 'cn') return CN_BETWEEN_UNITS.walls;
  return profile === 'nfpa' ? NFPA_SMOKE_COMPARTMENTS : UK_COMPARTMENT.part;
};

function placeOf({ spaces }: Part, belowGround: boolean): CompartmentPlace {
  const areaOf = (suits: (use: SpaceUse) => boolean): number =>
    spaces.reduce((sum, { use, outline }) => sum + (suits(use) ? floorArea(outline) : 0), 0);
  const most = (uses: ReadonlySet<SpaceUse>): boolean =>
    areaOf((use) => uses.has(use)) > areaOf(() => true) / 2;
  const has = (wanted: SpaceUse): boolean => spaces.some(({ use }) => use === wanted);
  if (most(GARAGES)) return { belowGround, part: 'garage' };
  if (most(PLANT)) return { belowGround, part: 'plant' };
  if (has('operating-theatre')) return { belowGround, part: 'operating' };
  return { belowGround, part: has('outpatient-hall') ? 'outpatient-hall' : null };
}

/** The largest corridor of some spaces, else the largest of all; null = there is none. */
function mainSpace(spaces: readonly Space[]): Space | null {
  const corridors = spaces.filter(({ use }) => use === 'corridor');
  const [first, ...others] = corridors.length > 0 ? corridors : spaces;
  if (first === undefined) return null;
  return others.reduce((best, one) => (floorArea(one.outline) > floorArea(best.outline) ? one : best), first);
}
