import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ringArea } from '../../../src/geometry/plane/ring-area';
import { onStorey } from '../../../src/model/query/on-storey';
import { assetFields } from '../../../src/model/query/asset-fields';
import { createArranger } from '../../../src/session/use-cases/arrange-assets';
import { assetsOf } from '../../../src/model/query/assets-of';
import { entitiesIn } from '../../../src/model/schema/dictionary';
import { makeId } from '../../../src/model/schema/ids';
import { createDesigner, type Designer } from '../../../src/session/design/designer';
import { createHazardPricer } from '../../../src/session/design/hazard-pricer';
import { translator } from '../../../src/i18n/translator';
import { unitMarks } from '../../../src/session/design/unit-marks';
import { unitsSketch } from '../../../src/session/design/unit-sketch';
import { createUnitLayer } from '../../../src/session/design/unit-layer';
import { unitWithout } from '../../../src/session/design/unit-without';
import { createVariantComparer, ownFigures } from '../../../src/session/design/variant-comparer';
import { createVariants } from '../../../src/session/design/variants';
import { openedWard, type NodeSession } from '../support/node-session';

const L1 = makeId('storey', 'L1');

let node: NodeSession;
let designer: Designer;
beforeEach(async () => {
  node = await openedWard();
  designer = node.session.part(createDesigner);
});
afterEach(() => node.session.dispose());

const document = () => node.session.plan.getState().document!;
const coverage = () => node.session.coverage.getState();
const bytes = () => JSON.stringify(document());
/** Resolves when coverage speaks of the plan as it is now. */
const settled = () =>
  node.until(() => {
    const { status, revision } = coverage();
    return status === 'ready' && revision === node.session.plan.getState().revision;
  });
const sketch = (owner: string) => node.session.sketches.getState().sketches.get(owner);

describe('what a planner decides', () => {
  it('is one undo step each, and undo gives the same bytes', () => {
    const rooms = onStorey(document(), 'spaces', L1).map(({ id }) => id);
    const verbs: readonly (() => void)[] = [
      () => designer.setCampus({ beds: 41 }),
      () => designer.setCampus({ profile: 'uk' }),
      () => designer.setOccupancy(Object.values(document().buildings)[0]!.id, true),
      () => designer.setDesign({ kFactor: 0.7 }),
      () => designer.setPrice('MT3', 88.5),
      () => designer.setHazard(rooms.slice(0, 2), { hazard: 'light', fireClasses: ['A'], reason: '试' }),
      () => designer.reckonTogether(rooms.slice(0, 3)),
    ];
    for (const verb of verbs) {
      const before = bytes();
      const { length } = node.session.plan.getState().undo;
      verb();
      node.tick(5000);
      expect(node.session.plan.getState().undo).toHaveLength(length + 1);
      expect(bytes()).not.toBe(before);
      node.session.undo();
      expect(bytes()).toBe(before);
      node.session.redo();
    }
  });

  it('puts a room into one unit alone: it leaves the one it was in, and an emptied one goes', () => {
    const [a, b, c] = onStorey(document(), 'spaces', L1).map(({ id }) => id);
    const first = designer.reckonTogether([a!, b!])!;
    const second = designer.reckonTogether([b!, c!])!;
    expect(document().calculationUnits[first]?.spaces).toEqual([a]);
    expect(document().calculationUnits[second]?.spaces).toEqual([b, c].sort());
    designer.reckonTogether([a!]);
    expect(document().calculationUnits[first]).toBeUndefined();
    designer.release(second);
    expect(entitiesIn(document().calculationUnits).map(({ spaces }) => spaces)).toEqual([[a]]);
  });

  it('forgets a price that is emptied', () => {
    designer.setPrice('B', 2);
    designer.setPrice('A', 1);
    designer.setPrice('B', 3);
    expect(document().campus.extinguisherDesign.prices).toEqual([
      { model: 'A', price: 1 },
      { model: 'B', price: 3 },
    ]);
    designer.setPrice('A', null);
    expect(document().campus.extinguisherDesign.prices).toEqual([{ model: 'B', price: 3 }]);
  });
});

