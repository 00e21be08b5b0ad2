import { describe, expect, it } from 'vitest';
import { inTwoLines } from '../../src/scene/labels/label';

describe('a label in two lines', () => {
  it.each([
    ['P1停车场（23位）', 'P1停车场\n（23位）'],
    ['AP1 应急集合点（400人）', 'AP1 应急集合点\n（400人）'],
    ['Assembly point AP1, 400 people', 'Assembly point\nAP1, 400 people'],
    ['Ring road W', 'Ring\nroad W'],
    ['环路西段', '环路西段'],
    ['（空）', '（空）'],
  ])('%s', (text, lines) => {
    expect(inTwoLines(text)).toBe(lines);
  });
});
