import { expect, it } from 'vitest';
import { createSketcher } from '../../../src/session/sketcher';
import type { PlanPoint } from '../../../src/session/state/plan-point';
import { createStores } from '../../../src/session/state/stores';
import { putPeopleTool } from '../../../src/session/tools/put-people-tool';
import { createToolBox } from '../../../src/session/tools/tool-box';
import { pointerAt } from '../support/pointer-at';

const at = (x: number, touch = false) => pointerAt('storey_1', x, 1, { touch });
const { storey } = at(0);

/** A floor whose west half is a wall; the tool in hand. */
function inHand() {
  const stores = createStores();
  const tools = createToolBox(stores);
  const there: PlanPoint[] = [];
  const canPut = ({ x, y }: PlanPoint): boolean =>
    x > 0 && there.every((other) => Math.hypot(other.x - x, other.y - y) > 0.4);
  tools.add(
    'put-people',
    putPeopleTool(
      { stores, tools, sketcher: createSketcher(stores) },
      {
        radius: 0.2,
        canPut,
        put: (place) => {
          if (!canPut(place)) return false;
          there.push(place);
          return true;
        },
        putAtCentre: () => there.push({ storey, x: 50, y: 50 }),
      },
    ),
  );
  tools.take({ kind: 'put-people', refused: false });
  const drawn = () => stores.sketches.getState().sketches.get('put-people');
  return { tools, tool: stores.tool, there, drawn };
}

it('shows a body of its size under the pointer, crossed out where nobody can stand', () => {
  const { tools, tool, drawn } = inHand();
  tools.hover(at(3));
  const [ring] = drawn()!.areas![0]!.rings;
  for (const { x, y } of ring!) expect(Math.hypot(x - 3, y - 1)).toBeCloseTo(0.2, 9);
  expect(drawn()!.marks).toBeUndefined();
  expect(tool.getState()).toEqual({ kind: 'put-people', refused: false });
  tools.hover(at(-3));
  expect(drawn()!.marks).toEqual([{ storey, x: -3, y: 1, shape: 'cross', tone: 'trouble' }]);
  expect(tool.getState()).toEqual({ kind: 'put-people', refused: true });
});

it('puts one person a click, none on top of another, and says so where a finger was refused', () => {
  const { tools, tool, there, drawn } = inHand();
  tools.click(at(3, true));
  expect(there).toEqual([{ storey, x: 3, y: 1 }]);
  expect(drawn()).toBeUndefined();
  tools.click(at(3.1, true));
  expect(there).toHaveLength(1);
  expect(tool.getState()).toEqual({ kind: 'put-people', refused: true });
  expect(drawn()!.marks).toHaveLength(1);
  tools.click(at(5, true));
  expect(tool.getState()).toEqual({ kind: 'put-people', refused: false });
  expect(there).toHaveLength(2);
  tools.key({ key: 'Enter', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false });
  expect(there).toHaveLength(3);
});

it('leaves nothing drawn when it is put away', () => {
  const { tools, drawn } = inHand();
  tools.hover(at(3));
  expect(drawn()).toBeDefined();
  tools.putAway();
  expect(drawn()).toBeUndefined();
});
