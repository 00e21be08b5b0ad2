import { computeCameras } from '../analyses/cameras/compute';
import { USUAL_QUESTION } from '../analyses/cameras/result';
import { present } from '../base/assert';
import { PLANTED_CAMERAS } from '../demo/hospital/stories/planted-cameras';
import { STORIES } from '../demo/hospital/stories/stories';
import { UNPLANTED_CAMERAS } from '../demo/hospital/stories/unplanted-cameras';
import type { CampusDocument } from '../model/schema/document';
import type { ToldDesign } from './told-design';

/**
 * Checks the cameras of the demo hospital as designed. A finding tells the story that names it. Throws where one is of no story and
 * nobody has said why it is made. Costs `computeCameras`.
 */
export function toldCameraFindings(document: CampusDocument): ToldDesign {
  const { findings } = computeCameras(document, USUAL_QUESTION);
  const stories = STORIES.filter(({ expects }) => expects.startsWith('camera.'));
  const storyOf = new Map(
    Object.entries(PLANTED_CAMERAS).flatMap(([story, ids]) => ids.map((id) => [id, story] as const)),
  );
  const reasons = new Map(UNPLANTED_CAMERAS.map((each) => [each.id, each]));
  return {
    findings,
    byStory: stories.map((story) => ({
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
