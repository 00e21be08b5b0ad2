import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIXTURE } from '../model/derive/read-plan';
import { answerOf, TWO_WARDS, wardtwin } from './support';

/*
 * Two rooms with a door of 1.0 m between them; and a small hospital of two storeys: a ward door of 1.2 m, an exit 0.95 m
 * clear, a store behind one of 0.9 m, stairs of 1.2 m, a lift, a yard with a ramp.
 */
const wards = ['--plan', TWO_WARDS, '--from', 'L1:1,2', '--to', 'L1:11,2'];
const near = (value: number): unknown => expect.closeTo(value, 6);

let folder = '';
let night: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wardtwin-'));
  const path = join(folder, 'night.wardtwin.json');
  const ran = await wardtwin('convert', '--plan', FIXTURE, '--out', path);
  expect(ran.code).toBe(0);
  // The shape of the file is the format's; were it another, no door would be locked at night.
  const file = JSON.parse(await readFile(path, 'utf8')) as {
    openings: Record<string, Record<string, unknown>>;
  };
  file.openings['opening_u-st']!['lockSchedule'] = [{ from: '22:00', to: '06:00' }];
  await writeFile(path, JSON.stringify(file));
  night = ['--plan', path];
});

afterAll(() => rm(folder, { recursive: true }));

describe('path --for', () => {
  it('a person or nobody named is the same walk', async () => {
    const walk = await answerOf('path', ...wards);
    expect(walk).toMatchObject({ length: near(10) });
    expect(await answerOf('path', ...wards, '--for', 'person')).toEqual(walk);
  });

  it('a wheelchair goes through a door of 1.0 m, a bed does not, and is told where it is stuck', async () => {
    expect(await answerOf('path', ...wards, '--for', 'wheelchair')).toMatchObject({
      length: near(10),
      widest: null,
    });
    expect(await answerOf('path', ...wards, '--for', 'bed')).toEqual({
      length: null,
      points: [],
      widest: { width: near(1), storey: 'L1', x: expect.closeTo(6.1, 0) as unknown, y: near(2), door: null },
    });
    const en = await wardtwin('path', ...wards, '--for', 'bed', '--lang', 'en');
    expect(en).toMatchObject({ code: 0, err: '' });
    expect(en.out).toMatch(
      /Too narrow for a bed: the widest way is 1\.00.m wide at L1:6\.\d\d,2\.00, and needs 1\.10.m\./,
    );
    const zh = await wardtwin('path', ...wards, '--for', 'bed', '--lang', 'zh');
    expect(zh.out).toContain('病床无法通行');
  });

  it('doors count by their clear width', async () => {
    const out = ['--plan', FIXTURE, '--from', 'G:1,2', '--to', 'G:20.5,8'];
    expect(await answerOf('path', ...out, '--for', 'wheelchair')).toMatchObject({ widest: null });
    expect(await answerOf('path', ...out, '--for', 'bed')).toMatchObject({
      length: null,
      widest: { width: 0.95, storey: 'G', x: near(19.9), y: near(6), door: 'd-east' },
    });
    // The ward's own door is wide enough.
    const corridor = await answerOf(
      'path',
      '--plan',
      FIXTURE,
      '--from',
      'G:1,2',
      '--to',
      'G:18,6',
      '--for',
      'bed',
    );
    expect(corridor).toMatchObject({ widest: null, length: expect.any(Number) as unknown });
  });

  it('stairs are for persons alone, ramps for all', async () => {
    const up = ['--plan', FIXTURE, '--from', 'G:1,6', '--to', 'U:1,6'];
    expect(await answerOf('path', ...up)).toMatchObject({ length: expect.any(Number) as unknown });
    for (const mover of ['wheelchair', 'bed']) {
      const rolled = await answerOf('path', ...up, '--for', mover);
      expect(rolled).toEqual({ length: null, points: [], widest: null });
      const ramp = await answerOf(
        'path',
        '--plan',
        FIXTURE,
        '--from',
        'G:20.5,4.5',
        '--to',
        'G:23.5,4.5',
        '--for',
        mover,
      );
      expect(ramp).toMatchObject({ length: expect.any(Number) as unknown });
    }
  });

  it('rides lifts for evacuation only when asked to, and for nobody who can walk', async () => {
    // The shaft's doors are not drawn downstairs: the lift is there, and no way leads to it.
    const up = ['--plan', FIXTURE, '--from', 'G:1,6', '--to', 'U:1,6'];
    expect(await answerOf('path', ...up, '--for', 'bed', '--lifts')).toMatchObject({ length: null });
    const car = ['--plan', FIXTURE, '--from', 'G:13,8', '--to', 'U:13,9.5', '--for', 'bed'];
    expect(await answerOf('path', ...car)).toMatchObject({ length: null });
    expect(await answerOf('path', ...car, '--lifts')).toMatchObject({
      length: near(0.1 + 1.4),
      points: [
        ['G', 13, 8],
        ['G', near(13), near(8.1)],
        ['U', near(13), near(8.1)],
        ['U', 13, 9.5],
      ],
    });
    const person = await wardtwin('path', ...up, '--lifts', '--lang', 'en');
    expect(person).toMatchObject({ code: 2 });
    expect(person.err).toContain('--lifts is for');
  });

  it('names what there is when asked for something else, and the help shows it', async () => {
    const bad = await wardtwin('path', ...wards, '--for', 'trolley', '--lang', 'en');
    expect(bad.code).toBe(2);
    expect(bad.err).toContain('person, wheelchair, bed');
    const help = await wardtwin('path', '--help', '--lang', 'en');
    expect(help.out).toContain('--for person|wheelchair|bed');
  });
});

