import { afterEach, beforeEach, expect, it } from 'vitest';
import { acceptProposals } from '../../../src/analyses/extinguishers/proposals/accept-proposals';
import type { Proposal } from '../../../src/analyses/extinguishers/proposals/proposal';
import { stepText } from '../../../src/features/frame/header/step-text';
import { translator } from '../../../src/i18n/translator';
import { bringVariant } from '../../../src/model/edit/bring-variant';
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

it('tells accepted proposals and a variant that was brought from other edits', () => {
  const { document } = plan();
  const carried = (count: number): readonly Proposal[] =>
    assetsOf(document!, 'extinguisher', null)
      .slice(0, count)
      .map((asset) => ({
        id: asset.id,
        kind: 'move',
        asset: asset.id,
        place: { storey: asset.storey, x: asset.x + 1, y: asset.y },
        space: null,
        beside: null,
        unit: null,
        nonMagnetic: false,
        count: asset.count,
        lastResort: false,
        group: null,
        cures: { spaces: [], units: [], rooms: [], assets: [] },
        saves: 0,
        shares: 0,
        breaks: [],
      }));
  const said = (count: number, language: 'zh' | 'en'): string =>
    stepText(
      'action.undo',
      acceptProposals(document!, carried(count), () => 'none'),
      translator(language),
    );
  const [first] = assetsOf(document!, 'extinguisher', null);
  expect(said(1, 'zh')).toBe(`撤销：采用灭火器方案 ${first!.number}`);
  expect(said(2, 'zh')).toBe('撤销：采用灭火器方案 2 项');
  expect(said(2, 'en')).toBe('Undo: Accept proposals for extinguishers (2)');
  const fewer = assetsOf(document!, 'extinguisher', null).slice(1);
  const brought = bringVariant(document!, { extinguishers: fewer }, new Set());
  expect(stepText('action.undo', brought, translator('zh'))).toBe('撤销：换成另一方案');
});

it('calls a thing without number and name by its kind', () => {
  const id = node.session.placeAtCentre()!;
  const { number, name } = plan().document!.assets[id]!;
  expect([number, name.zh, name.en]).toEqual([null, null, null]);
  expect(next()).toEqual(['撤销：添加 灭火器', 'Undo: Add Extinguisher']);
});
