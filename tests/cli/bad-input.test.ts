import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { crossingWalls } from '../formats/heavy-plans';
import { TWO_WARDS, wardtwin } from './support';

const folder = mkdtempSync(join(tmpdir(), 'wardtwin-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const plan = ['--plan', TWO_WARDS];

describe('bad input: exit 2 and one line that says what and where', () => {
  it.each([
    [[], 'No command'],
    [['inof', ...plan], 'did you mean "info"'],
    [['info'], '--plan'],
    [['info', ...plan, '--jsn'], 'did you mean "--json"'],
    [['info', 'all', ...plan], '"all"'],
    [['coverage', 'extinguishers', 'cameras', ...plan], '"cameras"'],
    [['info', '--plan', join(folder, 'none.plan.geojson')], 'no file'],
    [['info', '--plan', join(folder, 'plan.pdf')], '.plan.geojson'],
    [['path', ...plan, '--from', 'L1:1,1', '--to', 'L9:1,1'], 'no storey "L9". There are: L1'],
    [['path', ...plan, '--from', 'L1:1', '--to', 'L1:1,1'], '--from'],
    [
      ['path', ...plan, '--from', 'L1:6.05,0.5', '--to', 'L1:1,1'],
      'nearest floor is at L1:6.000,0.500, 0.050 m',
    ],
    [['path', ...plan, '--from', 'L1:1,1', '--to', 'L1:-1,1'], 'nearest floor is at L1:0.000,1.000, 1.000 m'],
    [['path', ...plan, '--from', 'L1:1,1', '--to', 'L1:2,1', '--closed', 'D2'], 'did you mean "D1"'],
    [['reach', ...plan, '--sources', ';', '--limit', '3'], '--sources'],
    [['reach', ...plan, '--sources', 'L1:1,1', '--limit', '0'], '--limit'],
    [['coverage', ...plan], 'extinguishers'],
    [['coverage', 'extinguisher', ...plan], 'did you mean "extinguishers"'],
    [['coverage', 'extinguishers', ...plan, '--hour', '25:00'], 'HH:MM'],
    [['convert', ...plan, '--out', join(folder, 'x.dwg')], '.wardtwin.json'],
    [['convert', ...plan, '--out', join(folder, 'no/such/x.wardtwin.json')], 'ENOENT'],
  ])('%j', async (argv, said) => {
    const ran = await wardtwin(...argv);
    expect(ran.err).toContain(said);
    expect(ran.err.split('\n')).toHaveLength(1);
    expect(ran.out).toBe('');
    expect(ran.code).toBe(2);
  });

  it('a legal plan that is too much work, named by its storey', async () => {
    const ran = await wardtwin('info', '--plan', file('tangle.plan.geojson', crossingWalls(1000)));
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toMatch(/tangle\.plan\.geojson, L1: The lines of this storey cross/);
  });

  it.each([
    ['not JSON', 'a.plan.geojson', '{"type": '],
    ['a picture', 'b.plan.geojson', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ['nothing', 'c.wardtwin.json', ''],
    ['another document', 'd.wardtwin.json', '{"format":"wardtwin","version":99}'],
    ['a foreign GeoJSON', 'e.plan.geojson', '{"type":"FeatureCollection","features":[]}'],
  ])('%s', async (_, name, text) => {
    const path = file(name, text);
    for (const language of ['zh', 'en']) {
      const ran = await wardtwin('info', '--plan', path, '--lang', language);
      expect(ran.code).toBe(2);
      expect(ran.out).toBe('');
      expect(ran.err).toContain(path);
      expect(ran.err.split('\n')).toHaveLength(1);
      // Said by the catalogue, not shown as a code.
      expect(ran.err).not.toMatch(/(?:file|plan|document)\.[a-z-]+ \{/);
    }
  });

  it('speaks the language asked for, also about the language itself', async () => {
    expect((await wardtwin('info', '--lang', 'zh')).err).toMatch(/[\u4e00-\u9fff]/);
    expect(await wardtwin('info', ...plan, '--lang', 'fr')).toMatchObject({ code: 2 });
  });
});

describe('good input', () => {
  it('helps', async () => {
    const ran = await wardtwin('--help');
    expect(ran.code).toBe(0);
    for (const name of ['info', 'convert', 'path', 'reach', 'visible', 'coverage']) {
      expect(ran.out).toContain(name);
    }
    expect((await wardtwin('path', '--help')).out).toContain('--from');
  });

  it('helps with the words that a command needs, in the order in which they are written', async () => {
    expect((await wardtwin('--help')).out).toContain('  coverage extinguishers|cameras|egress […]');
    const { out } = await wardtwin('coverage', '--help');
    expect(out).toContain('wardtwin coverage extinguishers|cameras|egress --plan FILE');
  });

  it('a broken rule is no error unless strict', async () => {
    const argv = ['coverage', 'extinguishers', ...plan, '--limit', '5'];
    expect((await wardtwin(...argv)).code).toBe(0);
    expect((await wardtwin(...argv, '--strict')).code).toBe(1);
  });

  it.each(['info', 'coverage extinguishers', 'reach --sources L1:1,1 --limit 3', 'visible --at L1:1,1'])(
    'prints %s for people in both languages',
    async (command) => {
      for (const language of ['zh', 'en']) {
        const ran = await wardtwin(...command.split(' '), ...plan, '--lang', language);
        expect(ran).toMatchObject({ code: 0, err: '' });
        expect(/[\u4e00-\u9fff]/.test(ran.out)).toBe(language === 'zh');
      }
    },
  );

  it('converts there and back without loss', async () => {
    const there = join(folder, 'there.wardtwin.json');
    const back = join(folder, 'back.plan.geojson');
    const again = join(folder, 'again.wardtwin.json');
    expect((await wardtwin('convert', ...plan, '--out', there)).code).toBe(0);
    expect((await wardtwin('convert', '--plan', there, '--out', back)).code).toBe(0);
    const last = await wardtwin('convert', '--plan', back, '--out', again, '--json');
    // Uses that the names tell are not written out, so the reader says that it guessed them.
    const guessed = { code: 'plan.uses-guessed', params: { place: 'features', count: 2 } };
    expect(JSON.parse(last.out)).toEqual({ out: again, warnings: [guessed] });
    expect(readFileSync(again, 'utf8')).toBe(readFileSync(there, 'utf8'));
  });
});

describe('the installed command', () => {
  const script = resolve(import.meta.dirname, '../../scripts/wardtwin.mjs');
  const spawn = (...argv: string[]) => spawnSync(process.execPath, [script, ...argv], { encoding: 'utf8' });

  it('prints one JSON object and nothing else', () => {
    const ran = spawn('path', ...plan, '--from', 'L1:1,1', '--to', 'L1:2,1', '--json');
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(ran.stdout)).toMatchObject({ length: 1 });
  });

  it('ends with 2 on bad input', () => {
    const ran = spawn('path', ...plan, '--from', 'L1:1,1');
    expect(ran.status).toBe(2);
    expect(ran.stdout).toBe('');
    expect(ran.stderr.trim().split('\n')).toHaveLength(1);
  });
});
