import { afterEach, describe, expect, it } from 'vitest';
import { localId, makeId } from '../../src/model/schema/ids';
import type { Session } from '../../src/session/session';
import { wardCampus } from '../support/ward-campus';
import { nodeSession } from './support/node-session';

let open: Session[] = [];
afterEach(() => {
  open.forEach((session) => session.dispose());
  open = [];
});

/** A campus being opened, and in which order its storeys were drawn. */
async function openCampus() {
  const document = wardCampus({ buildings: 3, storeys: 3, heads: 0 });
  const node = nodeSession(null, null, () => document);
  open.push(node.session);
  const drawn: string[] = [];
  node.session.geometry.subscribe(({ storeys }, before) => {
    for (const id of storeys.keys()) if (!before.storeys.has(id)) drawn.push(localId(id));
  });
  await node.session.openSample('small-ward');
  /** Goes on at once when so many storeys are drawn: in process nothing lets a timer in between. */
  const drawnMany = (count: number): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (drawn.length < count) return;
        stop();
        resolve();
      };
      const stop = node.session.geometry.subscribe(look);
      look();
    });
  return { ...node, document, drawn, drawnMany };
}

describe('a campus', () => {
  it('is drawn before it is walked: the shown storey first, then its building', async () => {
    const { session, until, drawn, drawnMany, document } = await openCampus();
    await drawnMany(1);
    expect(session.view.getState().storey).toBe('storey_A-L01');
    expect(drawn).toEqual(['A-L01']);
    expect(session.plan.getState().summary).toBeNull();
    expect(session.coverage.getState()).toMatchObject({ status: 'working' });
    await until(() => drawn.length === Object.keys(document.storeys).length);
    expect(drawn.slice(0, 4).toSorted()).toEqual(['A-L01', 'A-L02', 'A-L03', 'A-R']);
    await until(() => session.coverage.getState().status === 'ready');
    await until(() => session.geometry.getState().floors.size === drawn.length);
  });

  it('draws the storey that is turned to next, while it is being walked', async () => {
    const { session, until, drawn, drawnMany } = await openCampus();
    await drawnMany(1);
    session.showStorey(makeId('storey', 'C-L03'));
    // One other was on its way at most.
    await drawnMany(3);
    expect(drawn.slice(1)).toContain('C-L03');
    expect(session.coverage.getState().status).toBe('working');
    await until(() => session.coverage.getState().status === 'ready');
  });

  it('tells how far the walking surface is', async () => {
    const { session, until } = await openCampus();
    const shares: number[] = [];
    session.coverage.subscribe(({ progress }, before) => {
      if (progress && progress !== before.progress) shares.push(progress.done / progress.total);
    });
    await until(() => session.coverage.getState().status === 'ready');
    expect(shares.length).toBeGreaterThan(10);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });

  it('can be stopped from computing coverage, and asked again', async () => {
    const { session, until, drawn, drawnMany } = await openCampus();
    await drawnMany(2);
    session.stopCoverage();
    expect(session.coverage.getState()).toMatchObject({ status: 'stopped', progress: null, total: null });
    await until(() => drawn.length === 14);
    expect(session.coverage.getState().status).toBe('stopped');
    expect(session.plan.getState().summary).toBeNull();
    session.retryCoverage();
    await until(() => session.coverage.getState().status === 'ready');
    expect(session.coverage.getState().total?.area).toBeGreaterThan(0);
  });

  it('covers what is placed while it is being walked', async () => {
    const { session, until, drawnMany } = await openCampus();
    await drawnMany(2);
    const placed = session.placeAt(makeId('storey', 'B-L02'), 100, 9);
    await until(() => session.coverage.getState().status === 'ready');
    expect(session.coverage.getState().owners).toContain(placed);
  });

  it('steps up and down within a building, and goes to where one comes into another', async () => {
    const { session } = await openCampus();
    const shown = (): string => localId(session.view.getState().storey ?? 'storey_none');
    session.stepStorey(1);
    expect(shown()).toBe('A-L02');
    session.stepStorey(1);
    session.stepStorey(1);
    session.stepStorey(1);
    expect(shown()).toBe('A-R');
    session.showBuilding(makeId('building', 'C'));
    expect(shown()).toBe('C-L01');
    session.stepStorey(-1);
    expect(shown()).toBe('C-L01');
    session.showBuilding(null);
    expect(shown()).toBe('GROUND');
    session.stepStorey(1);
    expect(shown()).toBe('AB-L02');
  });
});
