import type { Steps } from '../../../base/steps';
import type { Located } from '../../../geometry/nav/locate';
import { placeLengths } from '../../../geometry/nav/place-lengths';
import { sightRay } from '../../../geometry/visibility/sight-ray';
import type { Point } from '../../../model/schema/polygon';
import { signDuties } from '../../../standards/egress/sign-rules';
import { sightOf } from '../../sight/see';
import { floorAt } from '../../walking/find-path';
import { spaceIdAt } from '../signs/space-id-at';
import type { EgressFinding } from '../result';
import { arrowsOf, exitSigns, type Arrow, type ExitSign } from '../signs/exit-signs';
import { signedEnds, storeyWays } from '../signs/storey-ways';
import { at, metres } from './found';
import type { WalkedStorey } from './kept-findings';

/** Who reads a sign on a wall stands so far before it at least, metres. */
const BEFORE = 0.5;
/** An arrow is followed in paces of a metre, up to so many: then the next sign tells. */
const MOST_PACES = 20;
/** Places farther from floor of ways are none of it, metres. */
const ON_FLOOR = 0.05;
/** Of a way that leads back past the sign, what corners may cut off, metres. */
const CUT = 1;

/** A pace against the arrow brings one so much nearer to the exit at least, metres. */
const LESS = 0.5;
const TWICE = 2;
const LONGER = 10;

interface Followed {
  readonly sign: ExitSign;
  readonly arrow: Arrow;
  /** Number among the places of where the arrow is read, and of each pace. */
  readonly here: number;
  /** A pace against the arrow. */
  readonly back: number;
  readonly paces: readonly number[];
}

/**
 * Signs of a storey whose arrow leads away from the way out: the shortest goes the other way, and who follows the arrow to the
 * next turn (the next wall, or 20 m) has from there no way to any exit that doesn't come back past the sign, or one that makes
 * the walk more than twice as long, and more than 10 m longer. These two figures are this program's reading. Signs of which nobody says how they hang, and those
 * in rooms, aren't judged. O(signs · paces), and one search over the storey.
 */
export function* signWrongFindings({
  plan,
  profile,
  level,
  number,
  storey,
}: WalkedStorey): Steps<EgressFinding[]> {
  const duties = signDuties(profile);
  const signs = exitSigns(plan.document, storey).filter((sign) => arrowsOf(sign).length > 0);
  if (duties === null || signs.length === 0 || level.exits[number]!.exits.length === 0) return [];
  const places: Located[] = [];
  const followed = signs.flatMap((sign) => arrowsOf(sign).flatMap((arrow) => follow(sign, arrow)));
  yield;
  const ends = signedEnds(level, number);
  const ways = storeyWays(level, number, [], places);
  yield;
  const wrong = followed.filter(({ here, back, paces }) => {
    const left = ways.metres(here);
    if (left === Infinity || paces.length === 0 || ways.metres(back) > left - LESS) return false;
    const on = Math.min(...paces.map((place, n) => passing(n + 1, ways.metres(place), left)));
    const most = Math.max(TWICE * left, left + LONGER);
    if (on <= most) return false;
    const [from, after] = [here, paces.at(-1)!].map(
      (place) => placeLengths(level.ways, [places[place]!], ends).lengths,
    );
    return ends.every((_, end) => passing(paces.length, after![end]!, from![end]!) > most);
  });
  return signs.flatMap((sign): EgressFinding[] => {
    const arrows = wrong.filter((each) => each.sign === sign);
    const [first] = arrows;
    if (first === undefined) return [];
    const place = { storey, x: sign.x, y: sign.y };
    return [
      {
        id: `egress.sign-wrong:${sign.id}`,
        code: 'egress.sign-wrong',
        severity: 'major',
        cite: duties.arrow,
        place: at(place, spaceIdAt(plan, storey, before(sign))),
        params: {
          sign: sign.number,
          shows: arrows.map(({ arrow }) => arrow.shows).join('+'),
          exit: metres(ways.metres(first.here)),
        },
      },
    ];
  });

  function follow(sign: ExitSign, arrow: Arrow): Followed[] {
    const sight = sightOf(plan.document, storey);
    const [x, y] = before(sign);
    const onFloor = (px: number, py: number): number => {
      const located = floorAt(plan, { storey, x: px, y: py });
      return located === null || located.gap > ON_FLOOR ? -1 : places.push(located) - 1;
    };
    const here = onFloor(x, y);
    const back = onFloor(x - Math.cos(arrow.heading), y - Math.sin(arrow.heading));
    if (here < 0 || back < 0) return [];
    const paces: number[] = [];
    for (let pace = 1; pace <= MOST_PACES; pace++) {
      const [px, py] = [x + pace * Math.cos(arrow.heading), y + pace * Math.sin(arrow.heading)];
      if (!sightRay(sight, x, y, px, py).clear) break;
      const place = onFloor(px, py);
      if (place < 0) break;
      paces.push(place);
    }
    return [{ sign, arrow, here, back, paces }];
  }
}

/**
 * Metres from a sign to an exit over a place some paces on; Infinity where one comes back past the sign from there. `left` = the
 * shortest way from the sign to that exit, or to the nearest.
 */
const passing = (paces: number, on: number, left: number): number =>
  on < left + paces - CUT ? paces + on : Infinity;

/** Where who reads a sign stands. */
function before({ x, y, facing }: ExitSign): Point {
  const heading = facing ?? 0;
  return [x + BEFORE * Math.cos(heading), y + BEFORE * Math.sin(heading)];
}
