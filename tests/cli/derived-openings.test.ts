import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { boxFeature, planText } from '../model/derive/read-plan';
import { answerOf } from './support';

let folder = '';
let plan: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wardtwin-'));
  const path = join(folder, 'rooms.plan.geojson');
  const rooms = [
    boxFeature('space', [0, 0, 4, 4], { id: 'Room 1' }),
    boxFeature('space', [4, 0, 8, 4], { id: 'Room 2' }),
  ];
  await writeFile(path, planText(rooms));
  plan = ['--plan', path];
});

afterAll(() => rm(folder, { recursive: true }));

it('a derived opening is listed under an id that --closed takes', async () => {
  // The shape of the answer is checked by the expectation.
  const { warnings } = (await answerOf('info', ...plan)) as { warnings: { params: { place: string } }[] };
  expect(warnings).toContainEqual({
    code: 'plan.opening-derived',
    params: { place: 'derived~Room 1~Room 2', space: 'Room 1', other: 'Room 2', width: 4 },
  });
  const ends = ['--from', 'G:1,1', '--to', 'G:7,1'];
  expect(await answerOf('path', ...plan, ...ends)).toMatchObject({ length: expect.closeTo(6, 9) });
  const closed = await answerOf('path', ...plan, ...ends, '--closed', 'derived~Room 1~Room 2');
  expect(closed).toEqual({ length: null, points: [] });
});
