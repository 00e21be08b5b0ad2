import { addEntities } from '../../model/edit/add-entities';
import type { Patch } from '../../model/edit/patch';
import type { CampusDocument } from '../../model/schema/document';
import { makeId } from '../../model/schema/ids';
import { present } from '../../base/assert';
import { spaceId } from '../drafting/plan-ids';
import { storeyEdits, type Heads } from '../drafting/storey-edits';
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

type Step = (document: CampusDocument) => Patch;

/** Edits that make a building with all that is in it. */
export function buildingEdits(plan: BuildingPlan, heads: Heads): Step[] {
  return [
    (document) =>
      addEntities(document, 'buildings', [
        {
          id: makeId('building', plan.code),
          name: { zh: plan.zh, en: plan.en },
          height: plan.height,
          fireGrade: plan.fireGrade,
          built: plan.built,
          sprinklered: protectionOf(plan.code).sprinklered,
          detected: protectionOf(plan.code).detected,
        },
      ]),
    ...plan.storeys.flatMap((storey) => storeyEdits(storey, heads)),
    (document) =>
      addEntities(
        document,
        'lifts',
        plan.lifts.map((lift) => {
          const lowest = present(lift.serves[0], `storey of lift ${lift.code}`);
          const shaft = present(document.spaces[spaceId(lowest, lift.code)], `shaft of lift ${lift.code}`);
          return {
            id: makeId('lift', `${plan.code}.${lift.code}`),
            storey: shaft.storey,
            outline: shaft.outline,
            serves: lift.serves.map((code) => makeId('storey', code)),
            evacuation: lift.evacuation ?? false,
            name: { zh: lift.zh, en: lift.en },
          };
        }),
      ),
  ];
}
