import { extinguisherDesign } from '../analyses/extinguishers/design/extinguisher-design';
import { walkingPlan } from '../analyses/walking/walking-plan';
import type { Finding } from '../base/finding';
import { placeOfStory } from '../demo/hospital/stories/place-of-story';
import { STORIES } from '../demo/hospital/stories/stories';
import type { Story } from '../demo/hospital/stories/story';
import { UNPLANTED, type Unplanted } from '../demo/hospital/stories/unplanted';
import { present } from '../base/assert';
import type { CampusDocument } from '../model/schema/document';

/** What the design of extinguishers finds in the demo hospital, and which story each finding tells. */
export interface ToldDesign {
  readonly findings: readonly Finding[];
  /** Stories about extinguishers that lie in the plan, by number, each with its findings. */
  readonly byStory: readonly { readonly story: Story; readonly findings: readonly Finding[] }[];
  /** Findings of no story, each with the reason for it. */
  readonly unplanted: readonly { readonly finding: Finding; readonly why: Omit<Unplanted, 'code'> }[];
}

/** By the code of the hospital's own profile, as designed, no hour: doors are shut that are locked at every hour. */
const QUESTION = { limit: null, hour: null, asOf: null, closed: [] };

/**
 * Checks the extinguishers of the demo hospital. A finding tells the story about extinguishers on its storey whose place is
 * nearest. Throws where one is of no story and nobody has said why it is made. Costs `extinguisherDesign`.
 */
export function toldDesign(document: CampusDocument): ToldDesign {
  const { findings } = extinguisherDesign(walkingPlan(document), QUESTION);
  const stories = STORIES.filter(
    ({ expects, plant }) => expects.startsWith('extinguisher.') && plant.length > 0,
  );
  const places = new Map(stories.map((story) => [story, placeOfStory(document, story)]));
  const away = (finding: Finding, story: Story): number => {
    const { x, y } = present(places.get(story), story.id);
    return Math.hypot(finding.place.x - x, finding.place.y - y);
  };
  const storyOf = new Map(
    findings.map((finding) => {
      const here = stories.filter((story) => places.get(story)?.storey === finding.place.storey);
      const [nearest = null] = here.toSorted((a, b) => away(finding, a) - away(finding, b));
      return [finding, nearest];
    }),
  );
  return {
    findings,
    byStory: stories.map((story) => ({
      story,
      findings: findings.filter((finding) => storyOf.get(finding) === story),
    })),
    unplanted: findings
      .filter((finding) => storyOf.get(finding) === null)
      .map((finding) => ({
        finding,
        why: present(
          UNPLANTED.find(({ code }) => code === finding.code),
          `reason for ${finding.id}`,
        ),
      })),
  };
}
