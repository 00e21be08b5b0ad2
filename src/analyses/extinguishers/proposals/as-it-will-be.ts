import type { AssetOf } from '../../../model/schema/assets/asset-registry';
import type { SpaceId, StoreyId } from '../../../model/schema/ids';
import type { DesignFinding } from '../design/design-finding';
import { designVerdicts, type ServesOf } from '../design/design-verdicts';
import type { CountedPoint } from '../design-result';
import type { StandingAsked, StandingPoint } from './standing-points';

/** An extinguisher as it will stand; its space is null in none, and missing off all floor. */
export interface WillStand {
  readonly asset: AssetOf<'extinguisher'>;
  readonly space: SpaceId | null | undefined;
}

/** A point once it is done, so many at it. */
export function asItWillBe(
  { asset, at, space, instead, movedTo, nonMagnetic, wheeled }: StandingPoint,
  count: number,
): WillStand {
  const { x, y } = movedTo ?? asset;
  const where = at === null ? undefined : space;
  if (instead === null) return { asset: { ...asset, x, y, count }, space: where };
  const { model, agent, rating, charge } = instead;
  const plate = { model, agent, rating, charge, nonMagnetic, wheeled };
  return { asset: { ...asset, x, y, count, ...plate }, space: where };
}

/**
 * What the design is told of a storey with such extinguishers: they are held against the same rules as the plan. Walking is told by
 * the cover. O(points · units + rooms with rules).
 */
export function designAfter(
  { plan, profile, unitOf }: Pick<StandingAsked, 'plan' | 'profile' | 'unitOf'>,
  storey: StoreyId,
  all: readonly WillStand[],
  serves?: ServesOf,
): readonly DesignFinding[] {
  const counted = all.flatMap(({ asset: { id, count }, space }): CountedPoint[] => {
    if (space === undefined) return [];
    return [{ asset: id, space, unit: space === null ? null : (unitOf.get(space)?.id ?? null), count }];
  });
  const assets = Object.fromEntries(all.map(({ asset }) => [asset.id, asset]));
  const units = [...new Set(unitOf.values())];
  const document = { ...plan.document, assets };
  return designVerdicts(document, profile, units, null, counted, [], serves).findings.filter(
    ({ severity, place }) => severity !== 'info' && place.storey === storey,
  );
}
