import { isPartOfBuilding } from '../../../model/query/is-part-of-building';
import { onStorey } from '../../../model/query/on-storey';
import type { EgressFinding } from '../result';
import type { AskedStorey } from './asked-storey';
import { keptFreeFinding } from './kept-free-finding';
import { overlapWith } from './obstacle-overlap';

/**
 * Things that stand in the stairs of a storey: on a landing or before a flight. Whatever it is and however little it leaves,
 * a stair is no place for it. O(obstacles · stairs), and a triangulation for each that stands near one.
 */
export function stairObstructedFindings({
  plan,
  profile,
  storey,
}: Pick<AskedStorey, 'plan' | 'profile' | 'storey'>): EgressFinding[] {
  const { document } = plan;
  const stairs = onStorey(document, 'spaces', storey).filter(({ use }) => use === 'stair');
  const things = onStorey(document, 'obstacles', storey).filter(({ name }) => !isPartOfBuilding(name));
  return things.flatMap(({ id, outline, name }) =>
    stairs.flatMap((stair) => {
      const within = overlapWith(outline, [stair.outline]);
      if (within === null) return [];
      const [x, y] = within.middle;
      return keptFreeFinding(
        profile,
        'egress.stair-obstructed',
        id,
        'major',
        { storey, space: stair.id, x, y },
        { space: stair.id, obstacle: id, nameZh: name.zh, nameEn: name.en, area: within.area },
      );
    }),
  );
}