describe('units over the plan', () => {
  it('are named where names of rooms stand in the picture already, and alike where none do yet', () => {
    const { storey } = node.session.view.getState();
    const here = coverage().units.filter(({ unit }) => unit.storey === storey);
    const drawn = node.session.geometry.getState().storeys.get(storey!)!.labels;
    const named = (known: typeof drawn) =>
      unitsSketch(document(), here, unitMarks(here), null, known, translator('zh')).labels;
    expect(named(drawn)!.length).toBeGreaterThan(0);
    expect(named([])).toEqual(named(drawn));
    // They are taken, not looked for again: moved a little they are where they were moved to.
    const moved = drawn.map((label) => ({
      ...label,
      places: label.places.map((place) => ({ ...place, x: place.x + 0.01 })),
    }));
    expect(named(moved)!.map(({ x }) => x - 0.01)).toEqual(
      named(drawn)!.map(({ x }) => expect.closeTo(x, 9) as number),
    );
  });

  it('are those of the shown storey, each outlined as one area and named, only while wanted', () => {
    const layer = node.session.part(createUnitLayer);
    expect(sketch('units')).toBeUndefined();
    layer.showAll(true);
    const here = coverage().units.filter(({ unit }) => unit.storey === node.session.view.getState().storey);
    expect(here.length).toBeGreaterThan(0);
    const drawn = sketch('units')!;
    expect(drawn.lines?.every(({ closed }) => closed)).toBe(true);
    const rooms = here.flatMap(({ unit }) => unit.spaces);
    expect(drawn.lines!.length).toBeLessThan(rooms.length / 4);
    // Walls between rooms of a unit are in its outline, those round it aren't.
    const enclosed = drawn.lines!.reduce(
      (sum, { points }) => sum + ringArea(points.map(({ x, y }) => [x, y])),
      0,
    );
    const sum = (of: 'netArea' | 'area'): number => here.reduce((all, { unit }) => all + unit[of], 0);
    expect(enclosed).toBeGreaterThan(sum('netArea'));
    expect(enclosed).toBeLessThan(sum('area'));
    for (const [i] of here.entries()) {
      expect(
        drawn.labels?.filter(({ text }) => text.split(' ').includes(`U${i + 1}`)).length,
      ).toBeGreaterThan(0);
    }
    layer.show(here[0]!, true);
    expect(sketch('unit')?.lines?.map(({ points }) => points)).toEqual(
      drawn.lines?.map(({ points }) => points),
    );
    // Its outline isn't drawn twice, but it is named among the others.
    const others = sketch('units')!;
    expect(others.lines!.length + sketch('unit')!.lines!.length).toBe(drawn.lines!.length);
    expect(others.labels).toEqual(drawn.labels);
    expect(node.session.view.getState().focus?.around).toBeDefined();
    node.session.setRole('drill');
    expect(sketch('units')).toBeUndefined();
    expect(sketch('unit')).toBeUndefined();
    node.session.setRole('planner');
    layer.showAll(false);
    expect(sketch('units')).toBeUndefined();
  });
});

