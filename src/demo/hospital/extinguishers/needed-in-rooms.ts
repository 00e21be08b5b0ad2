import { modelsFor } from '../../../standards/extinguishers/extinguisher-models';
import type { ExtinguisherProfile, PlaceRule } from '../../../standards/extinguishers/extinguisher-profile';
import { AT_DOOR } from '../../../standards/extinguishers/place-reach';
import { present } from '../../../base/assert';
import { sidesOf } from '../services/exits';
import type { ServedRoom } from '../services/served-storey';
import { apart } from '../services/walks';
import { doorOfRoom } from '../services/within-walk';
import type { DrawnPoint, StoreyPoints } from './storey-points';

/** What single rooms must have at hand and the drawing forgot, each in its room. O(rooms · points). */
export function neededInRooms(profile: ExtinguisherProfile, points: StoreyPoints): DrawnPoint[] {
  const added: DrawnPoint[] = [];
  for (const rule of profile.placeRules) {
    if (rule.kind !== 'needed') continue;
    const uses = new Set<string>(rule.uses);
    for (const room of points.storey.rooms) {
      if (!uses.has(room.use) || hasOne(points, rule, room)) continue;
      const spot = present(points.freeSpot(room, doorOfRoom(room)), `wall of ${room.room.code}`);
      const agent = present(rule.agents[0], rule.id);
      const { model, charge, rating } = present(modelsFor(agent, false, profile.id)[0], agent);
      const point = { room, at: spot.at, fields: { model, agent, rating, charge }, count: 1 };
      points.add(point);
      added.push(point);
    }
  }
  return added;
}

/** One of the agents in the room, or beside one of its doors where the rule lets it. */
function hasOne(points: StoreyPoints, { agents, reach }: PlaceRule, room: ServedRoom): boolean {
  const suits = ({ fields: { agent } }: DrawnPoint): boolean =>
    agent !== undefined && agent !== null && agents.includes(agent);
  if (points.pointsIn([room]).some(suits)) return true;
  if (reach === 'room') return false;
  return room.doors.some((door) => {
    const beyond = sidesOf(door, points.storey).filter((side) => side !== room);
    return points.pointsIn(beyond).some((point) => suits(point) && apart(point.at, door.at) <= AT_DOOR.value);
  });
}
