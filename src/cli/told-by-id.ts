import { present } from '../base/assert';
import type { Finding } from '../base/finding';
import { STORIES } from '../demo/hospital/stories/stories';
import type { UnplantedById } from '../demo/hospital/stories/unplanted';
import type { ToldDesign } from './told-design';

/**
 * Findings of the demo hospital by the story that names each, and the reasons for the others. Stories are told that `isTold`, found or
 * not. Throws where a finding is of no story and nobody has said why it is made. O(findings · stories).
 */
export function toldById(
  findings: readonly Finding[],
  planted: Readonly<Record<string, readonly string[]>>,
  unplanted: readonly UnplantedById[],
  isTold: (story: (typeof STORIES)[number]) => boolean,
): ToldDesign {
  const storyOf = new Map(
    Object.entries(planted).flatMap(([story, ids]) => ids.map((id) => [id, story] as const)),
  );
  const reasons = new Map(unplanted.map((each) => [each.id, each]));
  return {
    findings,
    byStory: STORIES.filter(isTold).map((story) => ({
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
