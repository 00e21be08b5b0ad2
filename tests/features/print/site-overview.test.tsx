import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { overviewContent } from '../../../src/features/print/cameras/site-content';
import { siteParts } from '../../../src/features/print/cameras/site-parts';
import { OverviewSheet } from '../../../src/features/print/cameras/site-sheet';
import type { StripText } from '../../../src/features/print/strip-text';
import { spaceLabels } from '../../../src/model/derive/drawing/space-labels';
import { storeySheet } from '../../../src/model/derive/drawing/storey-sheet';
import { storeyPlans } from '../../../src/model/derive/storey-plan';
import { storeyBounds } from '../../../src/model/query/storey-bounds';
import { around, planWith, space, STOREY, WIDE } from '../../analyses/cameras/support';

const STRIP: StripText = {
  title: '总图',
  place: '',
  facts: [],
  legend: [],
  absent: null,
  more: String,
  hatch: null,
  exit: null,
  way: [],
  keys: [],
  signatures: [],
  north: '',
  metres: String,
};

it('the sheet before the parts has a dot for each camera, and a number for each part', () => {
  // Two of them on one pole.
  const places = [
    [10, 10],
    [10, 10],
    [170, 10],
  ] as const;
  const cameras = places.map(([x, y], i) => ({ number: i + 1, x, y, headings: [], walls: [] }));
  const document = planWith(
    [...around(0, 0, 180, 20), space('H', [0, 0, 180, 20], 'lobby')],
    Object.fromEntries(places.map(([x, y], i) => [`C${i}`, { ...WIDE, x, y, z: 2.5, heading: 0, tilt: 1 }])),
  );
  const plan = storeyPlans(document).find((each) => each.storey.id === STOREY)!;
  const bounds = storeyBounds(document, STOREY)!;
  const drawing = {
    made: new Date(0),
    bounds,
    plan,
    sheet: storeySheet(plan),
    labels: spaceLabels(plan.spaces),
    finalExits: new Set<never>(),
  };
  const parts = siteParts(
    bounds,
    cameras.map(({ x, y }) => ({ x, y })),
    'A3',
    300,
    false,
  )!;
  expect(parts.length).toBeGreaterThan(1);
  const all = { drawing, paper: 'A3', cameras, ids: [], named: [], outlines: [], apart: false } as const;
  const content = overviewContent({ ...all, heads: [], rows: [] }, parts, () => STRIP)!;
  expect(content.dots.map(({ number }) => number)).toEqual([1, 2, 3]);
  const page = renderToStaticMarkup(<OverviewSheet content={content} />);
  expect(page.match(/class="site-dot"/g)).toHaveLength(3);
  expect(page.match(/class="site-part"/g)).toHaveLength(parts.length);
});
