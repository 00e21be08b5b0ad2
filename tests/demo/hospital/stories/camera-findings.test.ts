import { describe, expect, it } from 'vitest';
import { computeCameras } from '../../../../src/analyses/cameras/compute';
import { USUAL_QUESTION } from '../../../../src/analyses/cameras/result';
import { present } from '../../../../src/base/assert';
import { toldCameraFindings } from '../../../../src/cli/told-cameras';
import { UNPLANTED_CAMERAS } from '../../../../src/demo/hospital/stories/unplanted-cameras';
import { soundHospital, toldHospital } from '../../support/hospitals';

const told = toldCameraFindings(toldHospital());
const sound = computeCameras(soundHospital(), USUAL_QUESTION).findings;

describe('what the check of cameras finds in the demo hospital', () => {
  it('is told by ten stories, each of which names what it says', () => {
    expect(told.byStory.map(({ story }) => story.id)).toEqual(
      Array.from({ length: 10 }, (_, i) => String(23 + i)),
    );
    for (const { story, findings } of told.byStory) {
      expect(
        findings.map(({ code }) => code),
        story.id,
      ).toContain(story.expects);
    }
  });

  it.each([
    ['23', 'camera.blind-spot', 'unseen', /([\d.]+) m²/],
    ['24', 'camera.blind-spot', 'unseen', /([\d.]+) m²/],
    ['26', 'camera.blind-spot', 'unseen', /([\d.]+) m²/],
    ['27', 'camera.below-density', 'reached', /([\d.]+) px\/m/],
  ] as const)('is as much as story %s says', (id, code, param, figure) => {
    const { story, findings } = present(
      told.byStory.find(({ story: { id: of } }) => of === id),
      id,
    );
    const values = findings
      .filter(({ code: of, params }) => of === code && typeof params[param] === 'number')
      .map(({ params }) => Number(params[param]));
    for (const text of [story.zh, story.en]) {
      const said = Number(figure.exec(text)?.[1]);
      expect(
        values.some((value) => Math.abs(value / said - 1) < 0.01),
        `${text}: ${values.join()}`,
      ).toBe(true);
    }
  });

  it('is planted but for a fifth, each of that with a reason', () => {
    expect(told.unplanted.length).toBeLessThanOrEqual(told.findings.length / 5);
    // Each reason is that of a finding which is still made.
    expect(told.unplanted.map(({ finding }) => finding.id).toSorted()).toEqual(
      UNPLANTED_CAMERAS.map(({ id }) => id).toSorted(),
    );
  });

  it('is without the stories what has a reason, and what the old building is: poor in cameras', () => {
    const elsewhere = sound.filter(({ place }) => !place.storey.startsWith('storey_D-'));
    expect(elsewhere.map(({ id }) => id).toSorted()).toEqual(
      UNPLANTED_CAMERAS.map(({ id }) => id).toSorted(),
    );
    const old = sound.filter(({ place }) => place.storey.startsWith('storey_D-')).map(({ id }) => id);
    const of = told.byStory.find(({ story }) => story.id === '25');
    expect(of?.findings.map(({ id }) => id).toSorted()).toEqual(old.toSorted());
  });
});
