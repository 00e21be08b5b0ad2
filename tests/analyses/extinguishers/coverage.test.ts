import { describe, expect, it } from 'vitest';
import { checkCoverage } from '../../../src/analyses/extinguishers/check';
import { computeCoverage, type CoverageMeasure } from '../../../src/analyses/extinguishers/compute';
import { ExtinguisherDrag } from '../../../src/analyses/extinguishers/drag';
import { UNKNOWN_TYPE, type ExtinguisherSource } from '../../../src/analyses/extinguishers/input';
import { floorAt, findPath } from '../../../src/analyses/walking/find-path';
import { walkWith } from '../../../src/analyses/walking/walking-plan';
import type { WalkingPlan } from '../../../src/analyses/walking/walking-plan';
import { seededRandom, type Random } from '../../../src/base/random';
import { makeId } from '../../../src/model/schema/ids';
import { CLINIC, hasClinic, planOf, TWO_WARDS } from './support';

/** Extinguishers anywhere on the floor: at samples of the plan, drawn with a fixed seed. */
function scatter(plan: WalkingPlan, count: number, random: Random): ExtinguisherSource[] {
  const { samples } = plan.nav;
  return Array.from({ length: count }, (_, i) => {
    const s = random.index(samples.count);
    const storey = plan.derived.storeys.findIndex((_, k) => s < samples.storeyStart[k + 1]!);
    const id = makeId('asset', `e${String(i).padStart(3, '0')}`);
    const place = { storey: plan.derived.storeys[storey]!, x: samples.planX[s]!, y: samples.planY[s]! };
    return { ...UNKNOWN_TYPE, id, ...place };
  });
}

const input = (sources: readonly ExtinguisherSource[], limit = 15) => ({ sources, shut: [], limit });

/** The raster with everything beyond the limit as a preview has it. */
const cutAtLimit = (share: Float32Array): Float32Array => share.map((each) => (each > 1 ? Infinity : each));

function sameWithin(preview: CoverageMeasure, whole: CoverageMeasure): void {
  for (const storey of preview.storeys) {
    const other = whole.storeys.find((each) => each.id === storey.id);
    expect(storey.covered).toBeCloseTo(other?.covered ?? NaN, 6);
    expect(storey.area).toBe(other?.area);
    expect(cutAtLimit(storey.share)).toEqual(cutAtLimit(other?.share ?? new Float32Array()));
    expect(Buffer.compare(storey.reach, other?.reach ?? new Uint8Array())).toBe(0);
    storey.reachedBy.forEach((area, i) => expect(area).toBeCloseTo(other?.reachedBy[i] ?? NaN, 6));
  }
  expect(preview.total.covered).toBeCloseTo(whole.total.covered, 6);
  expect(preview.total.uncovered).toBeCloseTo(whole.total.uncovered, 6);
}

