import { walkingPlan, type WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { seededRandom } from '../../../../src/base/random';
import { addEntities } from '../../../../src/model/edit/add-entities';
import { applyPatch } from '../../../../src/model/edit/apply-patch';
import { updateCampus } from '../../../../src/model/edit/update-campus';
import { onStorey } from '../../../../src/model/query/on-storey';
import { makeId } from '../../../../src/model/schema/ids';
import { G } from '../../way-out/houses';
import { randomHouse } from './houses';

/** What stands about in hospitals, and now and then is too small, of another country, a slip, or unread. */
const PLATES = [
  ['abc-powder', '3A 89B C'],
  ['abc-powder', '3A 89B C'],
  ['abc-powder', '2A 55B C'],
  ['abc-powder', '1A 21B C'],
  ['abc-powder', '7A'],
  ['water', '3A'],
  ['water', '1A'],
  ['water', null],
  ['co2', '55B'],
  ['co2', '21B'],
  ['clean-agent', '2A 55B C'],
  ['wet-chemical', '3A F'],
  ['bc-powder', '89B C'],
  [null, null],
] as const;
const CODES = ['cn', 'cn', 'cn', 'nfpa', 'uk'] as const;

/** A random house with two to nine extinguishers along the walls of any of its rooms, some of them crowds. The same for the same seed. */
export function furnishedHouse(seed: number): WalkingPlan {
  const house = randomHouse(seed);
  const random = seededRandom(seed + 1000);
  const spaces = onStorey(house.document, 'spaces', G);
  const corridor = spaces.find(({ use }) => use === 'corridor')!;
  const assets = Array.from({ length: 2 + random.index(8) }, (_, i) => {
    const { outer } = (random.next() < 0.6 ? corridor : spaces[random.index(spaces.length)]!).outline;
    const [xs, ys] = [outer.map(([x]) => x), outer.map(([, y]) => y)];
    const x = random.between(Math.min(...xs) + 0.2, Math.max(...xs) - 0.2);
    const y = random.next() < 0.5 ? Math.min(...ys) + 0.15 : Math.max(...ys) - 0.15;
    const [agent, rating] = PLATES[random.index(PLATES.length)]!;
    const count = random.next() < 0.3 ? 3 + random.index(5) : 1 + random.index(2);
    const own = { id: makeId('asset', `E${i}`), storey: G, kind: 'extinguisher' as const };
    return { ...own, x, y, agent, rating, count };
  });
  const document = applyPatch(house.document, addEntities(house.document, 'assets', assets));
  const profile = CODES[seed % CODES.length]!;
  return walkingPlan(applyPatch(document, updateCampus(document, { profile })), house);
}
