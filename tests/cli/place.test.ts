import { describe, expect, it } from 'vitest';
import { placeStorey } from '../../src/analyses/cameras/placement/place-storey';
import {
  chosenOffers,
  knownModels,
  offeredModels,
  TILTS,
} from '../../src/analyses/cameras/placement/offered-models';
import { storeysInOrder } from '../../src/model/query/storeys-in-order';
import { planOf } from '../analyses/extinguishers/support';
import { FIXTURE } from '../model/derive/read-plan';
import { answerOf, wardtwin } from './support';

const plan = ['--plan', FIXTURE];

describe('the command place cameras', () => {
  it('tells the numbers of the function that the page calls too, with ids as the file has them', async () => {
    const { document } = planOf(FIXTURE);
    const storeys = storeysInOrder(document).map(({ id }) => {
      const steps = placeStorey(document, id, {
        profile: null,
        scale: null,
        doors: 'closed',
        away: [],
        offers: chosenOffers(offeredModels(knownModels(document)), null),
        mounts: ['wall', 'ceiling'],
        wallHeight: 2.8,
        tilts: TILTS,
        forces: ['must', 'should'],
        more: null,
        twice: false,
      });
      let step = steps.next();
      while (!step.done) step = steps.next();
      const { proposals, least, before, after, cars, unmet } = step.value;
      return {
        id: id.replace('storey_', ''),
        least,
        before,
        after,
        cars,
        proposals: proposals.map(({ x, y, z, heading, tilt, lift }) => ({
          x,
          y,
          z,
          heading,
          tilt,
          lift: lift && lift.replace('lift_', ''),
        })),
        unmet: unmet.map(({ reason }) => ({ reason })),
      };
    });
    expect(await answerOf('place', 'cameras', ...plan)).toMatchObject({
      doors: 'closed',
      more: null,
      storeys,
    });
    const all = storeys.flatMap(({ proposals }) => proposals);
    expect(all.some(({ lift }) => lift === null)).toBe(true);
    expect(all.some(({ lift }) => lift !== null)).toBe(true);
  });

  it('says in words how many there are and what is proven', async () => {
    const zh = await wardtwin('place', 'cameras', ...plan, '--lang', 'zh');
    expect(zh.out).toContain('不可能更少');
    const en = await wardtwin('place', 'cameras', ...plan, '--lang', 'en', '--more', '1');
    expect(en.out).toMatch(/as many show .+ of what is lacking at most/);
  });

  it('refuses what it makes nothing of', async () => {
    const bad = async (...argv: string[]): Promise<string> =>
      (await wardtwin('place', ...argv, ...plan, '--lang', 'en')).err;
    expect(await bad('cameras', '--more', '0')).toContain('--more is a whole number from 1 to 99, not "0"');
    expect(await bad('cameras', '--storey', 'nowhere')).toContain('there is no storey "nowhere"');
    expect(await bad('camera')).toContain('cameras');
    expect(await bad()).toContain('cameras');
  });
});
