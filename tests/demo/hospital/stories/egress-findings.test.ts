import { describe, expect, it } from 'vitest';
import { computeEgress } from '../../../../src/analyses/egress/compute';
import { USUAL_QUESTION } from '../../../../src/analyses/egress/result';
import { FINDING_CODES } from '../../../../src/analyses/finding-codes';
import { PLANTED_EGRESS } from '../../../../src/demo/hospital/stories/planted-egress';
import { STORIES } from '../../../../src/demo/hospital/stories/stories';
import { UNPLANTED_EGRESS } from '../../../../src/demo/hospital/stories/unplanted-egress';
import { soundPlan } from '../../support/hospitals';
import { foundEgress } from '../../support/told-findings';

const told = foundEgress();

/** Stories that are how a building was built, or how a unit is staffed: nothing plants them. */
const AS_DRAWN = ['62', '63', '71', '72', '88'];

/** Story 34 locks the one, story 33 the way out of the stair that the other lies before: neither is asked for a sign then. */
const WHILE_OPEN = ['egress.sign-missing:opening_D-L01.COR-OUT', 'egress.turn-unsigned:space_A-L01.V3'];

describe('what the check of ways out finds in the demo hospital', () => {
  it('is told by every story about ways out that a check knows, each of which names what it says', () => {
    const able = STORIES.filter(({ expects }) => expects.startsWith('egress.') && FINDING_CODES.has(expects));
    expect(told.byStory.map(({ story }) => story.id)).toEqual(
      expect.arrayContaining(able.map(({ id }) => id)),
    );
    for (const { story, findings } of told.byStory) {
      if (!able.includes(story)) continue;
      expect(
        findings.map(({ code }) => code),
        story.id,
      ).toContain(story.expects);
    }
  });

  it('is all that the stories name, once each, and what has a reason', () => {
    const named = Object.values(PLANTED_EGRESS).flat();
    expect(new Set(named).size).toBe(named.length);
    expect(told.byStory.flatMap(({ findings }) => findings.map(({ id }) => id)).toSorted()).toEqual(
      named.toSorted(),
    );
    expect(told.unplanted.map(({ finding }) => finding.id).toSorted()).toEqual(
      UNPLANTED_EGRESS.map(({ id }) => id).toSorted(),
    );
  });

  it('is planted but for a fifth', () => {
    expect(told.unplanted.length).toBeLessThanOrEqual(told.findings.length / 5);
  });

  it('is nothing else before the stories are planted', () => {
    const sound = computeEgress(soundPlan(), USUAL_QUESTION).findings.map(({ id }) => id);
    const asDrawn = AS_DRAWN.flatMap((story) => PLANTED_EGRESS[story] ?? []);
    expect(sound.toSorted()).toEqual(
      [...asDrawn, ...WHILE_OPEN, ...UNPLANTED_EGRESS.map(({ id }) => id)].toSorted(),
    );
  });
});
