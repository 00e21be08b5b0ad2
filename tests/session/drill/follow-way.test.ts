import { beforeAll, describe, expect, it } from 'vitest';
import { createDrill, type Drill } from '../../../src/session/drill/create-drill';
import { wayBox } from '../../../src/session/drill/way-box';
import { makeId } from '../../../src/model/schema/ids';
import { EMPTY_URL } from '../../../src/session/url/url-state';
import { nodeSession, openedWard, type NodeSession } from '../support/node-session';

const L1 = makeId('storey', 'L1');
const L2 = makeId('storey', 'L2');

describe('the picture of a way out', () => {
  let node: NodeSession;
  let drill: Drill;
  beforeAll(async () => {
    node = await openedWard();
    drill = node.session.part(createDrill);
  }, 60_000);
  const ready = (): Promise<void> => node.until(() => drill.store.getState().effects !== null);
  const around = () => node.session.view.getState().focus?.around;

  it('is framed around the whole way, on the storey that is looked at', async () => {
    node.session.showStorey(L2);
    drill.startAt({ storey: L2, x: 10, y: 8 });
    await ready();
    const { found } = drill.store.getState();
    if (found?.kind !== 'way') throw new Error(String(found?.kind));
    const { elevation } = node.session.plan.getState().document!.storeys[L2]!;
    expect(around()).toEqual(wayBox(found.way, elevation));
    for (const { x, y } of found.way.legs.flatMap(({ points }) => points)) {
      const [minX, minY, maxX, maxY] = around()!.bounds;
      expect(x > minX && x < maxX && y > minY && y < maxY).toBe(true);
    }
    node.session.showStorey(L1);
    drill.toggleShut(found.way.doors[0]!.id);
    await node.until(() => drill.store.getState().found !== found);
    expect(node.session.view.getState().storey).toBe(L1);
    drill.openAll();
    await ready();
  });

  it('is left alone where somebody moves it before the answer, and where a link brings its own', async () => {
    const before = node.session.view.getState().focus;
    drill.startAt({ storey: L2, x: 12, y: 8 });
    node.session.setCamera('1,2,3');
    await ready();
    expect(node.session.view.getState().focus).toBe(before);
    const given = nodeSession({
      ...EMPTY_URL,
      plan: 'small-ward',
      role: 'drill',
      camera: '1,2,3',
      link: { way: 'L2:10,8', who: 'stick' },
    });
    await given.session.openSample('small-ward');
    const shown = given.session.part(createDrill);
    await given.until(() => shown.store.getState().effects !== null);
    expect(given.session.view.getState().focus).toBeNull();
    expect(shown.store.getState().walker).toBe('stick');
  });

  it('tells in the address who walks', () => {
    drill.setWalker('patient');
    expect(node.session.view.getState().link.who).toBe('patient');
    drill.setWalker('adult');
    expect(node.session.view.getState().link.who).toBeUndefined();
  });
});
