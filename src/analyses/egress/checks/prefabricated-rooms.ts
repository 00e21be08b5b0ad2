import { toMillimetre } from '../../../base/to-millimetre';
import { pole } from '../../../geometry/plane/pole';
import { floorArea } from '../../../model/query/floor-area';
import { onStorey } from '../../../model/query/on-storey';
import { spaceAt } from '../../../model/query/space-at';
import type { SpaceId } from '../../../model/schema/ids';
import type { Name } from '../../../model/schema/name';
import type { Polygon } from '../../../model/schema/polygon';
import { isPrefabricated, isSleptIn } from '../../../standards/egress/prefabricated-words';
import type { EgressFinding } from '../result';
import type { AskedStorey } from './asked-storey';
import { keptFreeFinding } from './kept-free-finding';
import { ringsOf } from './obstacle-overlap';

/** Nobody stands in what is lower, metres. */
const ROOM_HIGH = 2;
const PRECISION = 0.1;

interface Built {
  readonly id: string;
  readonly outline: Polygon;
  readonly name: Name;
}

/**
 * Rooms of light panels on a storey, drawn as things or as rooms, each by itself: each is taken down by itself. Those in which
 * people sleep are the gravest. O(obstacles + spaces).
 */
export function prefabricatedRoomFindings({
  plan: { document },
  profile,
  storey,
}: Pick<AskedStorey, 'plan' | 'profile' | 'storey'>): EgressFinding[] {
  const finding = ({ id, outline, name }: Built, space: SpaceId | null, x: number, y: number) => {
    const asleep = isSleptIn([name.zh, name.en]);
    return keptFreeFinding(
      profile,
      'egress.prefabricated-room',
      id,
      asleep ? 'critical' : 'major',
      { storey, space, x, y },
      { space, obstacle: id, nameZh: name.zh, nameEn: name.en, area: floorArea(outline), asleep },
    );
  };
  const isOne = ({ name }: Built): boolean => isPrefabricated([name.zh, name.en]);
  const things = onStorey(document, 'obstacles', storey)
    .filter((each) => isOne(each) && (each.height ?? ROOM_HIGH) >= ROOM_HIGH)
    .map((each) => {
      const [x, y] = middleOf(each);
      return finding(each, spaceAt(document, storey, x, y)?.id ?? null, x, y);
    });
  const rooms = onStorey(document, 'spaces', storey)
    .filter(isOne)
    .map((space) => finding(space, space.id, ...middleOf(space)));
  return [...things, ...rooms];
}

function middleOf({ outline }: Built): [number, number] {
  const { x, y } = pole(ringsOf(outline), PRECISION);
  return [toMillimetre(x), toMillimetre(y)];
}
