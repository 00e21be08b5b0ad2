import type { EntityInput } from '../../model/schema/entity-schemas';
import { makeId } from '../../model/schema/ids';
import { present } from '../../base/assert';
import { spaceId } from '../drafting/plan-ids';
import type { EntityLists } from '../drafting/entity-lists';
import { storeyEntities } from '../drafting/storey-entities';
import type { Heads } from '../drafting/storey-frame';
import type { StoreyPlan } from '../drafting/storey-plan';
import { protectionOf } from './services/protection';

/** A lift: the same room code on every storey that it stops at. */
export interface LiftShaft {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** Codes of the storeys where it stops, lowest first. */
  readonly serves: readonly string[];
  /** May be used in an evacuation. */
  readonly evacuation?: boolean;
}

/** A building as its architect's programme says it. */
export interface BuildingPlan {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** From the ground outdoors to the roof, metres. */
  readonly height: number;
  readonly fireGrade: 1 | 2;
  readonly built: number;
  /** Lowest first. */
  readonly storeys: readonly StoreyPlan[];
  readonly lifts: readonly LiftShaft[];
}

/** A building with all that is in it. */
export function buildingEntities(plan: BuildingPlan, heads: Heads): readonly EntityLists[] {
  const { code, zh, en, height, fireGrade, built } = plan;
  const { sprinklered, detected } = protectionOf(code);
  const id = makeId('building', code);
  const storeys = plan.storeys.map((storey) => storeyEntities(storey, heads));
  return [
    { buildings: [{ id, name: { zh, en }, height, fireGrade, built, sprinklered, detected }] },
    ...storeys,
    { lifts: plan.lifts.map((lift) => liftOf(plan, lift, storeys)) },
  ];
}

/** A lift stands where its shaft does on the lowest storey of this building that it serves. */
function liftOf(
  { code }: BuildingPlan,
  lift: LiftShaft,
  storeys: readonly EntityLists[],
): EntityInput<'lifts'> {
  const shafts = storeys.flatMap(({ spaces }) => spaces ?? []);
  const stops = lift.serves.map((storey) => spaceId(storey, lift.code));
  const shaft = present(
    stops.map((stop) => shafts.find(({ id }) => id === stop)).find((found) => found !== undefined),
    `shaft of lift ${lift.code}`,
  );
  return {
    id: makeId('lift', `${code}.${lift.code}`),
    storey: shaft.storey,
    outline: shaft.outline,
    serves: lift.serves.map((storey) => makeId('storey', storey)),
    evacuation: lift.evacuation ?? false,
    name: { zh: lift.zh, en: lift.en },
  };
}
