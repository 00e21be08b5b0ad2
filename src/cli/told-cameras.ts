import { computeCameras } from '../analyses/cameras/compute';
import { USUAL_QUESTION } from '../analyses/cameras/result';
import type { CampusDocument } from '../model/schema/document';
import { present } from '../base/assert';
import type { Finding } from '../base/finding';
import { placeOfStory } from '../demo/hospital/stories/place-of-story';
import { STORIES } from '../demo/hospital/stories/stories';
import type { Story } from '../demo/hospital/stories/story';
import { UNPLANTED_CAMERAS } from '../demo/hospital/stories/unplanted-cameras';
import type { ToldDesign } from './told-design';

/** The story of the old building, of which each storey has the cameras of its corridor's ends and stairs and no others. */
const OLD_BUILDING = '25';

/**
 * Checks the cameras of the demo hospital as designed. A finding tells the story about cameras on whose storeys it is, of several the
 * nearest; all of the old building tell that building's; unless it is made without the stories as well. Throws where one is of no
 * story and nobody has said why it is made. Costs `computeCameras`.
 */
export function toldCameraFindings(document: CampusDocument): ToldDesign {
  const { findings } = computeCameras(document, USUAL_QUESTION);
  const stories = STORIES.filter(({ expects }) => expects.startsWith('camera.'));
  const placed = stories.map((story) => ({
    story,
    place: placeOfStory(document, story),
    storeys: new Set([story.place.storey, ...story.plant.map(({ storey }) => storey)]),
  }));
  const reasons = new Map(UNPLANTED_CAMERAS.map((each) => [each.id, each]));
  const storyOf = ({ id, place }: Finding): Story | null => {
    if (reasons.has(id)) return null;
    const storey = place.storey.replace(/^storey_/, '');
    if (storey.startsWith('D-')) return stories.find(({ id: of }) => of === OLD_BUILDING) ?? null;
    const [nearest] = placed
      .filter(({ storeys }) => storeys.has(storey))
      .map(({ story, place: { x, y } }) => ({ story, away: Math.hypot(place.x - x, place.y - y) }))
      .toSorted((a, b) => a.away - b.away);
    return nearest?.story ?? null;
  };
  const told = findings.map((finding) => ({ finding, story: storyOf(finding) }));
  return {
    findings,
    byStory: stories.map((story) => ({
      story,
      findings: told.filter((each) => each.story === story).map(({ finding }) => finding),
    })),
    unplanted: told
      .filter(({ story }) => story === null)
      .map(({ finding }) => ({
        finding,
        why: present(reasons.get(finding.id), `reason for ${finding.id}`),
      })),
  };
}
