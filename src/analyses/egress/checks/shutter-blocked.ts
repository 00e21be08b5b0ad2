import { isPartOfBuilding } from '../../../model/query/is-part-of-building';
import { onStorey } from '../../../model/query/on-storey';
import { spaceAt } from '../../../model/query/space-at';
import { UNDER_SHUTTER } from '../../../standards/egress/kept-free';
import type { EgressFinding } from '../result';
import { areaDistance, isNear, roundedPoint } from './area-distance';
import type { AskedStorey } from './asked-storey';
import { keptFreeFinding } from './kept-free-finding';
import { shutterLines } from './shutter-lines';

/**
 * Things under fire shutters, or so near to where they come down that they would lie on them: each thing once, with the
 * shutter that it is nearest to. O(obstacles · shutters).
 */
export function shutterBlockedFindings({
  plan: { document },
  profile,
  storey,
}: Pick<AskedStorey, 'plan' | 'profile' | 'storey'>): EgressFinding[] {
  const shutters = shutterLines(document, storey);
  const things = onStorey(document, 'obstacles', storey).filter(({ name }) => !isPartOfBuilding(name));
  return things.flatMap(({ id, outline, name }) => {
    const [nearest] = shutters
      .filter(({ line }) => isNear(outline, line, UNDER_SHUTTER.limit))
      .map((shutter) => ({ shutter, ...areaDistance(outline, shutter.line) }))
      .toSorted((a, b) => a.distance - b.distance);
    if (nearest === undefined) return [];
    const [x, y] = roundedPoint(nearest.on);
    return keptFreeFinding(
      profile,
      'egress.shutter-blocked',
      id,
      'major',
      { storey, space: spaceAt(document, storey, x, y)?.id ?? null, x, y },
      {
        obstacle: id,
        nameZh: name.zh,
        nameEn: name.en,
        shutter: nearest.shutter.id,
        distance: nearest.distance,
        kept: UNDER_SHUTTER.limit,
      },
    );
  });
}
