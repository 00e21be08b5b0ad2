import { describe, expect, it } from 'vitest';
import { readHeads, readMasks } from '../../../src/features/planner/panel/editor/read-lens-lists';
import { parseEntity } from '../../../src/model/schema/parse-entity';
import { headsText, masksText } from '../../../src/widgets/asset-card/lens-lists';

const QUARTER = Math.PI / 2;
const place = { id: 'asset_1', kind: 'camera', storey: 'storey_1', x: 0, y: 0 };

describe('further lenses', () => {
  it('are typed clockwise as one sees them from above, and stored counter-clockwise', () => {
    const read = readHeads('90/0， 180 / 5°、270');
    expect(read).toHaveLength(3);
    expect(read![0]!.heading).toBeCloseTo(-QUARTER, 12);
    expect(read![1]!.heading).toBeCloseTo(-2 * QUARTER, 12);
    expect(read![1]!.tilt).toBeCloseTo((5 * Math.PI) / 180, 12);
    expect(read![2]).toEqual({ heading: -3 * QUARTER, tilt: 0 });
  });

  it('are told as they were typed', () => {
    expect(headsText(readHeads('90/0, 180/5, 270/-10, 0/12.5')!)).toBe('90/0, 180/5, 270/-10, 0/12.5');
    expect(headsText([])).toBe('');
  });

  it('that say nothing are none, and what is no angle is refused', () => {
    expect(readHeads(' ')).toEqual([]);
    for (const typed of ['north', '90/', '1/2/3', '90 180', '/5']) expect(readHeads(typed), typed).toBeNull();
  });

  it('of any turn are legal', () => {
    const heads = readHeads('720/0, -350/90, 359.99/-90');
    expect(parseEntity('assets', { ...place, heads }).ok).toBe(true);
  });
});

describe('masks', () => {
  it('are read with the lens that they lie on', () => {
    expect(readMasks('0–30 × 40–100, 2：50%-100% x 0~20')).toEqual([
      { head: 0, left: 0, right: 0.3, top: 0.4, bottom: 1 },
      { head: 1, left: 0.5, right: 1, top: 0, bottom: 0.2 },
    ]);
  });

  it('are told as they were typed', () => {
    const text = '0–30 × 40–100, 2: 12.5–100 × 0–20';
    expect(masksText(readMasks(text)!)).toBe(text);
  });

  it('that are no box are refused, here or by the schema', () => {
    for (const typed of ['30', '0-30', '0–30 × 40', 'a–b × c–d']) expect(readMasks(typed), typed).toBeNull();
    for (const typed of ['30–0 × 0–10', '0–10 × 5–5', '0–120 × 0–10', '0: 0–10 × 0–10', '20: 0–10 × 0–10']) {
      expect(parseEntity('assets', { ...place, masks: readMasks(typed) }).ok, typed).toBe(false);
    }
    expect(parseEntity('assets', { ...place, masks: readMasks('0–100 × 0–100') }).ok).toBe(true);
  });
});
