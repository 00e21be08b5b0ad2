import { NO_NAME } from '../../../model/schema/no-name';
import type { AssetOf } from '../../../model/schema/assets/asset-registry';
import { makeId } from '../../../model/schema/ids';
import { ratingOf } from '../../../standards/extinguishers/counted-rating';
import type { DesignFinding } from '../design/design-finding';
import { asItWillBe, designAfter } from './as-it-will-be';
import type { Column } from './columns';
import type { Incurable } from './proposal';
import { servesAfter } from './served-units';
import type { StoreyTask } from './storey-task';

/** Findings that what is told as incurable of a kind accounts for. */
const TOLD_BY: Readonly<Partial<Record<DesignFinding['code'], Incurable['of']>>> = {
  'extinguisher.class-unprotected': 'unit',
  'extinguisher.rating-short': 'unit',
  'extinguisher.too-few': 'unit',
  'extinguisher.missing-in-room': 'room',
};

/** What the design is still told once all is done. O(points · units + rooms with rules). */
const findingsAfter = (
  task: StoreyTask,
  chosen: readonly Column[],
  counts: readonly number[],
): readonly DesignFinding[] => {
  const all = [
    ...chosen.map((column, i) => ({
      asset: newAsset(task, column, i, counts[i]!),
      space: column.place.space,
    })),
    ...task.points.map((point, i) => asItWillBe(point, counts[chosen.length + i]!)),
  ];
  return designAfter(task, task.storey, all, servesAfter(task.plan, task.shut, all));
};

/**
 * Where a code asks for a rating of the whole storey: more at the points that are worth most for it, new ones first, as
 * many as it is short of. Changes `counts`; answers what is still told afterwards.
 */
export function grownForStorey(
  task: StoreyTask,
  chosen: readonly Column[],
  counts: number[],
): readonly DesignFinding[] {
  const told = findingsAfter(task, chosen, counts);
  const short = told.find(({ code }) => code === 'extinguisher.storey-total');
  if (short === undefined) return told;
  const { present, required, count, least } = short.params;
  const worth = [
    ...chosen.map(({ offer, unit }) => ({ ...offer.unit, counts: offer.counts, unit })),
    ...task.points,
  ]
    .map((point, i) => ({
      i,
      A: point.counts.includes('A') ? (ratingOf(point.rating)?.A ?? 0) : 0,
      unit: point.unit,
      wheeled: point.wheeled,
    }))
    // The total is of what stands where burning solids are asked for; elsewhere more of the same adds nothing to it.
    .filter(({ A, unit }) => A > 0 && unit?.demands.some(({ fireClass }) => fireClass === 'A'))
    .sort((a, b) => Number(a.wheeled) - Number(b.wheeled) || b.A - a.A || a.i - b.i);
  let rating = Number(required) - Number(present);
  let extinguishers = Number(least) - Number(count);
  for (const { i, A, unit } of worth) {
    const room = Math.max(0, (unit?.mostPerPoint?.value ?? Infinity) - counts[i]!);
    const more = Math.min(room, Math.max(0, extinguishers, Math.ceil(rating / A - 1e-9)));
    counts[i]! += more;
    rating -= more * A;
    extinguishers -= more;
  }
  return findingsAfter(task, chosen, counts);
}

/** What stays told and isn't accounted for yet: nothing that is hung cures it. O(findings · incurable). */
export function leftByHand(
  { storey, spaces, unitOf, points }: StoreyTask,
  findings: readonly DesignFinding[],
  known: readonly Incurable[],
): Incurable[] {
  const byHand = (found: Pick<Incurable, 'of' | 'space' | 'unit'>, id: string, x: number, y: number) =>
    ({ ...found, reason: 'by-hand', place: { storey, x, y }, area: 0, finding: id }) as const;
  const left = findings.flatMap(({ id, code, place, params }): Incurable[] => {
    const of = TOLD_BY[code];
    const space = spaces.find((each) => each.id === place.space)?.id ?? null;
    const unit = space === null ? null : (unitOf.get(space)?.id ?? null);
    const own = of === 'room' ? space : (params['unit'] ?? unit);
    const isKnown = known.some(
      (each) => of !== undefined && each.of === of && own === (of === 'room' ? each.space : each.unit),
    );
    if (isKnown) return [];
    const asset = params['asset'] !== undefined;
    const kind = of ?? (asset ? 'point' : code === 'extinguisher.unit-crosses' ? 'unit' : 'storey');
    return [byHand({ of: kind, space, unit }, id, place.x, place.y)];
  });
  const off = points
    .filter(({ at }) => at === null)
    .map(({ asset: { id, x, y } }) =>
      byHand({ of: 'point', space: null, unit: null }, `extinguisher.off-floor:${id}`, x, y),
    );
  return [...left, ...off];
}

/** As the schema fills in what a proposal doesn't say. */
const newAsset = (
  { rooms }: StoreyTask,
  { place, offer: { unit } }: Column,
  i: number,
  count: number,
): AssetOf<'extinguisher'> => ({
  id: makeId('asset', `proposed${i}`),
  kind: 'extinguisher',
  storey: place.storey,
  x: place.x,
  y: place.y,
  z: 1,
  name: NO_NAME,
  number: null,
  department: null,
  responsible: null,
  retired: false,
  model: unit.model,
  agent: unit.agent,
  rating: unit.rating,
  charge: unit.charge,
  wheeled: unit.wheeled,
  cabinet: false,
  nonMagnetic: rooms.isMagnetic(place),
  count,
});
