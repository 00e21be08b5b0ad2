import type { PlannedAsset } from '../../drafting/storey-plan';

/** Part of a picture, shares of it from its left and its top. */
type Box = readonly [left: number, top: number, right: number, bottom: number];

/** What cameras would show of rooms where patients are treated, through glazed walls and hatches, by the labels of the cameras. */
const MASKS: Readonly<Record<string, Box>> = {
  'A-L01.V14': [0.52, 0.01, 0.6, 0.15],
  'A-L01.V19': [0.32, 0.73, 0.45, 0.95],
  'A-L02.V13': [0.45, 0.01, 0.52, 0.11],
  'A-L04.V13': [0.45, 0.01, 0.52, 0.11],
  'B-L01.V9': [0.59, 0.68, 0.7, 0.88],
  'B-L01.V20': [0.53, 0.1, 0.62, 0.31],
  'B-L01.V36': [0, 0.17, 0.19, 1],
};

/** The same assets; cameras that would show what nobody may see have that blacked out. O(assets). */
export const masked = (assets: readonly PlannedAsset[]): readonly PlannedAsset[] =>
  assets.map((asset) => {
    const box = asset.kind === 'camera' ? MASKS[asset.code] : undefined;
    if (asset.kind !== 'camera' || box === undefined) return asset;
    const [left, top, right, bottom] = box;
    return { ...asset, masks: [{ left, top, right, bottom }] };
  });
