import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { figuresPage } from '../../src/cli/figures-page';
import { storiesPage } from '../../src/cli/stories-page';
import { toldStories } from '../../src/cli/told-stories';
import { demoFigures } from '../../src/demo/figures/demo-figures';
import { parseEvent } from '../../src/records/event/parse-event';
import { answerOf, wardtwin } from './support';
import { toldHospital } from '../demo/support/hospitals';
import { foundCameras, foundChemicals, foundDesign, foundEgress } from '../demo/support/told-findings';

const page = (name: string): string => readFileSync(resolve(import.meta.dirname, '../../docs', name), 'utf8');

describe('the command demo', () => {
  it('tells every story with its place, and its code once an analysis makes it', async () => {
    // The shape that HEADLESS promises to scripts.
    const { stories } = (await answerOf('demo', '--stories')) as {
      stories: { id: string; place: { storey: string; x: number }; expects: string | null }[];
    };
    expect(stories.length).toBeGreaterThanOrEqual(88);
    const uncovered = stories.find(({ id }) => id === '08');
    expect(uncovered).toMatchObject({
      kind: 'uncovered',
      place: { storey: 'C-L07', space: 'C-L07.S1W', x: 74.7, y: 162.5 },
      expects: 'extinguisher.uncovered',
    });
    expect(stories.find(({ id }) => id === '30')?.expects).toBe('camera.forbidden-place');
    expect(stories.find(({ id }) => id === '33')?.expects).toBe('egress.exit-locked');
    expect(stories.find(({ id }) => id === '62')?.expects).toBeNull();
  });

  it.each([[], ['--stories', '--records'], ['--figures', '--records'], ['--stories', '--figures']])(
    'wants to know what of it: %j %j',
    async (...options) => {
      expect(await wardtwin('demo', ...options)).toMatchObject({
        code: 2,
        out: '',
        err: 'demo needs one of --stories, --figures and --records.',
      });
    },
  );
});

describe('the year of records, written by the command demo', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wardtwin-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is an event a line, each of which can be read back, and counted by type', async () => {
    const out = join(folder, 'year.jsonl');
    const answer = (await answerOf('demo', '--records', '--out', out)) as {
      now: string;
      events: number;
      types: Record<string, number>;
    };
    const lines = readFileSync(out, 'utf8').trimEnd().split('\n');
    const events = lines.map((line) => parseEvent(JSON.parse(line)));
    expect(events.filter(({ readable }) => !readable)).toEqual([]);
    expect(answer).toMatchObject({ now: '2025-12-31T01:00:00.000Z', events: lines.length });
    const counts: Record<string, number> = {};
    for (const line of lines) {
      const { type } = JSON.parse(line) as { type: string };
      counts[type] = (counts[type] ?? 0) + 1;
    }
    expect(answer.types).toEqual(counts);
    expect(counts['hazard.raised']).toBe(80);
  });

  it('is one object with clock, duties and readings, and the same events, told of in Chinese too', async () => {
    const out = join(folder, 'year.json');
    const ran = await wardtwin('demo', '--records', '--out', out, '--lang', 'zh');
    expect(ran.code).toBe(0);
    const year = JSON.parse(readFileSync(out, 'utf8')) as {
      now: string;
      duties: { rounds: object; reports: object[] };
      readings: { topic: string; value: number }[];
      events: object[];
    };
    expect(year.now).toBe('2025-12-31T01:00:00.000Z');
    expect(Object.keys(year.duties.rounds)).toContain('patrols');
    expect(year.duties.reports.length).toBeGreaterThan(30);
    expect(year.readings.find(({ topic }) => topic === 'hospital/c/l14/hydrant-pressure')?.value).toBe(0.21);
    const lines = readFileSync(join(folder, 'year.jsonl'), 'utf8').trimEnd().split('\n');
    expect(year.events).toEqual(lines.map((line) => JSON.parse(line) as object));
    expect(ran.out).toMatch(/^stock\.received +\d/m);
    expect(ran.out).toContain('记录数');
  });

  it.each([
    ['year.csv', 'The format of '],
    ['no/such/year.json', 'ENOENT'],
  ])('is refused as %s in one line', async (name, said) => {
    const ran = await wardtwin('demo', '--records', '--out', join(folder, name));
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(said);
    expect(ran.err.split('\n')).toHaveLength(1);
  });

  it('is asked for in Chinese too', async () => {
    expect(await wardtwin('demo', '--lang', 'zh')).toMatchObject({
      code: 2,
      err: 'demo 需要 --stories、--figures、--records 中的一个。',
    });
  });
});

describe('pages made of the demo hospital', () => {
  const document = toldHospital();

  it('docs/demo-stories.md is what the command writes today', () => {
    expect(page('demo-stories.md')).toBe(
      storiesPage(toldStories(document), {
        design: foundDesign(),
        chemicals: foundChemicals(),
        cameras: foundCameras(),
        egress: foundEgress(),
      }),
    );
  }, 240_000);

  it('docs/demo-figures.md is what the command writes today', () => {
    expect(page('demo-figures.md')).toBe(figuresPage(demoFigures(document)));
  });
});
