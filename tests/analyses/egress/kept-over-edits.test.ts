import { expect, it } from 'vitest';
import { computeEgress } from '../../../src/analyses/egress/compute';
import { USUAL_QUESTION, type EgressQuestion } from '../../../src/analyses/egress/result';
import { walkingPlan, type WalkingPlan } from '../../../src/analyses/walking/walking-plan';
import { seededRandom } from '../../../src/base/random';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { addWall } from '../../../src/model/edit/add-wall';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import { moveEntities } from '../../../src/model/edit/move-entities';
import { invertPatch, isEmptyPatch, type Patch } from '../../../src/model/edit/patch';
import { removeEntities } from '../../../src/model/edit/remove-entities';
import { setLock } from '../../../src/model/edit/set-lock';
import { setSpaceOccupants } from '../../../src/model/edit/set-space-occupants';
import { setSpaceUse } from '../../../src/model/edit/set-space-use';
import { updateEntities } from '../../../src/model/edit/update-entities';
import { entitiesIn } from '../../../src/model/schema/dictionary';
import type { CampusDocument } from '../../../src/model/schema/document';
import { makeId } from '../../../src/model/schema/ids';
import { toldHospital } from '../../demo/support/hospitals';
import { costly } from '../../support/cases';
import { partOfDemo } from '../../support/part-of-demo';
import { wardCampus } from '../../support/ward-campus';

/** Nothing is kept of a plan that nobody asked before. */
const fresh = (document: CampusDocument): WalkingPlan => walkingPlan(structuredClone(document));

type Random = ReturnType<typeof seededRandom>;
const pick = <T>(random: Random, list: readonly T[]): T => list[random.index(list.length)]!;

/** An edit of each kind that somebody makes; null where the plan has nothing for it. */
const EDITS: readonly ((document: CampusDocument, random: Random) => Patch | null)[] = [
  (document, random) =>
    setSpaceOccupants(document, [pick(random, entitiesIn(document.spaces)).id], pick(random, [null, 0, 40])),
  (document, random) => {
    const fields = pick(random, [
      { beds: 3 },
      { name: { zh: '彩钢板房', en: 'Panel hut' } },
      { department: null },
      { mustBeLocked: true },
    ]);
    return updateEntities(document, 'spaces', [pick(random, entitiesIn(document.spaces)).id], fields);
  },
  (document, random) => {
    const signs = entitiesIn(document.assets).filter(({ kind }) => kind === 'exit-sign');
    if (signs.length === 0) return null;
    const { storey } = pick(random, signs);
    const own = signs.filter((sign) => sign.storey === storey);
    return moveEntities(
      document,
      own.map(({ id }) => id),
      6,
      0.2,
    );
  },
  (document, random) => {
    const lights = entitiesIn(document.assets).filter(({ kind }) => kind === 'emergency-light');
    if (lights.length === 0) return null;
    const { storey } = pick(random, lights);
    const own = lights.filter((light) => light.storey === storey);
    return removeEntities(
      document,
      own.map(({ id }) => id),
    );
  },
  (document, random) => {
    const all = entitiesIn(document.compartments);
    return all.length === 0 ? null : removeEntities(document, [pick(random, all).id]);
  },
  (document, random) => {
    const all = entitiesIn(document.populations);
    return all.length === 0 ? null : removeEntities(document, [pick(random, all).id]);
  },
  (document, random) => {
    const doors = entitiesIn(document.openings).filter(({ kind }) => kind === 'door');
    const fields = pick(random, [{ width: 1.5, clearWidth: 1.4 }, { clearWidth: 0.6 }, { fireRating: '甲' }]);
    return updateEntities(document, 'openings', [pick(random, doors).id], fields);
  },
  (document, random) => {
    const doors = entitiesIn(document.openings).filter(({ kind }) => kind === 'door');
    const night = [{ from: '22:00', to: '06:00' }];
    const lock = pick(random, [{ locked: true }, { locked: false, lockSchedule: night }, { locked: false }]);
    return setLock(document, [pick(random, doors).id], { lockSchedule: [], keyHolders: [], ...lock });
  },
  (document, random) => {
    const { id, storey, outline } = pick(random, entitiesIn(document.spaces));
    const [[ax, ay], , [bx, by]] = outline.outer as [[number, number], [number, number], [number, number]];
    const points = [
      [ax + 0.2 * (bx - ax), ay + 0.3 * (by - ay)],
      [ax + 0.6 * (bx - ax), ay + 0.3 * (by - ay)],
    ] as const;
    const added = addWall(document, {
      id: makeId('wall', `ADDED-${id}-${random.index(1e6)}`),
      storey,
      points,
      thickness: 0.1,
      height: null,
    });
    return added.ok ? added.value.patch : null;
  },
  (document, random) => {
    // From room to floor of ways, or back.
    const { id, use } = pick(random, entitiesIn(document.spaces));
    return setSpaceUse(document, [id], use === 'corridor' ? 'ward' : 'corridor');
  },
  (document, random) => {
    const things = entitiesIn(document.obstacles);
    return things.length === 0 ? null : moveEntities(document, [pick(random, things).id], 0.4, 0.1);
  },
  (document, random) => {
    const all = entitiesIn(document.buildings);
    const fields = pick(random, [{ sprinklered: false }, { sprinklered: true }, { height: 60 }]);
    return all.length === 0 ? null : updateEntities(document, 'buildings', [pick(random, all).id], fields);
  },
];

/** Each with the edit that its series begins with: together they make each of them, however few are tried. */
const HOUSES: readonly (readonly [string, () => CampusDocument, count: number, first: number])[] = [
  ['a ward', smallWard, 24, 6],
  ['two houses of wards', () => wardCampus({ buildings: 2, storeys: 2, heads: 0 }), 12, 0],
  ['a part of the demo hospital', () => partOfDemo(toldHospital(), ['building_E', 'building_F']), 16, 2],
];

it.each(HOUSES)(
  'gives the answer of a plan that nobody asked before after each of a series of edits of %s',
  (name, house, count, first) => {
    const random = seededRandom(name.length);
    let document = house();
    let plan = walkingPlan(document);
    const done: Patch[] = [];
    const edits = costly(count);
    for (let i = 0; i < edits; i++) {
      const question: EgressQuestion = { ...USUAL_QUESTION, hour: pick(random, [null, '02:00', '10:00']) };
      computeEgress(plan, question);
      const undone = random.index(4) === 0 ? done.pop() : undefined;
      const patch =
        undone === undefined ? EDITS[(first + i) % EDITS.length]!(document, random) : invertPatch(undone);
      if (patch === null || isEmptyPatch(patch)) continue;
      if (undone === undefined) done.push(patch);
      // As the worker gets it: nothing of it is an object of the document.
      document = applyPatch(document, structuredClone(patch));
      plan = walkingPlan(document, plan);
      expect(computeEgress(plan, question), `${i}: ${patch.label}`).toEqual(
        computeEgress(fresh(document), question),
      );
    }
  },
  600_000,
);