describe('a variant', () => {
  it('that is the present placing has the figures of the plan; another one those of the plan when it is brought', async () => {
    const variants = node.session.part(createVariants);
    const comparer = node.session.part(createVariantComparer);
    const figures = async () => {
      await node.until(() => comparer.state.getState().status === 'ready');
      return comparer.state.getState().figures;
    };
    const before = ownFigures(coverage());
    const all = variants.keep('全部')!;
    comparer.compare(all);
    expect(await figures()).toEqual(before);

    const [first] = assetsOf(document(), 'extinguisher', null);
    node.session.select(first!.id);
    node.session.removeSelected();
    await settled();
    const fewer = ownFigures(coverage());
    expect(fewer).not.toEqual(before);
    await figures();
    expect(comparer.state.getState().figures).toEqual(before);
    comparer.close();
    expect(comparer.state.getState().figures).toBeNull();
  });

  it('is held against any other that is kept as that one would be against the plan', async () => {
    await settled();
    const variants = node.session.part(createVariants);
    const comparer = node.session.part(createVariantComparer);
    const all = variants.keep('全部')!;
    await settled();
    const whole = ownFigures(coverage());
    const [first] = assetsOf(document(), 'extinguisher', null);
    node.session.select(first!.id);
    node.session.removeSelected();
    const fewer = variants.keep('少一处')!;
    await settled();
    const short = ownFigures(coverage());
    // The plan is neither of them any more.
    node.session.select(assetsOf(document(), 'extinguisher', null)[0]!.id);
    node.session.removeSelected();
    await settled();
    comparer.compare(fewer, all);
    await node.until(() => comparer.state.getState().status === 'ready');
    expect(comparer.state.getState()).toMatchObject({
      of: fewer,
      against: all,
      figures: short,
      other: whole,
    });
    expect(short!.findings).toBeGreaterThan(whole!.findings);
    // One that goes leaves the plan itself to be held against.
    variants.remove(all);
    comparer.compare(fewer, all);
    expect(comparer.state.getState().against).toBeNull();
    comparer.close();
  });

  it('is reckoned no further when somebody stops it, not by a later result either', async () => {
    await settled();
    const comparer = node.session.part(createVariantComparer);
    const all = node.session.part(createVariants).keep('全部')!;
    await settled();
    comparer.compare(all);
    expect(comparer.state.getState().status).toBe('working');
    comparer.stop();
    node.session.select(assetsOf(document(), 'extinguisher', null)[0]!.id);
    node.session.removeSelected();
    await settled();
    expect(comparer.state.getState()).toMatchObject({ status: 'stopped', of: all, figures: null });
    comparer.compare(all);
    await node.until(() => comparer.state.getState().status === 'ready');
    expect(comparer.state.getState().figures).not.toBeNull();
  });

  it('counts no assumption as a fault', async () => {
    await settled();
    const infos = coverage().findings.filter(({ severity }) => severity === 'info');
    expect(infos.length).toBeGreaterThan(0);
    const own = ownFigures(coverage())!;
    expect(own.findings).toBe(coverage().findings.length - infos.length);
    expect(own.byCode.reduce((sum, { count }) => sum + count, 0)).toBe(own.findings);
    for (const { code } of infos) expect(own.byCode.map((each) => each.code)).not.toContain(code);
  });

  it('is renamed, and goes', () => {
    const variants = node.session.part(createVariants);
    const id = variants.keep('甲')!;
    variants.rename(id, '乙');
    expect(document().variants[id]?.name.zh).toBe('乙');
    variants.remove(id);
    expect(document().variants[id]).toBeUndefined();
    // Whoever removes one needs no telling.
    expect(variants.state.getState().lost).toEqual([]);
  });

  it('that undo takes away is told, and kept again as it was', () => {
    const variants = node.session.part(createVariants);
    const lost = () => variants.state.getState().lost.map(({ id }) => id);
    const before = bytes();
    const [first] = assetsOf(document(), 'extinguisher', null);
    node.session.select(first!.id);
    node.session.removeSelected();
    node.tick(5000);
    const fewer = variants.keep('少一处')!;
    const kept = document().variants[fewer];
    node.session.undo();
    expect(lost()).toEqual([fewer]);
    node.session.redo();
    expect(lost()).toEqual([]);
    node.session.undo();
    node.session.undo();
    expect(bytes()).toBe(before);
    expect(lost()).toEqual([fewer]);
    variants.keepLost();
    expect(lost()).toEqual([]);
    expect(document().variants[fewer]).toEqual(kept);
    expect(document().assets).toEqual(JSON.parse(before).assets);
    node.session.undo();
    variants.letGo();
    expect(lost()).toEqual([]);
    variants.keepLost();
    expect(bytes()).toBe(before);
  });
});

describe('what a unit has left', () => {
  it('without one of two extinguishers, or without the place, is what it has when the plan is without them', async () => {
    await settled();
    const count = assetFields('extinguisher').find(({ name }) => name === 'count')!;
    for (const lost of [1, 2]) {
      const [asset] = assetsOf(document(), 'extinguisher', null);
      expect(asset!.count).toBe(2);
      const left = unitWithout(document(), coverage(), asset!, lost)!;
      const { id } = left.verdict.unit;
      node.session.select(asset!.id);
      if (lost === 2) node.session.removeSelected();
      else node.session.part(createArranger).setField(count, 1);
      await settled();
      const now = coverage().units.find(({ unit }) => unit.id === id)!;
      expect([left.count, left.ratings]).toEqual([now.count, now.present.map(({ rating }) => rating)]);
      expect(left.ratings).not.toEqual(left.verdict.present.map(({ rating }) => rating));
      node.session.undo();
      await settled();
    }
  });

  it('is not less by what the verdict doesn’t count already', async () => {
    await settled();
    const [asset] = assetsOf(document(), 'extinguisher', null);
    const { units } = coverage();
    const left = unitWithout(document(), { units, away: new Set([asset!.id]) }, asset!, 2)!;
    expect(left.ratings).toEqual(left.verdict.present.map(({ rating }) => rating));
    expect(left.count).toBe(left.verdict.count);
    expect(unitWithout(document(), coverage(), { ...asset!, x: 1e5 }, 1)).toBeNull();
  });
});

describe('the price of a hazard', () => {
  it('is the floor that is uncovered without the extinguisher, less what is with it', async () => {
    const pricer = node.session.part(createHazardPricer);
    const ids = assetsOf(document(), 'extinguisher', null).map(({ id }) => id);
    const before = coverage().total!.uncovered;
    pricer.price(ids);
    await node.until(() => pricer.state.getState().waiting === 0);
    const { prices } = pricer.state.getState();
    expect([...prices.keys()].sort()).toEqual([...ids].sort());
    const [one] = ids;
    node.session.select(one!);
    node.session.removeSelected();
    // What was priced was of another plan.
    expect(pricer.state.getState().prices.size).toBe(0);
    await settled();
    expect(coverage().total!.uncovered - before).toBeCloseTo(prices.get(one!)!, 6);
  });
});
