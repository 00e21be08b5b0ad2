import { afterEach, beforeEach, expect, it } from 'vitest';
import { stepText } from '../../../src/features/frame/header/step-text';
import { translator } from '../../../src/i18n/translator';
import { assetsOf } from '../../../src/model/query/assets-of';
import { createDesigner } from '../../../src/session/design/designer';
import { createVariants } from '../../../src/session/design/variants';
import { openedWard, type NodeSession } from '../../session/support/node-session';

let node: NodeSession;
beforeEach(async () => {
  node = await openedWard();
});
afterEach(() => node.session.dispose());

const plan = () => node.session.plan.getState();
/** What the next undo would take back, in both languages. */
const next = (): readonly string[] =>
  (['zh', 'en'] as const).map((language) =>
    stepText('action.undo', plan().undo.at(-1)!.patch, translator(language)),
  );

it('says of each step what undo takes back, so that a price is not taken for a drag', () => {
  const [asset, other] = assetsOf(plan().document!, 'extinguisher', null);
  node.session.moveTo(asset!.id, asset!.x + 0.5, asset!.y);
  expect(next()).toEqual([`撤销：移动 ${asset!.number}`, `Undo: Move ${asset!.number}`]);
  node.session.part(createDesigner).setPrice('MT3', 88);
  expect(next()).toEqual(['撤销：修改灭火器价格或取值', 'Undo: Change prices or settings of extinguishers']);
  node.session.part(createVariants).keep('方案甲');
  expect(next()).toEqual(['撤销：添加 方案甲', 'Undo: Add 方案甲']);
  node.session.selectAll([asset!.id, other!.id]);
  node.session.removeSelected();
  expect(next()).toEqual(['撤销：移除 2 项', 'Undo: Remove (2)']);
  node.session.undo();
  expect(stepText('action.redo', plan().redo.at(-1)!.patch, translator('zh'))).toBe('重做：移除 2 项');
});

it('calls a thing without number and name by its kind', () => {
  const id = node.session.placeAtCentre()!;
  const { number, name } = plan().document!.assets[id]!;
  expect([number, name.zh, name.en]).toEqual([null, null, null]);
  expect(next()).toEqual(['撤销：添加 灭火器', 'Undo: Add Extinguisher']);
});
