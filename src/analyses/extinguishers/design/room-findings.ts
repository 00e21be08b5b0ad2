import { entitiesIn } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { SpaceId } from '../../../model/schema/ids';
import type { FireClass } from '../../../model/schema/space-hazard';
import type { Space } from '../../../model/schema/space';
import type { ExtinguisherProfile, PlaceRule } from '../../../standards/extinguishers/extinguisher-profile';
import { AtRooms } from './at-rooms';
import { among, designFinding, placeIn, type OfUnits } from './design-finding';
import type { Standing } from './standing';
import { placeOf } from './unit-findings';
import type { UnitPresence } from './unit-presence';

/** A room as it is asked about: its unit, and the classes of that unit that nothing there suits. */
interface Asked {
  readonly presence: UnitPresence | null;
  readonly bare: readonly FireClass[];
}

/**
 * What may not or must hang in single rooms, and what hangs where it is of no use. Told once: a room where the wrong
 * agent stands isn't also told to lack the right one, nor one whose unit is told to lack what the right one is for.
 * O(rooms with rules · doors + standings).
 */
export function roomFindings(
  document: CampusDocument,
  profile: ExtinguisherProfile,
  standings: readonly Standing[],
  presences: readonly UnitPresence[],
  points: readonly (readonly Standing[])[],
): OfUnits[] {
  const rooms = new AtRooms(document, standings);
  const askedOf = askedBySpace(presences);
  const asked = (space: SpaceId): Asked => askedOf.get(space) ?? { presence: null, bare: [] };
  const found = new Map<string, OfUnits>();
  const spoiled = new Set<SpaceId>();
  const add = (of: OfUnits): void => {
    if (!found.has(of.finding.id)) found.set(of.finding.id, of);
  };
  for (const { rule, room } of ruledRooms(document, profile)) {
    if (rule.kind === 'needed') continue;
    for (const standing of rooms.at(room.storey, room.id, rule.reach)) {
      if (!isWrong(rule, standing)) continue;
      spoiled.add(room.id);
      add({ finding: wrongAgent(rule, room, standing), units: among(standing.point.unit) });
    }
  }
  for (const { rule, room } of ruledRooms(document, profile)) {
    if (rule.kind !== 'needed' || spoiled.has(room.id)) continue;
    const { presence, bare } = asked(room.id);
    if (bare.some((each) => rule.agents.some((agent) => profile.suits(agent, each).value === 'yes')))
      continue;
    const there = rooms.at(room.storey, room.id, rule.reach);
    if (there.some(({ asset }) => asset.agent !== null && rule.agents.includes(asset.agent))) continue;
    add({ finding: missing(rule, room), units: among(presence?.unit.id ?? null) });
  }
  const told = new Set([...found.values()].map(({ finding }) => finding.params['asset']));
  for (const of of useless(profile, rooms, points, asked)) if (!told.has(of.finding.params['asset'])) add(of);
  return [...found.values()];
}

/** Extinguishers that a room needs by a rule of its own, whatever they are rated: they hang there besides. O(rooms with rules · doors). */
export function neededInRooms(
  document: CampusDocument,
  profile: ExtinguisherProfile,
  standings: readonly Standing[],
): ReadonlySet<unknown> {
  const rooms = new AtRooms(document, standings);
  const needed = new Set<unknown>();
  for (const { rule, room } of ruledRooms(document, profile)) {
    if (rule.kind !== 'needed') continue;
    for (const { asset } of rooms.at(room.storey, room.id, rule.reach))
      if (asset.agent !== null && rule.agents.includes(asset.agent)) needed.add(asset.id);
  }
  return needed;
}

function askedBySpace(presences: readonly UnitPresence[]): ReadonlyMap<SpaceId, Asked> {
  return new Map(
    presences.flatMap((presence) => {
      const bare = presence.classes.flatMap(({ suiting, demand }) =>
        suiting.length === 0 ? [demand.fireClass] : [],
      );
      return presence.unit.spaces.map((space) => [space, { presence, bare }] as const);
    }),
  );
}

/** Rooms with a rule, must before should, then in order of id. */
function* ruledRooms(
  document: CampusDocument,
  { placeRules }: ExtinguisherProfile,
): Generator<{ readonly rule: PlaceRule; readonly room: Space }> {
  const byForce = placeRules.toSorted((a, b) => (a.force === b.force ? 0 : a.force === 'must' ? -1 : 1));
  for (const rule of byForce) {
    const uses = new Set<string>(rule.uses);
    for (const room of entitiesIn(document.spaces)) if (uses.has(room.use)) yield { rule, room };
  }
}

const isWrong = ({ kind, agents }: PlaceRule, { asset }: Standing): boolean =>
  kind === 'magnetic' ? !asset.nonMagnetic : asset.agent !== null && agents.includes(asset.agent);

const severityOf = ({ force }: PlaceRule) => (force === 'must' ? 'major' : 'minor');

function wrongAgent(rule: PlaceRule, room: Space, standing: Standing) {
  const { asset } = standing;
  const code = rule.kind === 'magnetic' ? 'extinguisher.magnetic-in-mri' : 'extinguisher.agent-unsuitable';
  const inside = standing.point.space === room.id;
  const params = {
    asset: asset.id,
    agent: asset.agent,
    room: room.id,
    use: room.use,
    inside,
    fireClass: null,
  };
  return designFinding(code, asset.id, severityOf(rule), rule.cite, placeOf(standing), params);
}

function missing(rule: PlaceRule, room: Space) {
  const params = { room: room.id, use: room.use, agents: rule.agents.join(' '), reach: rule.reach };
  return designFinding(
    'extinguisher.missing-in-room',
    room.id,
    severityOf(rule),
    rule.cite,
    placeIn(room),
    params,
  );
}

/** At a point where nothing is of use in its unit, nor in a room whose door it stands beside: somebody will reach for it. */
function* useless(
  profile: ExtinguisherProfile,
  rooms: AtRooms,
  points: readonly (readonly Standing[])[],
  asked: (space: SpaceId) => Asked,
): Generator<OfUnits> {
  const helps = ({ asset: { agent } }: Standing, space: SpaceId): boolean => {
    const demands = asked(space).presence?.unit.demands ?? [];
    return demands.some(({ fireClass }) => agent !== null && profile.suits(agent, fireClass).value !== 'no');
  };
  for (const point of points) {
    for (const standing of point) {
      const { asset } = standing;
      const { space, unit } = standing.point;
      // Carbon dioxide is an addition wherever something live stands, and leaves nothing behind.
      if (asset.agent === null || asset.agent === 'co2' || space === null) continue;
      const { presence } = asked(space);
      // A unit where nothing suits is told as such.
      if (presence === null || presence.count === 0) continue;
      const places = [space, ...rooms.besides(standing)];
      if (point.some((each) => each.asset.agent === null || places.some((place) => helps(each, place))))
        continue;
      const { fireClass } = presence.unit.demands[0]!;
      const params = { asset: asset.id, agent: asset.agent, room: space, use: null, inside: true, fireClass };
      const { cite } = profile.suits(asset.agent, fireClass);
      const code = 'extinguisher.agent-unsuitable';
      yield {
        finding: designFinding(code, asset.id, 'minor', cite, placeOf(standing), params),
        units: among(unit),
      };
    }
  }
}
