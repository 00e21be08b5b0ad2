import { FINDING_CODES } from '../analyses/finding-codes';
import type { FindingPlace } from '../base/finding';
import { placeOfStory } from '../demo/hospital/stories/place-of-story';
import { STORIES } from '../demo/hospital/stories/stories';
import type { Story } from '../demo/hospital/stories/story';
import type { CampusDocument } from '../model/schema/document';

/** A story with its place in the built hospital, and the code that an analysis of today reports it by. */
export interface ToldStory {
  readonly story: Story;
  readonly place: FindingPlace;
  /** Null until its analysis exists. */
  readonly expects: string | null;
}

/** All stories of the demo hospital, by number. */
export const toldStories = (document: CampusDocument): ToldStory[] =>
  STORIES.map((story) => ({
    story,
    place: placeOfStory(document, story),
    expects: FINDING_CODES.has(story.expects) ? story.expects : null,
  }));
