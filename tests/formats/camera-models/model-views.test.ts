import { describe, expect, it } from 'vitest';
import { cases } from '../../support/cases';
import { seededRandom } from '../../../src/base/random';
import { modelViews } from '../../../src/formats/camera-models/model-views';

const degrees = (radians: number | null): number | null =>
  radians === null ? null : Math.round((radians * 180 * 1000) / Math.PI) / 1000;

/** `103×55@2.8`: horizontal, vertical where told, focal length where told; `zoom` after the ends of one. */
function told(text: string, focal = ''): string | null {
  const read = modelViews(text, focal);
  if (read === null) return null;
  const views = read.views.map(({ horizontalView, verticalView, focalLength }) => {
    const vertical = verticalView === null ? '' : `×${degrees(verticalView)}`;
    return `${degrees(horizontalView)}${vertical}${focalLength === null ? '' : `@${focalLength}`}`;
  });
  return `${views.join(' ')}${read.zoom ? ' zoom' : ''}${read.assumed ? ' assumed' : ''}`;
}

describe('fields of view in words', () => {
  it.each([
    ['101 horizontal', '', '101'],
    ['101h', '', '101'],
    ['101 H', '2.8', '101@2.8'],
    ['101° horizontal, 54° vertical, 118° diagonal', '2.8', '101×54@2.8'],
    ['101 horizontal / 54 vertical', '', '101×54'],
    ['Horizontal: 101°, Vertical: 54°', '', '101×54'],
    ['HFOV 101, VFOV 54, DFOV 118', '', '101×54'],
    ['101 horiz. 54 vert.', '', '101×54'],
    ['101 horizontal (2.8mm) / 82 horizontal (4mm)', '', '101@2.8 82@4'],
    ['101 (2.8mm)/82 (4mm) horizontal', '', '101@2.8 82@4'],
    ['82 (4 mm) / 101 (2.8 mm) horizontal', '', '101@2.8 82@4'],
    [
      '2.8mm: 101.5 horizontal, 76 vertical, 125 diagonal; 4mm: 82 horizontal, 58 vertical',
      '',
      '101.5×76@2.8 82×58@4',
    ],
    ['2.8mm: 101 horizontal, 4mm: 82 horizontal', '', '101@2.8 82@4'],
    // Two lenses told without their focal lengths: those of the lens's own text, the shortest sees widest.
    ['82 horizontal / 101 horizontal', '2.8 / 4 (fixed options)', '101@2.8 82@4'],
    ['94 horizontal (4mm lens)', '2.8 / 4 / 6 (fixed options)', '94@4'],
    ['94 horizontal', '2.8 / 4 / 6 (fixed options)', '94'],
    ['35 to 96 horizontal', '2.8-12', '96@2.8 35@12 zoom'],
    ['58.5-2.5 horizontal (wide-tele)', '4.8-120', '58.5@4.8 2.5@120 zoom'],
    ['100-48 horizontal / 54-28 vertical', '3-6', '100×54@3 48×28@6 zoom'],
    ['2.1–58.9 horizontal, 1.6–45.3 vertical, 2.6–71.3 diagonal', '', '58.9×45.3 2.1×1.6 zoom'],
    ['94.8 (wide) - 28.1 (tele) horizontal', '', '94.8 28.1 zoom'],
    ['113-47 horizontal / 58 vertical (wide)', '', '113×58 47 zoom'],
    ['100-45 horizontal / 50-24 vertical (4K mode)', '', '100×50 45×24 zoom'],
    ['104 horizontal in 4K', '', '104'],
    ['up to 110', '', '110 assumed'],
    ['2.8-12mm: 100-30 horizontal', 'F1.6, 2.8 to 12', '100@2.8 30@12 zoom'],
    ['84 horizontal / 43 vertical (optical), 50 horizontal (thermal)', '', '84×43'],
    ['360 horizontal', '', '360'],
    ['360 panoramic', '', '360 assumed'],
    ['100-36', '3.4-8.9', '100@3.4 36@8.9 zoom assumed'],
    ['110', '', '110 assumed'],
    ['101 (2.8mm) / 82 (4mm)', '', '101@2.8 82@4 assumed'],
  ])('%s', (text, focal, expected) => {
    expect(told(text, focal)).toBe(expected);
  });

  it.each([
    '',
    'wide',
    // A width and a height, or two lenses?
    '101 / 54',
    '56 (AB-56), 35 (AB-35)',
    '101 horizontal, 54',
    '54 vertical',
    '118 diagonal',
    '166 diagonal (wider and taller than Gen 2)',
    '113 / 91 horizontal',
    '0 horizontal',
    '400 horizontal',
    '101 horizontal / 0 vertical',
    '35-96 horizontal / 20-50 horizontal',
  ])('%j is not told for sure', (text) => {
    expect(told(text)).toBeNull();
  });

  it('are read back from any numbers, in each of the ways of writing them', () => {
    const random = seededRandom(20261127);
    const number = (most: number): number => 1 + random.index(most * 10) / 10;
    for (let i = 0; i < cases(500); i++) {
      const [h, v] = [number(170), number(100)];
      const [a, b] = [h, h + number(100)];
      const f = number(20);
      const same = [
        `${h} horizontal / ${v} vertical`,
        `horizontal ${h}, vertical ${v}`,
        `${h}H ${v}V`,
        `${f}mm: ${h} horizontal, ${v} vertical`,
        `${h}° (horizontal), ${v}° (vertical)`,
      ];
      for (const text of same) {
        const [view] = modelViews(text, '')!.views;
        expect(degrees(view!.horizontalView), text).toBeCloseTo(h, 3);
        expect(degrees(view!.verticalView), text).toBeCloseTo(v, 3);
      }
      for (const text of [`${a}-${b} horizontal`, `${b} to ${a} h`, `${b}° – ${a}° horizontal`]) {
        const read = modelViews(text, '')!;
        expect(read.zoom).toBe(true);
        expect(read.views.map(({ horizontalView }) => degrees(horizontalView))).toEqual([
          expect.closeTo(b, 3),
          expect.closeTo(a, 3),
        ]);
      }
    }
  });

  it('of junk are none or legal, and never throw', () => {
    const random = seededRandom(7);
    const parts = [
      '103',
      '-',
      ' to ',
      'mm',
      ':',
      ';',
      ',',
      '/',
      '(',
      ')',
      'h',
      'vertical',
      '°',
      '.',
      'thermal',
      'é',
      '9e9',
      ' ',
    ];
    for (let i = 0; i < cases(5000); i++) {
      const text = Array.from({ length: random.index(14) }, () => parts[random.index(parts.length)]).join('');
      const read = modelViews(text, text);
      if (read === null) continue;
      expect(read.views.length).toBeGreaterThan(0);
      for (const { horizontalView, verticalView, focalLength } of read.views) {
        for (const angle of [horizontalView, verticalView ?? 1]) {
          expect(angle > 0 && angle <= 2 * Math.PI + 1e-9, text).toBe(true);
        }
        expect(Number.isFinite(focalLength ?? 1)).toBe(true);
      }
    }
  });
});