describe.each([
  ['two wards', TWO_WARDS, 3, true],
  ['clinic', CLINIC, 24, hasClinic],
])('coverage of %s', (_, file, count, there) => {
  const plan = there ? planOf(file) : null;

  it.skipIf(!there)('covered and uncovered make the whole, storey by storey and in all', () => {
    const measure = computeCoverage(plan!, input(scatter(plan!, count, seededRandom(1))));
    for (const storey of measure.storeys) {
      expect(storey.covered + storey.uncovered).toBeCloseTo(storey.area, 9);
      const inSpaces = storey.bySpace.reduce((sum, space) => sum + space.uncovered, 0);
      expect(inSpaces).toBeLessThanOrEqual(storey.uncovered + 1e-6);
    }
    const area = plan!.nav.samples.area.reduce((sum, each) => sum + each, 0);
    expect(measure.total.area).toBeCloseTo(area, 6);
  });

  it.skipIf(!there)('names the nearest extinguisher: none other is nearer by path', () => {
    const sources = scatter(plan!, count, seededRandom(2));
    const measure = computeCoverage(plan!, input(sources));
    const random = seededRandom(3);
    for (let i = 0; i < 40; i++) {
      const storey = measure.storeys[random.index(measure.storeys.length)]!;
      const cell = random.index(storey.share.length);
      const sample = plan!.nav.samples.cellSample[plan!.derived.storeys.indexOf(storey.id)]![cell]!;
      if (sample < 0) continue;
      const { planX, planY } = plan!.nav.samples;
      const from = floorAt(plan!, { storey: storey.id, x: planX[sample]!, y: planY[sample]! })!;
      const lengths = sources.map((source) => {
        return (
          findPath({ plan: plan!, walk: walkWith(plan!, []) }, from, floorAt(plan!, source)!).length ??
          Infinity
        );
      });
      const least = Math.min(...lengths);
      if (least === Infinity) {
        expect(storey.owner[cell]).toBe(-1);
        expect(storey.share[cell]).toBe(Infinity);
      } else {
        expect(storey.share[cell]! * 15).toBeCloseTo(least, 4);
        expect(lengths[storey.owner[cell]!]).toBeCloseTo(least, 6);
      }
    }
  });

  it.skipIf(!there)('does not depend on the order of the extinguishers', () => {
    const sources = scatter(plan!, count, seededRandom(4));
    const [a, b] = [sources, sources.toReversed()].map((each) => computeCoverage(plan!, input(each)));
    expect(b!.total.covered).toBeCloseTo(a!.total.covered, 9);
    a!.storeys.forEach((storey, i) => {
      const other = b!.storeys[i]!;
      storey.share.forEach((each, cell) => {
        if (Number.isFinite(each)) expect(Math.abs(each - other.share[cell]!)).toBeLessThan(1e-6);
      });
    });
  });

  it.skipIf(!there)('a drag agrees with a computation from scratch at every place of it', () => {
    const sources = scatter(plan!, count, seededRandom(5));
    const moved = sources[1]!;
    const limit = 8;
    const drag = new ExtinguisherDrag(plan!, input(sources, limit), [moved.id]);
    for (const to of [...scatter(plan!, 6, seededRandom(6)), null]) {
      const others = sources.filter((source) => source.id !== moved.id);
      const whole = computeCoverage(
        plan!,
        input(to === null ? others : [...others, { ...to, id: moved.id }], limit),
      );
      sameWithin(drag.at([{ id: moved.id, to }]), whole);
    }
  });

  it.skipIf(!there)('several dragged together agree with it too, owners among them', () => {
    const sources = scatter(plan!, count, seededRandom(9));
    const limit = 9;
    const moved = sources.slice(0, 3).map(({ id }) => id);
    const drag = new ExtinguisherDrag(plan!, input(sources, limit), moved);
    for (let round = 0; round < 4; round++) {
      const places = scatter(plan!, 3, seededRandom(20 + round));
      const moves = moved.map((id, i) => ({ id, to: round === 2 && i === 1 ? null : places[i]! }));
      const elsewhere = moves.flatMap(({ id, to }) => (to === null ? [] : [{ ...to, id }]));
      const others = sources.filter(({ id }) => !moved.includes(id));
      const whole = computeCoverage(plan!, input([...others, ...elsewhere], limit));
      const preview = drag.at(moves);
      sameWithin(preview, whole);
      for (const storey of preview.storeys) {
        const other = whole.storeys.find(({ id }) => id === storey.id)!;
        const differing = storey.owner.filter((owner, cell) => {
          const [a, b] = [storey.share[cell]!, preview.owners[owner]];
          return a < 1 && b !== whole.owners[other.owner[cell]!];
        });
        // Only where two are equally near.
        expect(differing.length).toBeLessThan(storey.owner.length / 500);
      }
    }
  });

  it.skipIf(!there)('a new extinguisher is dragged in like one that moves', () => {
    const sources = scatter(plan!, count, seededRandom(7));
    const [place] = scatter(plan!, 1, seededRandom(8));
    const id = makeId('asset', 'new');
    const preview = new ExtinguisherDrag(plan!, input(sources), [id]).at([{ id, to: place! }]);
    sameWithin(preview, computeCoverage(plan!, input([...sources, { ...place!, id }])));
    expect(preview.owners.at(-1)).toBe(id);
  });
});

describe('findings', () => {
  const plan = planOf(TWO_WARDS);
  const storey = makeId('storey', 'L1');
  const source = { ...UNKNOWN_TYPE, id: makeId('asset', 'E1'), storey, x: 0.5, y: 2 };

  it('lean on GB 50140 for its own limits and on the house for others', () => {
    for (const [limit, standard, severity] of [
      [15, 'GB 50140', 'major'],
      [14, 'WardTwin', 'minor'],
    ] as const) {
      const findings = checkCoverage(computeCoverage(plan, input([source], limit)), limit);
      expect(findings).toHaveLength(1);
      expect(findings[0]).toMatchObject({
        id: 'extinguisher.uncovered:space_C',
        severity,
        cite: { standard },
        params: { limit, length: null },
      });
    }
  });

  it('are one where there is no extinguisher at all, at the space with most floor', () => {
    const measure = computeCoverage(plan, input([], 15));
    const findings = checkCoverage(measure, 15);
    expect(findings).toHaveLength(1);
    const largest = measure.storeys
      .flatMap(({ bySpace }) => bySpace)
      .reduce((most, each) => (each.uncovered > most.uncovered ? each : most));
    expect(findings[0]).toMatchObject({
      code: 'extinguisher.none',
      severity: 'major',
      cite: { standard: 'GB 50140' },
      place: { space: largest.space },
      params: { area: measure.total.uncovered, limit: 15 },
    });
  });

  it('place each at the worst point of its space', () => {
    const findings = checkCoverage(computeCoverage(plan, input([source], 10)), 10);
    const found = findings.find((finding) => finding.place.space === 'space_B');
    expect(found?.place.x).toBeGreaterThan(12);
    expect(found?.params['length']).toBeCloseTo(11.9, 0);
  });

  it('tell of an extinguisher that stands off all floor, which covers nothing', () => {
    const lost = { ...source, x: -5 };
    const measure = computeCoverage(plan, input([lost], 15));
    expect(measure.total.covered).toBe(0);
    expect(checkCoverage(measure, 15).map((finding) => finding.code)).toContain('extinguisher.off-floor');
  });

  it('take one on the wall for the floor beside it', () => {
    const mounted = { ...source, x: -0.15 };
    expect(computeCoverage(plan, input([mounted], 15)).total.covered).toBeCloseTo(48.2, 1);
  });
});
