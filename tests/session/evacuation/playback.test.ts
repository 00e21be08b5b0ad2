import { beforeEach, describe, expect, it } from 'vitest';
import { makeId } from '../../../src/model/schema/ids';
import { createPlayback, type FedPlayback } from '../../../src/session/evacuation/create-playback';
import { newPlayedCrowd, playAt, type PlayedCrowd } from '../../../src/simulation/recording/played-crowd';
import { crowdRun, hall, read, recorded, rowsOf } from '../../simulation/recording/recorded-scenes';

const { bytes } = recorded(crowdRun(hall(), rowsOf(40, 8, 1, 2)), 600, [0]);
const whole = read(bytes);
const END = whole.lastStep * whole.head.dt;
/** The same bytes in parts as a worker sends them. */
const parts = Array.from({ length: 9 }, (_, i) =>
  bytes.slice(Math.floor((i * bytes.length) / 9), Math.floor(((i + 1) * bytes.length) / 9)),
);
const STOREY = makeId('storey', 'hall');

const placesOf = ({ count, person, x, y }: PlayedCrowd): number[][] =>
  Array.from({ length: count }, (_, k) => [person[k]!, x[k]!, y[k]!]);
function at(seconds: number): number[][] {
  const crowd = newPlayedCrowd(whole.head.people);
  playAt(whole, seconds, crowd);
  return placesOf(crowd);
}

describe('a playback', () => {
  let playback: FedPlayback;
  let frames: number;
  let told: number;
  beforeEach(() => {
    playback = createPlayback();
    [frames, told] = [0, 0];
    playback.onFrame(() => frames++);
    playback.watch(() => told++);
  });
  const feedAll = (): void => parts.forEach((part) => expect(playback.feed(part.slice())).toBe(true));

  it('shows anybody anywhere, as the recording has it, in the same arrays', () => {
    feedAll();
    playback.name([STOREY]);
    expect([playback.recorded, playback.storeys]).toEqual([END, [STOREY]]);
    const { crowd, recording } = playback;
    for (const seconds of [0, 3.37, END / 2, END, 1]) {
      playback.seek(seconds);
      expect(playback.seconds).toBe(seconds);
      expect(placesOf(crowd!)).toEqual(at(seconds));
    }
    playback.seek(END + 100);
    expect(playback.seconds).toBe(END);
    playback.seek(-5);
    expect(playback.seconds).toBe(0);
    expect([playback.crowd, playback.recording]).toEqual([crowd, recording]);
    expect(playback.crowd).toBe(crowd);
    expect(playback.bytes.reduce((sum, { length }) => sum + length, 0)).toBe(bytes.length);
  });

  it('plays by the clock at its rate, not faster after a page that slept', () => {
    feedAll();
    playback.play();
    playback.tick(1000);
    expect(playback.seconds).toBe(0);
    playback.tick(1100);
    expect(playback.seconds).toBeCloseTo(0.1, 9);
    playback.setRate(4);
    playback.tick(1200);
    expect(playback.seconds).toBeCloseTo(0.5, 9);
    playback.tick(61_200);
    expect(playback.seconds).toBeCloseTo(1.5, 9);
    playback.pause();
    playback.tick(61_300);
    playback.play();
    // The pause isn't caught up with.
    playback.tick(99_000);
    expect(playback.seconds).toBeCloseTo(1.5, 9);
    playback.tick(98_000);
    expect(playback.seconds).toBeCloseTo(1.5, 9);
  });

  it('waits at the end of what is recorded while more comes, goes on from there, and stops at the end of all', () => {
    playback.play();
    playback.tick(0);
    playback.tick(200);
    expect([playback.seconds, playback.recorded, playback.playing]).toEqual([0, 0, true]);
    let clock = 200;
    let fed = 0;
    const toTheEnd = (): void => {
      for (let i = 0; i < 2000 && playback.seconds < playback.recorded; i++) playback.tick((clock += 100));
    };
    while (playback.recorded === 0) playback.feed(parts[fed++]!.slice());
    expect(frames).toBe(1);
    toTheEnd();
    const waited = playback.seconds;
    expect([waited, playback.playing]).toEqual([playback.recorded, true]);
    clock += 10_000;
    playback.tick(clock);
    expect(playback.seconds).toBe(waited);
    for (const part of parts.slice(fed)) playback.feed(part.slice());
    playback.tick((clock += 100));
    expect(playback.seconds).toBeCloseTo(waited + 0.1, 9);
    playback.end();
    toTheEnd();
    expect([playback.seconds, playback.playing]).toEqual([END, false]);
    expect(placesOf(playback.crowd!)).toEqual(at(END));
    // Once more from the beginning.
    playback.play();
    expect([playback.seconds, playback.playing]).toEqual([0, true]);
  });

  it('tells who watches only of what is another, and nothing after it was let go', () => {
    feedAll();
    const before = told;
    playback.setRate(1);
    playback.pause();
    expect(told).toBe(before);
    playback.setRate(2);
    playback.play();
    expect(told).toBe(before + 2);
    let other = 0;
    const stop = playback.watch(() => other++);
    playback.pause();
    stop();
    playback.play();
    expect(other).toBe(1);
  });

  it('has nothing left when it is cleared, and takes another recording', () => {
    feedAll();
    playback.seek(5);
    playback.end();
    playback.clear();
    expect(playback).toMatchObject({ recording: null, crowd: null, seconds: 0, recorded: 0, storeys: [] });
    expect(playback.bytes).toEqual([]);
    feedAll();
    expect(playback.recorded).toBe(END);
  });

  it('refuses bytes that are no recording', () => {
    expect(playback.feed(new Uint8Array(100).fill(7))).toBe(false);
    expect(playback.feed(new Uint8Array(0))).toBe(true);
  });
});
