import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { addSpan } from '../../src/base/time/local-date';
import { localDateAt } from '../../src/base/time/zone';
import { makeId } from '../../src/model/schema/ids';
import type { Session } from '../../src/session/session';
import { createDesigner } from '../../src/session/design/designer';
import { createAsOfKeeper } from '../../src/session/use-cases/as-of';
import { createCoverageComparer } from '../../src/session/use-cases/compare-coverage';
import { recordSession } from './support/record-session';

const ASSET = makeId('asset', 'XF-101');
const uncovered = (session: Session): number => session.coverage.getState().total?.uncovered ?? Number.NaN;

/** A ward whose extinguisher XF-101 was found missing. */
async function withMissing(name: string) {
  const node = await recordSession(name);
  const { session, keeper } = node;
  const settled = (): Promise<void> =>
    node.until(() => {
      const { status, away } = session.coverage.getState();
      const { asOf } = session.view.getState();
      const counted = session.asOf.getState();
      const known = asOf === 'designed' || (counted.choice === asOf && counted.status === 'ready');
      return status === 'ready' && known && away.size === (asOf === 'designed' ? 0 : counted.absent.size);
    });
  session.part(createAsOfKeeper);
  await settled();
  const designed = uncovered(session);
  await keeper.setPerson('王小明');
  const body = { condition: 'missing', note: '', evidence: [] } as const;
  expect(await keeper.record([{ type: 'asset.condition', about: ASSET, body }])).toMatchObject({ ok: true });
  return { ...node, settled, designed };
}

describe('coverage as of a day', () => {
  it('leaves out what is missing today, says since when, and covers what a plan without it covers', async () => {
    const { session, settled, designed, until } = await withMissing('as-of-1');
    session.setAsOf('today');
    await settled();
    expect([...session.asOf.getState().absent.keys()]).toEqual([ASSET]);
    const today = localDateAt(session.asOf.getState().at!, { offsetMinutes: 480 });
    expect(session.asOf.getState().absent.get(ASSET)).toMatchObject({ reason: 'missing', since: today });
    const without = uncovered(session);
    expect(without).toBeGreaterThan(designed);

    session.setAsOf('designed');
    await settled();
    expect(uncovered(session)).toBe(designed);
    const before = session.plan.getState().revision;
    session.select(ASSET);
    session.removeSelected();
    await until(
      () => session.coverage.getState().status === 'ready' && session.coverage.getState().revision > before,
    );
    expect(uncovered(session)).toBeCloseTo(without, 9);
    session.dispose();
  });

  it('counts it on the day before, and follows a record that is made while today is looked at', async () => {
    const { session, keeper, settled, designed } = await withMissing('as-of-2');
    const today = localDateAt(keeper.now(), keeper.zone);
    session.setAsOf(addSpan(today, { count: -1, unit: 'day' }));
    await settled();
    expect(session.asOf.getState().absent.size).toBe(0);
    expect(uncovered(session)).toBe(designed);

    session.setAsOf('today');
    await settled();
    expect(uncovered(session)).toBeGreaterThan(designed);
    const body = { condition: 'present', note: '', evidence: [] } as const;
    await keeper.record([{ type: 'asset.condition', about: ASSET, body }]);
    await settled();
    expect(session.asOf.getState().absent.size).toBe(0);
    expect(uncovered(session)).toBe(designed);
    session.dispose();
  });

  it('ends the life of a unit by the code of the plan: by one at twelve years, by another not at all', async () => {
    const node = await recordSession('as-of-abroad');
    const { session, keeper, until } = node;
    session.part(createAsOfKeeper);
    await keeper.setPerson('王小明');
    const today = localDateAt(keeper.now(), keeper.zone);
    const made = addSpan(today, { count: -13, unit: 'year' });
    const unit = { agent: 'co2', maker: null, model: null, serial: null, made };
    await keeper.record([{ type: 'asset.installed', about: ASSET, body: { slot: 0, unit } }]);
    const reasons = () => [...session.asOf.getState().absent.values()].map(({ reason }) => reason);
    session.setAsOf('today');
    await until(() => session.asOf.getState().status === 'ready');
    expect(reasons()).toEqual(['expired']);
    session.part(createDesigner).setCampus({ profile: 'nfpa' });
    await until(() => reasons().length === 0 && session.asOf.getState().status === 'ready');
    session.undo();
    await until(() => reasons().length === 1);
    expect(reasons()).toEqual(['expired']);
    session.dispose();
  });

  it('goes on to the next day at midnight, and says so', async () => {
    const { session, keeper, settled, until, tick, wake } = await withMissing('as-of-5');
    session.setAsOf('today');
    await settled();
    const today = localDateAt(keeper.now(), keeper.zone);
    const dayShown = (): string => localDateAt(session.asOf.getState().at!, keeper.zone);
    expect(dayShown()).toBe(today);
    tick(86_400_000);
    wake();
    const next = addSpan(today, { count: 1, unit: 'day' });
    await until(() => dayShown() === next);
    expect([...session.asOf.getState().absent.keys()]).toEqual([ASSET]);
    session.dispose();
  });

  it('says that it can not be told where its code does not come, and can be asked again', async () => {
    const { session, until } = await recordSession('as-of-6');
    vi.doMock('../../src/session/use-cases/as-of', () => {
      throw new Error('no network');
    });
    session.setAsOf('today');
    await until(() => session.asOf.getState().status === 'unavailable');
    expect(session.asOf.getState().choice).toBe('today');
    session.setAsOf('designed');
    expect(session.asOf.getState().choice).toBe('designed');
    session.setAsOf('today');
    await until(() => session.asOf.getState().status === 'unavailable');
    vi.doUnmock('../../src/session/use-cases/as-of');
    session.retryAsOf();
    await until(() => session.asOf.getState().status === 'ready');
    expect(session.asOf.getState()).toMatchObject({ choice: 'today', status: 'ready' });
    session.dispose();
  });

  it('a drag of what is not counted covers nothing; one of another goes by the same day', async () => {
    const { session, settled, until } = await withMissing('as-of-3');
    session.setAsOf('today');
    await settled();
    const before = uncovered(session);
    session.beginMove(ASSET);
    session.dragTo(12, 6);
    expect(session.coverage.getState().status).toBe('ready');
    session.cancel();
    const other = makeId('asset', 'XF-201');
    const { x, y } = session.plan.getState().document!.assets[other]!;
    session.beginMove(other);
    session.dragTo(x + 0.5, y);
    session.dragTo(x, y);
    await until(() => session.coverage.getState().status === 'preview');
    await until(() => Math.abs(uncovered(session) - before) < 1e-6);
    session.cancel();
    session.dispose();
  });

  it('holds hours against the design; what was found is let go with the next edit', async () => {
    const { session, settled, designed, until } = await withMissing('as-of-4');
    session.setAsOf('today');
    await settled();
    const now = uncovered(session);
    const comparer = session.part(createCoverageComparer);
    comparer.compare([
      { asOf: 'designed', hour: null },
      { asOf: 'today', hour: '10:00' },
    ]);
    await until(() => comparer.state.getState().status === 'ready');
    const [first, second] = comparer.state.getState().results;
    expect(first).toMatchObject({ uncovered: designed, away: 0 });
    expect(second).toMatchObject({ uncovered: now, away: 1, hour: '10:00' });
    session.moveTo(makeId('asset', 'XF-201'), 9, 9);
    expect(comparer.state.getState()).toMatchObject({ status: 'idle', results: [] });
    session.dispose();
  });
});
