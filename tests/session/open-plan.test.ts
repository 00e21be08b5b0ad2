import { EMPTY_URL } from '../../src/session/url/url-state';
import { afterEach, describe, expect, it } from 'vitest';
import { smallWard } from '../../src/demo/small-ward/small-ward';
import type { Session } from '../../src/session/session';
import { nodeSession, openedWard } from './support/node-session';

let open: Session[] = [];
const keep = <T extends { readonly session: Session }>(node: T): T => {
  open.push(node.session);
  return node;
};
afterEach(() => {
  open.forEach((session) => session.dispose());
  open = [];
});

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('opening', () => {
  it('opens the sample: document, both storeys drawn, coverage, first storey at ground', async () => {
    const { session, until } = keep(await openedWard());
    expect(session.plan.getState()).toMatchObject({
      status: 'ready',
      sample: 'small-ward',
      error: null,
      opening: null,
    });
    expect(session.view.getState()).toMatchObject({ storey: 'storey_L1', limit: null });
    await until(() => session.geometry.getState().storeys.size === 2);
    const { total } = session.coverage.getState();
    expect(total?.uncovered).toBeGreaterThan(20);
    expect((total?.covered ?? 0) + (total?.uncovered ?? 0)).toBeCloseTo(total?.area ?? 0, 6);
    expect([...session.coverage.getState().storeys.values()].every(({ uncovered }) => uncovered > 1)).toBe(
      true,
    );
  });

  it('doubts nothing of its own sample', async () => {
    const { session } = keep(await openedWard());
    expect(session.plan.getState().warnings).toEqual([]);
    expect(session.plan.getState().summary?.warnings).toEqual([]);
    expect(session.plan.getState().summary?.joined).toBe(1);
  });

  it('opens what it saved, the same', async () => {
    const { session, saved, until } = keep(await openedWard());
    await session.exportPlan('wardtwin-json');
    const [file] = saved;
    expect(file?.name).toMatch(/\.wardtwin\.json$/);
    await session.openFile('again.wardtwin.json', file?.bytes ?? new Uint8Array());
    await until(() => session.coverage.getState().status === 'ready');
    expect(session.plan.getState()).toMatchObject({
      fileName: 'again.wardtwin.json',
      sample: null,
      error: null,
    });
    expect(session.plan.getState().document).toEqual(smallWard());
  });

  it('exports plan GeoJSON that opens again with the same extinguishers and rooms', async () => {
    const { session, saved } = keep(await openedWard());
    await session.exportPlan('plan-geojson');
    expect(saved[0]?.name).toMatch(/\.plan\.geojson$/);
    await session.openFile('ward.plan.geojson', saved[0]?.bytes ?? new Uint8Array());
    expect(session.plan.getState().error).toBeNull();
    const { document } = session.plan.getState();
    expect(Object.keys(document?.spaces ?? {})).toEqual(Object.keys(smallWard().spaces));
    expect(Object.keys(document?.assets ?? {})).toEqual(Object.keys(smallWard().assets));
  });

  it.each([
    ['an empty file', 'x.plan.geojson', '', 'file.empty'],
    ['broken JSON', 'x.plan.geojson', '{"type":', 'file.not-json'],
    ['a newer document', 'x.wardtwin.json', '{"format":"wardtwin","version":99}', 'document.newer-version'],
    ['some other JSON', 'x.json', '{"a":1}', null],
  ])('refuses %s with its name and reason, and keeps the open plan', async (_, name, text, code) => {
    const { session } = keep(await openedWard());
    const before = session.plan.getState();
    await session.openFile(name, bytesOf(text));
    const after = session.plan.getState();
    expect(after.error?.fileName).toBe(name);
    if (code !== null) expect(after.error?.message.code).toBe(code);
    expect(after.document).toBe(before.document);
    expect(after.planKey).toBe(before.planKey);
    expect(after.status).toBe('ready');
    session.dismissError();
    expect(session.plan.getState().error).toBeNull();
  });

  it('puts everything back when opening is cancelled', async () => {
    const { session } = keep(await openedWard());
    const before = session.plan.getState().document;
    const text = JSON.stringify(smallWard());
    const opening = session.openFile('late.wardtwin.json', bytesOf(text));
    expect(session.plan.getState().status).toBe('opening');
    session.cancelOpening();
    await opening;
    expect(session.plan.getState()).toMatchObject({ status: 'ready', opening: null, error: null });
    expect(session.plan.getState().document).toBe(before);
  });

  it('lets the later of two files win', async () => {
    const { session } = keep(nodeSession());
    const first = session.openFile('a.wardtwin.json', bytesOf(JSON.stringify(smallWard())));
    const second = session.openFile('b.wardtwin.json', bytesOf(JSON.stringify(smallWard())));
    await Promise.all([first, second]);
    expect(session.plan.getState()).toMatchObject({ status: 'ready', fileName: 'b.wardtwin.json' });
  });

  it('does nothing when no file is picked, and opens the one that is', async () => {
    const declined = keep(nodeSession(null, null));
    await declined.session.pickFile();
    expect(declined.session.plan.getState().status).toBe('empty');
    const accepted = keep(nodeSession(null, JSON.stringify(smallWard())));
    await accepted.session.pickFile();
    expect(accepted.session.plan.getState()).toMatchObject({ status: 'ready', fileName: 'picked.json' });
  });

  it('shows first what the link says', async () => {
    const restore = {
      ...EMPTY_URL,
      storey: 'storey_L2',
      mode: '2d',
      stack: 'ghost',
      limit: 12,
      select: ['asset_XF-201'],
    } as const;
    const { session } = keep(await openedWard(restore));
    expect(session.view.getState()).toMatchObject({
      storey: 'storey_L2',
      mode: '2d',
      stack: 'ghost',
      limit: 12,
    });
    expect(session.selection.getState().asset).toBe('asset_XF-201');
    expect(session.coverage.getState().limit).toBe(12);
  });
});

describe('a plan with unsaved changes', () => {
  it('is kept when another one is opened, and gone back to with its undo steps', async () => {
    const { session, until } = keep(await openedWard());
    const placed = session.placeAt('storey_L1', 10, 9);
    const before = session.plan.getState();
    await session.openSample('small-ward');
    await until(() => session.coverage.getState().status === 'ready');
    expect(session.plan.getState()).toMatchObject({ undo: [], document: smallWard() });
    expect(session.plan.getState().replaced?.document).toBe(before.document);
    await session.returnToReplaced();
    await until(() => session.coverage.getState().status === 'ready');
    expect(session.plan.getState()).toMatchObject({
      document: before.document,
      undo: before.undo,
      replaced: null,
    });
    expect(placed && session.plan.getState().document?.assets[placed]).toBeDefined();
    session.undo();
    expect(session.plan.getState().document).toEqual(smallWard());
  });

  it('is not spoken of when nothing was changed', async () => {
    const { session } = keep(await openedWard());
    await session.openSample('small-ward');
    expect(session.plan.getState().replaced).toBeNull();
  });
});
