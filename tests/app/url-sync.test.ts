import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followUrl } from '../../src/app/url-sync';
import { seededRandom } from '../../src/base/random';
import { dateOfDayNumber } from '../../src/base/time/local-date';
import { makeId } from '../../src/model/schema/ids';
import type { PlanThing } from '../../src/session/state/selection-state';
import { ROLES, STACKS } from '../../src/session/state/view-state';
import { EMPTY_URL, readUrlState } from '../../src/session/url/url-state';
import { cases } from '../support/cases';
import { nodeSession } from '../session/support/node-session';

const L2 = makeId('storey', 'L2');
const ASSET = makeId('asset', 'XF-101');
const OTHER = makeId('asset', 'XF-102');

/** A window's history, as far as the page uses it. */
class Tab {
  readonly entries: string[];
  #at = 0;
  #listeners = new Set<() => void>();

  constructor(search: string) {
    this.entries = [`/${search}`];
  }
  get location() {
    const url = new URL(this.entries[this.#at] ?? '/', 'https://a.b');
    return { pathname: url.pathname, search: url.search, hash: url.hash };
  }
  readonly history = {
    pushState: (_: unknown, __: string, url: string) => {
      this.entries.splice(this.#at + 1, Infinity, url);
      this.#at++;
    },
    replaceState: (_: unknown, __: string, url: string) => {
      this.entries[this.#at] = url;
    },
  };
  readonly window = {
    addEventListener: (_: string, listener: () => void) => this.#listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => this.#listeners.delete(listener),
  };
  go(by: number): void {
    this.#at += by;
    this.#listeners.forEach((listener) => listener());
  }
}

/** Milliseconds after which what was gathered is written. */
const GATHERED = 300;
const gathered = async (): Promise<void> => {
  await vi.advanceTimersByTimeAsync(GATHERED);
};
let end = (): void => undefined;
let tab = new Tab('');

async function opened(search: string) {
  tab = new Tab(search);
  vi.stubGlobal('history', tab.history);
  vi.stubGlobal('window', tab.window);
  vi.stubGlobal('location', {
    get pathname() {
      return tab.location.pathname;
    },
    get search() {
      return tab.location.search;
    },
    get hash() {
      return tab.location.hash;
    },
  });
  const { session } = nodeSession(readUrlState(search));
  end = followUrl(session);
  await session.openSample('small-ward');
  await new Promise((resolve) => setTimeout(resolve, GATHERED));
  // An open plan is shown without waiting for anything but the address.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  return session;
}
const said = () => readUrlState(tab.location.search);

beforeEach(() => vi.unstubAllGlobals());
afterEach(() => {
  vi.useRealTimers();
  end();
  vi.unstubAllGlobals();
});

describe('the address of the page', () => {
  it('is no step longer for a link to another storey, role and selection', async () => {
    const search = `?plan=small-ward&storey=${L2}&role=inspector&select=${ASSET}&page=raise`;
    const session = await opened(search);
    expect(session.view.getState()).toMatchObject({ storey: L2, role: 'inspector', link: { page: 'raise' } });
    expect(session.selection.getState().asset).toBe(ASSET);
    expect(tab.entries).toHaveLength(1);
    expect(said()).toMatchObject({ storey: L2, role: 'inspector', select: [ASSET], link: { page: 'raise' } });
    session.dispose();
  });

  it('takes what changes in one go as one step, and Back undoes it', async () => {
    const session = await opened('?plan=small-ward&role=inspector');
    const first = session.view.getState().storey;
    session.showStorey(L2);
    session.select(ASSET);
    await gathered();
    expect(tab.entries).toHaveLength(2);
    session.setLink({ page: 'raise' });
    await gathered();
    expect(tab.entries).toHaveLength(3);
    tab.go(-1);
    expect(session.view.getState().link.page).toBeUndefined();
    expect(session.selection.getState().asset).toBe(ASSET);
    tab.go(-1);
    expect(session.view.getState().storey).toBe(first);
    expect(session.selection.getState().asset).toBeNull();
    tab.go(2);
    expect(session.view.getState()).toMatchObject({ storey: L2, link: { page: 'raise' } });
    await gathered();
    expect(tab.entries).toHaveLength(3);
    session.dispose();
  });

  it('says several assets, or a wall, an opening or a space, and a link to them selects them', async () => {
    const session = await opened('?plan=small-ward&role=editor');
    const { walls, openings, spaces } = session.plan.getState().document!;
    const things = [
      { kind: 'wall', id: Object.values(walls)[0]!.id },
      { kind: 'opening', id: Object.values(openings)[0]!.id },
      { kind: 'space', id: Object.values(spaces)[0]!.id },
    ] as const;
    for (const thing of things) {
      session.selectThing(thing);
      await gathered();
      const link = said();
      session.selectThing(null);
      session.applyUrl(link);
      expect(session.selection.getState().thing).toEqual(thing);
    }
    session.selectAll([OTHER, ASSET]);
    await gathered();
    const link = said();
    expect(link.select).toEqual([OTHER, ASSET]);
    session.selectAll([]);
    session.applyUrl(link);
    expect(session.selection.getState()).toMatchObject({ assets: [OTHER, ASSET], asset: ASSET, thing: null });
    session.applyUrl({ ...EMPTY_URL, select: ['wall_none', 'asset_none'] });
    expect(session.selection.getState()).toMatchObject({ assets: [], thing: null });
    // None of it was a step: the plan is mended, not leafed through.
    expect(tab.entries).toHaveLength(1);
    session.dispose();
  });

  it('leads back to the same state, whatever that is (seeded)', { timeout: 120_000 }, async () => {
    const session = await opened('?plan=small-ward');
    const { document } = session.plan.getState();
    const { storeys, assets, walls, openings, spaces } = document!;
    const shown = () => {
      const { storey, mode, stack, limit, role, asOf, hour, cut, camera, link, layers } =
        session.view.getState();
      const { assets: chosen, asset, thing } = session.selection.getState();
      return {
        storey,
        mode,
        stack,
        limit,
        role,
        asOf,
        hour,
        cut,
        camera,
        link,
        own: layers[role],
        chosen,
        asset,
        thing,
      };
    };
    const random = seededRandom(77);
    const one = <T>(all: readonly T[]): T => all[random.index(all.length)]!;
    for (let i = 0; i < cases(30); i++) {
      session.showStorey(one(Object.values(storeys)).id);
      session.setRole(one(ROLES));
      session.setMode(one(['2d', '3d']));
      session.setStack(one(STACKS));
      session.setLimit(5 + random.index(30));
      session.setAsOf(one(['designed', 'today', dateOfDayNumber(20_000 + random.index(900))]));
      session.setHour(one([null, '02:00', '23:59']));
      session.setCut(one([0.5, 1.2, 3]));
      session.setCamera(one([null, '1,2,3,40,50']));
      session.setLayers(
        session.view.getState().role,
        one([{}, { camera: true }, { camera: false, extinguisher: true }]),
      );
      const many = Object.values(assets).filter(() => random.next() < 0.3);
      if (random.next() < 0.5) session.selectAll(many.map(({ id }) => id));
      else {
        const kind = one(['wall', 'opening', 'space'] as const);
        const from = { wall: walls, opening: openings, space: spaces }[kind];
        // The id is of the kind that it was taken from.
        session.selectThing({ kind, id: one(Object.values(from)).id } as PlanThing);
      }
      session.setLink({
        page: one([null, 'hazards', 'raise:L1:1,2']),
        walk: one([null, '1,2,90,0']),
        shut: one([null, 'D1']),
      });
      await gathered();
      const before = shown();
      const link = said();
      session.selectAll([]);
      session.applyUrl({ ...EMPTY_URL, limit: 3 });
      expect(shown()).not.toEqual(before);
      session.applyUrl(link);
      expect(shown(), tab.location.search).toEqual(before);
    }
    session.dispose();
  });

  it('is written no more often than browsers let it, however often the camera is told', async () => {
    const session = await opened('?plan=small-ward');
    const write = vi.spyOn(tab.history, 'replaceState');
    for (let i = 0; i < 100; i++) {
      session.setCamera(`${i},0,10,0,0`);
      await vi.advanceTimersByTimeAsync(2);
    }
    await gathered();
    expect(write.mock.calls.length).toBeLessThanOrEqual(4);
    expect(said().camera).toBe('99,0,10,0,0');
    expect(tab.entries).toHaveLength(1);
    session.dispose();
  });

  it('walking is a step when it begins and when it ends, not in between', async () => {
    const session = await opened('?plan=small-ward');
    session.setLink({ walk: '1,2,90,0' });
    await gathered();
    session.setLink({ walk: '1,3,90,0' });
    await gathered();
    expect(tab.entries).toHaveLength(2);
    expect(said().link.walk).toBe('1,3,90,0');
    tab.go(-1);
    expect(session.view.getState().link.walk).toBeUndefined();
    session.dispose();
  });
});
