import { describe, expect, it } from 'vitest';
import { planGeojson } from '../../../src/formats/plan-geojson/plan-geojson';
import type { PlanRead } from '../../../src/formats/format';
import { parseDocument } from '../../../src/model/schema/parse-document';
import { boxFeature, lineFeature, planText } from '../../model/derive/read-plan';

function read(text: string): PlanRead {
  const result = planGeojson.read(text);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Line walls round a room of 4 × 3 m from (x, 0) on. */
const shell = (x: number, properties: Readonly<Record<string, unknown>> = {}): unknown =>
  lineFeature('wall', [[x, 0], [x + 4, 0], [x + 4, 3], [x, 3], [x, 0]], { thickness: 0, ...properties }); // prettier-ignore

const door = (x: number, properties: Readonly<Record<string, unknown>> = {}): unknown =>
  lineFeature('door', [[x + 1, 0], [x + 2, 0]], properties); // prettier-ignore

const found = (...features: unknown[]): string[] =>
  Object.keys(read(planText(features)).document.spaces).toSorted();

describe('storeys that draw no spaces', () => {
  it('get those that their walls make: ids by position, one warning a storey, a legal document', () => {
    const upper = { storey: 'U' };
    const features = [shell(10), door(10), shell(0), door(0), shell(0, upper), door(0, upper)];
    const { document, warnings } = read(planText(features));
    expect(parseDocument(document)).toEqual({ ok: true, value: document });
    expect(Object.values(document.spaces)).toMatchObject([
      { id: 'space_found-G-1', use: 'other', name: { zh: null, en: null }, outline: { outer: [[0, 0], [4, 0], [4, 3], [0, 3]] } }, // prettier-ignore
      { id: 'space_found-G-2', outline: { outer: [[10, 0], [14, 0], [14, 3], [10, 3]] } }, // prettier-ignore
      { id: 'space_found-U-1', storey: 'storey_U' },
    ]);
    expect(warnings).toEqual([
      { code: 'plan.spaces-found', place: 'storey_G', params: { count: 2, leftOut: 0 } },
      { code: 'plan.spaces-found', place: 'storey_U', params: { count: 1, leftOut: 0 } },
    ]);
    expect(read(planText(features.toReversed())).document.spaces).toEqual(document.spaces);
  });

  it('are written with them, and read back as ordinary spaces', () => {
    const { document } = read(planText([shell(0), door(0, { id: 'D' })]));
    const text = planGeojson.write(document).text;
    const again = read(text);
    expect(again.document).toEqual(document);
    expect(again.warnings).toEqual([]);
    expect(planGeojson.write(again.document).text).toBe(text);
  });

  it('stay without where a space is drawn, where no way leads, and where the file says so', () => {
    const drawn = boxFeature('space', [20, 0, 24, 3], { id: 'X' });
    expect(found(shell(0), door(0), drawn)).toEqual(['space_X']);
    const roof = shell(0, { storey: 'U' });
    expect(found(shell(0), door(0), roof)).toEqual(['space_found-G-1']);
    expect(found(roof, boxFeature('space', [20, 0, 24, 3], { id: 'X' }))).toEqual(['space_X']);
    // Nothing but walls in the whole file: then there is no telling.
    expect(found(shell(0), roof)).toEqual(['space_found-G-1', 'space_found-U-1']);
    const complete = planText([shell(0), door(0)]).replace('"version":1', '"version":1,"spaces":"complete"');
    expect(read(complete).document.spaces).toEqual({});
    expect(planGeojson.write(read(complete).document).text).toContain('"spaces":"complete"');
  });

  it('get ids that nothing has yet', () => {
    const other = boxFeature('space', [0, 0, 4, 3], { id: 'found-G-1', storey: 'U' });
    expect(found(shell(0), door(0), other)).toEqual(['space_found-G-1', 'space_found-G-1~2']);
  });
});
