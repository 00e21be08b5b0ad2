import { expect, it } from 'vitest';
import { EVACUEES, evacueeProfile } from '../../../src/standards/mobility/evacuees';
import { speedOn } from '../../../src/standards/walking-speeds';

it.each([
  ['visitor', 1.2],
  ['adult', 1.2],
  ['patient', 1],
  ['stick', 0.81],
])('%s walks at %d m/s on level floor', (name, speed) => {
  expect(evacueeProfile(name)).toMatchObject({ speed, radius: 0.2 });
});

it('speeds are those of who walks, with their sources', () => {
  for (const evacuee of EVACUEES) {
    const profile = evacueeProfile(evacuee)!;
    expect(profile.speed).toBe(speedOn(evacuee === 'visitor' ? 'adult' : evacuee, 'level'));
    expect(profile.speedCite.standard).not.toBe('');
    const walker = evacuee === 'visitor' ? 'adult' : evacuee;
    expect([profile.stairsUp, profile.stairsDown]).toEqual([
      speedOn(walker, 'stairs-up'),
      speedOn(walker, 'stairs-down'),
    ]);
    expect([profile.stairsUpCite.standard, profile.stairsDownCite.standard]).not.toContain('');
  }
});

it.each(['', 'bed', 'Visitor', 'constructor'])('nobody is called %j', (name) => {
  expect(evacueeProfile(name)).toBeNull();
});
