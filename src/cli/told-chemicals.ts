import { chemicalRecords } from '../analyses/chemicals/chemical-records';
import { computeChemicals } from '../analyses/chemicals/compute';
import type { WalkingPlan } from '../analyses/walking/walking-plan';
import { present } from '../base/assert';
import type { Finding } from '../base/finding';
import { CHINA_ZONE } from '../base/time/zone';
import { placeOfStory } from '../demo/hospital/stories/place-of-story';
import { STORIES } from '../demo/hospital/stories/stories';
import type { Story } from '../demo/hospital/stories/story';
import { UNPLANTED_CHEMICALS } from '../demo/hospital/stories/unplanted';
import { DEMO_NOW } from '../demo/hospital/year/calendar';
import type { RecordEvent } from '../records/event/record-event';
import { RecordBook } from '../records/fold/record-book';
import type { ToldDesign } from './told-design';

/** A story tells what is found in its room, and where there is none what is so near to its place, metres. */
const NEAR = 3;

/** A story of another check whose room this one finds fault with as well. */
const SHED = '61';
/** Stories that name several places far apart, by what is found at each of them. */
const SEVERAL: Readonly<Record<string, string>> = {
  'inspection.test-overdue': '56',
  'chemical.oxygen-distance': '55',
};

/**
 * Checks the chemicals of the demo hospital where its clock stands. A finding tells the story whose room it is in, the nearest of
 * them, out of doors one that is near, unless it is made without the stories as well. Throws where one is of no story and nobody has said why it is made. Costs `computeChemicals`.
 */
export function toldChemicalFindings(plan: WalkingPlan, year: readonly RecordEvent[]): ToldDesign {
  const { document } = plan;
  const book = new RecordBook();
  for (const event of year) book.add({ readable: true, event });
  const records = chemicalRecords(book, document, { now: DEMO_NOW, zone: CHINA_ZONE });
  const question = { profile: null, hour: null, closed: [], away: [], records };
  const { findings } = computeChemicals(plan, question);
  const stories = STORIES.filter(
    ({ id, expects }) =>
      expects.startsWith('chemical.') || expects === 'inspection.test-overdue' || id === SHED,
  );
  const placed = stories.map((story) => ({ story, place: placeOfStory(document, story) }));
  const reasons = new Map(UNPLANTED_CHEMICALS.map((each) => [each.id, each]));
  const storyOf = (finding: Finding): Story | null => {
    if (reasons.has(finding.id)) return null;
    const here = placed
      .filter(({ place }) => place.storey === finding.place.storey)
      .map(({ story, place }) => ({
        story,
        sameRoom: place.space !== null && place.space === finding.place.space,
        away: Math.hypot(place.x - finding.place.x, place.y - finding.place.y),
      }))
      .filter(({ sameRoom, away }) => sameRoom || (finding.place.space === null && away <= NEAR))
      .toSorted((a, b) => Number(b.sameRoom) - Number(a.sameRoom) || a.away - b.away);
    const [nearest] = here;
    if (nearest !== undefined) return nearest.story;
    return stories.find(({ id }) => id === SEVERAL[finding.code]) ?? null;
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
