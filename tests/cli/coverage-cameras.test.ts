import { describe, expect, it } from 'vitest';
import { computeCameras } from '../../src/analyses/cameras/compute';
import { floorTotals } from '../../src/analyses/cameras/floor-totals';
import { USUAL_QUESTION } from '../../src/analyses/cameras/result';
import { planOf } from '../analyses/extinguishers/support';
import { FIXTURE } from '../model/derive/read-plan';
import { answerOf, wardtwin } from './support';

const plan = ['--plan', FIXTURE];

describe('the command coverage cameras', () => {
  it('tells the numbers of the function that the page calls too, with ids as the file has them', async () => {
    const result = computeCameras(planOf(FIXTURE).document, USUAL_QUESTION);
    const rooms = result.storeys.flatMap((storey) => storey.rooms);
    expect(await answerOf('coverage', 'cameras', ...plan)).toMatchObject({
      standard: 'cn',
      doors: 'closed',
      scale: 'oodpcvs-2025',
      asOf: null,
      floor: floorTotals(rooms),
      storeys: result.storeys.map(({ storey, rooms: all }) => ({
        id: storey.replace('storey_', ''),
        ...floorTotals(all),
        spaces: all.map(({ space, area }) => ({ id: space.replace('space_', ''), area })),
      })),
      findings: result.findings.map(({ code, severity }) => ({ code, severity })),
    });
    expect(floorTotals(rooms).area).toBeGreaterThan(0);
  });

  it('says in words what is to be seen and what of it is not', async () => {
    const zh = await wardtwin('coverage', 'cameras', ...plan, '--lang', 'zh', '--doors', 'open');
    expect(zh.out).toContain('1 台（按设计）');
    expect(zh.out).toMatch(/门 +开/);
    const en = await wardtwin('coverage', 'cameras', ...plan, '--lang', 'en', '--scale', 'dori-2014');
    expect(en.out).toContain('IEC 62676-4:2014 (DORI)');
  });

  it('refuses what it makes nothing of', async () => {
    const bad = async (...argv: string[]): Promise<string> =>
      (await wardtwin('coverage', ...argv, ...plan, '--lang', 'en')).err;
    expect(await bad('cameras', '--doors', 'ajar')).toContain('--doors has no "ajar"');
    expect(await bad('cameras', '--limit', '5')).toContain('--limit means nothing to coverage cameras');
    expect(await bad('extinguishers', '--doors', 'open')).toContain(
      '--doors means nothing to coverage extinguishers',
    );
    expect(await bad('camera')).toContain('cameras');
    expect(await bad('cameras', '--scale', 'own')).toContain('this plan has no scale of its own');
  });
});