describe('doors that are shut, across storeys', () => {
  const up = ['--from', 'G:1,6', '--to', 'U:1,6'];

  it('--closed shuts a door of either storey', async () => {
    for (const door of ['d-st', 'u-st', 'd-st,u-st']) {
      expect(await answerOf('path', ...night, ...up, '--closed', door)).toEqual({ length: null, points: [] });
    }
    expect(await answerOf('path', ...night, ...up, '--closed', 'd-wa')).toMatchObject({
      length: expect.any(Number) as unknown,
    });
  });

  it.each([
    [null, true],
    ['12:00', true],
    ['21:59', true],
    ['22:00', false],
    ['05:59', false],
    ['06:00', true],
  ])('--hour %s goes by the schedule of a door upstairs: %s', async (hour, open) => {
    const asked = hour === null ? [] : ['--hour', hour];
    const { length } = (await answerOf('path', ...night, ...up, ...asked)) as { length: number | null };
    expect(length !== null).toBe(open);
    const found = (await answerOf('reach', ...night, '--sources', 'G:1,6', '--limit', '200', ...asked)) as {
      storeys: { id: string; reached: number }[];
    };
    const reached = found.storeys.find(({ id }) => id === 'U')!.reached;
    expect(reached > 100).toBe(open);
  });

  it('a door that is locked at all hours is shut whatever is asked', async () => {
    const office = ['--from', 'G:18,6', '--to', 'G:13,2'];
    expect(await answerOf('path', ...night, ...office)).toEqual({ length: null, points: [] });
  });
});

describe('reach --for', () => {
  it('a wheelchair reaches no other storey, a bed no room whose door is too narrow; areas add up', async () => {
    const asked = ['--plan', FIXTURE, '--sources', 'G:1,6', '--limit', '200'];
    interface Reached {
      storeys: { id: string; area: number; reached: number; unreached: number }[];
    }
    const [person, wheelchair, bed] = (await Promise.all(
      ['person', 'wheelchair', 'bed'].map((mover) => answerOf('reach', ...asked, '--for', mover)),
    )) as [Reached, Reached, Reached];
    const on = ({ storeys }: Reached, id: string) => storeys.find((each) => each.id === id)!;
    expect(on(person, 'U').reached).toBeGreaterThan(100);
    for (const rolled of [wheelchair, bed]) expect(on(rolled, 'U').reached).toBe(0);
    expect(on(wheelchair, 'G').reached).toBeLessThan(on(person, 'G').reached);
    // The yard, behind 0.95 m, and the rooms with doors of 0.9 and 1.0 m.
    expect(on(bed, 'G').reached).toBeLessThan(on(wheelchair, 'G').reached - 6 * 6);
    for (const found of [person, wheelchair, bed]) {
      for (const id of ['G', 'U']) {
        const { area, reached, unreached } = on(found, id);
        expect(area).toBeCloseTo(on(person, id).area, 9);
        expect(reached + unreached).toBeCloseTo(area, 9);
      }
    }
  });
});
