import { finished, type Steps } from '../../base/steps';
import type { Severity } from '../../base/finding';
import { shortestPath } from '../../geometry/nav/shortest-path';
import { withEntries } from '../../model/schema/dictionary';
import type { CampusDocument } from '../../model/schema/document';
import type { AssetId, BuildingId, SpaceId } from '../../model/schema/ids';
import { floorAt, type Place } from '../walking/find-path';
import { walkWith, type WalkingPlan } from '../walking/walking-plan';
import { candidateRooms, isMadeFor } from './alternatives/candidate-rooms';
import { placeInRoom } from './alternatives/place-in-room';
import { chemicalSteps } from './compute';
import { BESIDE, exitWalks } from './places/exit-walks';
import type { PlacedStore } from './places/placed-store';
import type { ChemicalCode, ChemicalFinding, ChemicalQuestion, StorePlace } from './result';
import { storePlaces } from './store-places';

/** Findings that depend on where a store stands; what is in it and who keeps it are the same wherever it goes. */
const OF_PLACE: ReadonlySet<ChemicalCode> = new Set<ChemicalCode>([
  'chemical.incompatible',
  'chemical.separate',
  'chemical.check-sheet',
  'chemical.over-limit',
  'chemical.in-ward',
  'chemical.below-ground',
  'chemical.unventilated',
  'chemical.no-detection',
  'chemical.no-agent',
  'chemical.exit-far',
  'chemical.in-escape-way',
  'chemical.cylinder-in-escape-way',
  'chemical.heat-near',
  'chemical.drain-near',
  'chemical.oxygen-distance',
]);

/** Places whose ways out are measured in one step. */
const TOGETHER = 8;

/** Where a store could go instead. Cost: as `alternativeSteps`. */
export const alternatives = (
  plan: WalkingPlan,
  question: ChemicalQuestion,
  store: AssetId,
  building: BuildingId | null,
): readonly StorePlace[] => finished(alternativeSteps(plan, question, store, building));

/**
 * Rooms of a building (null: of all) where a store could go, by what it would break there: the fewest critical findings first,
 * then major ones, then rooms made for dangerous stock, minor and informing ones, then the shortest walk from where it is now. Each
 * is what a whole check of the plan with the store moved there tells and the plan without the store doesn't, or not so bad: a room
 * that is over its limit already is no better for it. Empty for what is no store in use. Cost: a check a room, each in its parts.
 */
export function* alternativeSteps(
  plan: WalkingPlan,
  question: ChemicalQuestion,
  store: AssetId,
  building: BuildingId | null,
): Steps<readonly StorePlace[]> {
  const { stores, shut } = storePlaces(plan, question);
  const placing = stores.find((each) => each.store.id === store);
  if (placing === undefined) return [];
  const standing = yield* placeFindingsOf(plan, question, store, null);
  const without = new Map(standing.map((each) => [each.id, each]));
  const floor = floorAt(plan, placing.store);
  const from = floor !== null && floor.gap <= BESIDE ? floor : null;
  const candidates: { readonly room: SpaceId; readonly place: Place }[] = [];
  for (const room of candidateRooms(plan.document, placing, building, stores)) {
    const place = placeInRoom(plan, room, store);
    if (place !== null) candidates.push({ room: room.id, place });
    yield;
  }
  const exits = exitWalks(plan, shut);
  for (let i = 0; i < candidates.length; i += TOGETHER) {
    yield* exits.prepare(candidates.slice(i, i + TOGETHER).map(({ place }) => place));
    yield;
  }
  const found: StorePlace[] = [];
  for (const { room, place } of candidates) {
    const moved = movedStore(placing, room, place);
    const all = yield* placeFindingsOf(plan, question, store, moved);
    const findings = all.filter((finding) => !isSame(finding, without.get(finding.id)));
    yield;
    const to = floorAt(plan, place);
    const walk = from && to && (shortestPath(walkWith(plan, shut), from, to)?.length ?? null);
    found.push({ space: room, place: { ...place, space: room }, findings, walk });
    yield;
  }
  return found.sort(byWhatBreaks(plan.document));
}

/** What depends on places in a plan, in the parts of a check; `store` stands in it as given, null = it is gone. */
function* placeFindingsOf(
  plan: WalkingPlan,
  question: ChemicalQuestion,
  id: AssetId,
  store: PlacedStore['store'] | null,
): Steps<ChemicalFinding[]> {
  const assets = withEntries(plan.document.assets, new Map([[id, store]]));
  const document: CampusDocument = { ...plan.document, assets };
  const { findings } = yield* chemicalSteps({ ...plan, document }, question);
  // What stands together in one store goes with it.
  return findings.filter(({ code, params }) => OF_PLACE.has(code) && params['other'] !== null);
}

/** A finding about a sum or about the nearest of several keeps its id and tells other numbers when one more counts. */
const isSame = (a: ChemicalFinding, b: ChemicalFinding | undefined): boolean =>
  b !== undefined &&
  a.severity === b.severity &&
  Object.entries(a.params).every(([name, value]) => b.params[name] === value);

/** One that says which space it stands in says the new one. */
const movedStore = (
  { store }: Pick<PlacedStore, 'store'>,
  space: SpaceId,
  { storey, x, y }: Place,
): PlacedStore['store'] => ({ ...store, storey, x, y, space: store.space === null ? null : space });

/** Of rooms with as little that is grave those made for such stock go first. */
const byWhatBreaks =
  (document: CampusDocument) =>
  (a: StorePlace, b: StorePlace): number => {
    const made = (each: StorePlace): number => (isMadeFor(document.spaces[each.space]!.use) ? 0 : 1);
    const orders: readonly ((each: StorePlace) => number)[] = [
      countOf('critical'),
      countOf('major'),
      made,
      countOf('minor'),
      countOf('info'),
      ({ walk }) => walk ?? Number.MAX_VALUE,
    ];
    for (const order of orders) {
      const less = order(a) - order(b);
      if (less !== 0) return less;
    }
    return a.space < b.space ? -1 : 1;
  };

const countOf =
  (severity: Severity) =>
  ({ findings }: StorePlace): number =>
    findings.filter((each) => each.severity === severity).length;
