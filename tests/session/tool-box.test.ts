import { describe, expect, it } from 'vitest';
import { createStores } from '../../src/session/state/stores';
import { createSketcher } from '../../src/session/sketcher';
import {
  keptSelection,
  selectedAssets,
  selectedThing,
  initialSelection,
} from '../../src/session/state/selection-state';
import type { ToolPointer } from '../../src/session/tools/tool';
import { createToolBox } from '../../src/session/tools/tool-box';

const AT: ToolPointer = {
  storey: 'storey_L1',
  x: 1,
  y: 2,
  reach: 0.5,
  shift: false,
  alt: false,
  mod: false,
  touch: false,
  asset: null,
};

describe('the tool box', () => {
  it('tells the tool in hand, and only that one', () => {
    const stores = createStores();
    const tools = createToolBox(stores);
    const told: string[] = [];
    tools.add('place', {
      click: ({ x, y }) => void told.push(`click ${x} ${y}`),
      press: () => true,
      release: (at) => void told.push(at ? 'released' : 'lost'),
      end: () => void told.push('ended'),
    });
    tools.click(AT);
    expect(tools.press(AT)).toBe(false);
    expect(told).toEqual([]);
    tools.take({ kind: 'place', assetKind: 'camera' });
    tools.click(AT);
    expect(tools.press(AT)).toBe(true);
    tools.release(null);
    expect(tools.key({ key: 'a', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false })).toBe(
      false,
    );
    tools.putAway();
    expect(told).toEqual(['click 1 2', 'lost', 'ended']);
  });

  it('takes one step back within the tool before it puts it away', () => {
    const stores = createStores();
    const tools = createToolBox(stores);
    let steps = 2;
    tools.add('place', { back: () => steps-- > 0 });
    expect(tools.back()).toBe(false);
    tools.take({ kind: 'place', assetKind: 'camera' });
    expect([tools.back(), stores.tool.getState().kind]).toEqual([true, 'place']);
    expect([tools.back(), stores.tool.getState().kind]).toEqual([true, 'place']);
    expect([tools.back(), stores.tool.getState().kind]).toEqual([true, 'select']);
    expect(tools.back()).toBe(false);
  });
});

describe('the selection', () => {
  it('has the asset taken last as its one, and no thing beside assets', () => {
    expect(selectedAssets(['asset_a', 'asset_b'])).toEqual({
      asset: 'asset_b',
      assets: ['asset_a', 'asset_b'],
      thing: null,
    });
    expect(selectedThing({ kind: 'wall', id: 'wall_1' })).toMatchObject({ asset: null, assets: [] });
  });

  it('keeps what is still there', () => {
    const state = { ...initialSelection, ...selectedAssets(['asset_a', 'asset_b']) };
    expect(keptSelection(state, () => true)).toBe(state);
    expect(keptSelection(state, (id) => id === 'asset_a')).toMatchObject({
      asset: 'asset_a',
      assets: ['asset_a'],
    });
    expect(keptSelection(state, () => false)).toMatchObject({ asset: null, assets: [] });
  });
});

describe('sketches', () => {
  it('are kept by owner, and taken away alone', () => {
    const stores = createStores();
    const { draw } = createSketcher(stores);
    const before = stores.sketches.getState();
    draw('measure', null);
    expect(stores.sketches.getState()).toBe(before);
    draw('measure', { labels: [{ storey: 'storey_L1', x: 0, y: 0, text: '3 m', tone: 'draft' }] });
    draw('way', {});
    draw('measure', null);
    expect([...stores.sketches.getState().sketches.keys()]).toEqual(['way']);
  });
});
