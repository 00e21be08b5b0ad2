import { expect, it } from 'vitest';
import { playedPerson, rowOfPerson } from '../../../src/session/evacuation/played-person';
import type { Playback } from '../../../src/session/evacuation/playback';
import { newPlayedCrowd, playAt } from '../../../src/simulation/recording/played-crowd';
import { crowdRun, hall, read, recorded, rowsOf } from '../../simulation/recording/recorded-scenes';

it('finds everybody who is in the building by number, and nobody else', () => {
  const recording = read(recorded(crowdRun(hall(), rowsOf(60, 2, 1, 2)), 1200, [0]).bytes);
  const crowd = newPlayedCrowd(60);
  let out = 0;
  for (const seconds of [0, 3.3, 9.9, 16, 24]) {
    playAt(recording, seconds, crowd);
    const inside = [...crowd.person.subarray(0, crowd.count)];
    // It reads no more of a playback.
    const playback = { crowd, recording } as unknown as Playback;
    for (let who = 0; who < 60; who++) {
      const row = inside.indexOf(who);
      expect(rowOfPerson(crowd, who)).toBe(row);
      const told = playedPerson(playback, who);
      if (row < 0) {
        out++;
        expect(told).toBeNull();
        continue;
      }
      expect(told).toMatchObject({ x: crowd.x[row], y: crowd.y[row], z: 0, storey: 0 });
      expect(told!.pace * recording.head.speed[who]!).toBeCloseTo(told!.speed, 5);
    }
  }
  expect(out).toBeGreaterThan(10);
  expect(playedPerson({ crowd: null, recording: null } as unknown as Playback, 0)).toBeNull();
});
