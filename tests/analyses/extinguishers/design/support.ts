import {
  designVerdicts,
  type DesignVerdicts,
} from '../../../../src/analyses/extinguishers/design/design-verdicts';
import type {
  CountedPoint,
  UnitReach,
  UnitVerdict,
} from '../../../../src/analyses/extinguishers/design-result';
import { assetsOf } from '../../../../src/model/query/assets-of';
import { spaceAt } from '../../../../src/model/query/space-at';
import type { CampusDocument } from '../../../../src/model/schema/document';
import type { EntityInput } from '../../../../src/model/schema/entity-schemas';
import { makeId } from '../../../../src/model/schema/ids';
import { profileOf } from '../../../../src/standards/extinguishers/profile-of';
import { reckonUnits, unitOfSpace } from '../../../../src/standards/extinguishers/reckon-units';
import { storeyId, withEntitiesOf } from '../../../standards/extinguishers/house';

type ExtinguisherFields = Partial<
  Omit<Extract<EntityInput<'assets'>, { kind: 'extinguisher' }>, 'id' | 'kind'>
>;

/** Extinguishers `E1`, `E2` …; without fields two water units of 3A. */
export const withExtinguishers = (
  document: CampusDocument,
  ...rows: readonly (readonly [x: number, y: number, fields?: ExtinguisherFields])[]
): CampusDocument =>
  withEntitiesOf(
    document,
    'assets',
    rows.map(([x, y, fields = {}], i) => ({
      id: makeId('asset', `E${i + 1}`),
      storey: storeyId('L1'),
      kind: 'extinguisher' as const,
      x,
      y,
      agent: 'water' as const,
      rating: '3A',
      count: 2,
      ...fields,
    })),
  );

/** Where each extinguisher counts by the space that it is drawn in. */
export function pointsOf(document: CampusDocument): CountedPoint[] {
  const unitOf = unitOfSpace(reckonUnits(document));
  return assetsOf(document, 'extinguisher', null).map(({ id, storey, x, y, count }) => {
    const space = spaceAt(document, storey, x, y)?.id ?? null;
    return { asset: id, space, unit: space === null ? null : (unitOf.get(space)?.id ?? null), count };
  });
}

export const verdictsOf = (
  document: CampusDocument,
  reaches: readonly UnitReach[] | null = null,
): DesignVerdicts =>
  designVerdicts(
    document,
    profileOf(document.campus.profile),
    reckonUnits(document),
    reaches,
    pointsOf(document),
  );

/** Code and what it is about, in order. */
export const told = ({ findings }: DesignVerdicts): string[] =>
  findings.map(({ id }) => id.replace('extinguisher.', '')).toSorted();

export const verdictOf = ({ verdicts }: DesignVerdicts, space: string): UnitVerdict | undefined =>
  verdicts.find(({ unit }) => unit.spaces.some((id) => id === `space_${space}`));
