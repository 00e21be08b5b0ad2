import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyPage } from '../../src/cli/commands/verify-page';
import { speaker } from '../../src/cli/messages/say';
import { formats } from '../../src/i18n/formats';
import { answerOf, wardtwin } from './support';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wardtwin-verify-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('verify evacuation', () => {
  it('tells of each case what was expected, what was measured and whether it passes', async () => {
    const answer = await answerOf('verify', 'evacuation', '--only', 'rimea-6,RIMEA-1,nist-2.7');
    expect(answer).toMatchObject({
      cases: [
        {
          id: 'rimea-1',
          suite: 'rimea',
          expected: [{ what: 'travel-time', of: '40 m', unit: 's', min: 26, max: 34 }],
          pass: true,
          seeds: 2,
        },
        { id: 'rimea-6', pass: true, seeds: 2 },
        { id: 'nist-2.7', suite: 'nist', notCovered: 'lifts', measured: [], pass: null, seeds: 0 },
      ],
    });
    const [{ measured }] = (answer as { cases: [{ measured: { preset: string; mean: number }[] }] }).cases;
    // 40 m at 1.33 m/s.
    for (const { preset, mean } of measured.filter((_, i) => i % 2 === 0)) {
      expect(Math.abs(mean - 40 / 1.33), preset).toBeLessThan(0.02);
    }
  });

  it('writes a page, and scenes that evacuate runs', async () => {
    const page = join(folder, 'page.md');
    const scenes = join(folder, 'scenes');
    const ran = await wardtwin(
      'verify',
      'evacuation',
      '--only',
      'rimea-6',
      '--save',
      scenes,
      '--page',
      page,
      '--version',
      'abc, 2026-01-31',
      '--lang',
      'en',
    );
    expect(ran.code).toBe(0);
    expect(ran.out).toMatch(/rimea-6 {2}Round a corner: pass/);
    const text = await readFile(page, 'utf8');
    expect(text).toContain('Of the program at abc, 2026-01-31.');
    expect(text).toContain('### rimea-6 Round a corner: pass');
    expect(text).not.toMatch(/undefined|NaN|\bnull\b|Whole buildings/);
    expect(await readdir(scenes)).toEqual(['rimea-6-corner.scenario.json', 'rimea-6-corner.wardtwin.json']);
    const evacuated = await answerOf(
      'evacuate',
      '--plan',
      join(scenes, 'rimea-6-corner.wardtwin.json'),
      '--scenario',
      join(scenes, 'rimea-6-corner.scenario.json'),
    );
    expect(evacuated).toMatchObject({ agents: 20, left: 20 });
  });

  it('tells in the page which plans whole buildings were run in, and which weren’t there', () => {
    const words = { say: speaker('en'), formats: formats('en') };
    const text = verifyPage(words, [], 'abc', { run: ['demo'], missing: ['clinic.plan.geojson'] });
    expect(text).toContain('Whole buildings are run in: demo.');
    expect(text).toContain('Not there, so that nothing was run in it: clinic.plan.geojson.');
  });

  it.each([
    [['verify'], /evacuation/],
    [['verify', 'cameras'], /evacuation/],
    [['verify', 'evacuation', '--only', 'rimea-17'], /rimea-1/],
    [['verify', 'evacuation', '--only', ''], /--only/],
    [['verify', 'evacuation', '--only', 'rimea-1', '--save', '/dev/null/x'], /could not be written/],
  ])('bad input %j: exit 2 and one line', async (words, says) => {
    for (const language of ['en', 'zh']) {
      const ran = await wardtwin(...words, '--lang', language);
      expect(ran).toMatchObject({ code: 2, out: '' });
      expect(ran.err.split('\n').at(-1)).not.toMatch(/undefined|NaN/);
      if (language === 'en') expect(ran.err).toMatch(says);
    }
  });
});
