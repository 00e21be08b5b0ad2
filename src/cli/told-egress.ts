import { computeEgress } from '../analyses/egress/compute';
import { USUAL_QUESTION } from '../analyses/egress/result';
import type { WalkingPlan } from '../analyses/walking/walking-plan';
import { present } from '../base/assert';
import { PLANTED_EGRESS } from '../demo/hospital/stories/planted-egress';
import { STORIES } from '../demo/hospital/stories/stories';
import { UNPLANTED_EGRESS } from '../demo/hospital/stories/unplanted-egress';
import type { ToldDesign } from './told-design';

/**
 * Checks the ways out of the demo hospital at no hour. A finding tells the story that names it. Throws where one is of no story and
 * nobody has said why it is made. Costs `computeEgress`.
 */
export function toldEgressFindings(plan: WalkingPlan): ToldDesign {
  const { findings } = computeEgress(plan, USUAL_QUESTION);
  const storyOf = new Map(
    Object.entries(PLANTED_EGRESS).flatMap(([story, ids]) => ids.map((id) => [id, story] as const)),
  );
  const reasons = new Map(UNPLANTED_EGRESS.map((each) => [each.id, each]));
  return {
    findings,
    byStory: STORIES.filter(({ id }) => id in PLANTED_EGRESS).map((story) => ({
      story,
      findings: findings.filter(({ id }) => storyOf.get(id) === story.id),
    })),
    unplanted: findings
      .filter(({ id }) => !storyOf.has(id))
      .map((finding) => ({
        finding,
        why: present(reasons.get(finding.id), `reason for ${finding.id}`),
      })),
  };
}
