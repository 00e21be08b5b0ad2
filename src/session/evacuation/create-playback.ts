import type { StoreyId } from '../../model/schema/ids';
import { newPlayedCrowd, playAt, type PlayedCrowd } from '../../simulation/recording/played-crowd';
import type { Recording } from '../../simulation/recording/recording';
import { RecordingReader } from '../../simulation/recording/recording-reader';
import { stepSeconds } from '../../simulation/results/step-seconds';
import type { Playback, Rate } from './playback';

/** What whoever records does with it besides. */
export interface FedPlayback extends Playback {
  /** Takes the next bytes of the recording, which stay the playback's. False where they can't be what comes next. O(bytes). */
  feed(bytes: Uint8Array<ArrayBuffer>): boolean;
  /** Says what the storeys of the recording are, by its numbers. */
  name(storeys: readonly StoreyId[]): void;
  /** Nothing more comes: whoever plays stops at the end instead of waiting there. */
  end(): void;
  /** Nothing is recorded; goes back to the beginning. */
  clear(): void;
  /** All bytes so far, as they came. */
  readonly bytes: readonly Uint8Array<ArrayBuffer>[];
}

/** A frame that took longer moves the time on no farther, milliseconds: the page slept, or was busy. */
const LONGEST_FRAME = 250;

/** Plays what is recorded so far, by a clock that whoever draws brings along. */
export function createPlayback(): FedPlayback {
  const watchers = new Set<() => void>();
  const frameWatchers = new Set<() => void>();
  let reader = new RecordingReader();
  let bytes: Uint8Array<ArrayBuffer>[] = [];
  let storeys: readonly StoreyId[] = [];
  let crowd: PlayedCrowd | null = null;
  let seconds = 0;
  let playing = false;
  let rate: Rate = 1;
  let ended = false;
  /** The clock at the last tick; null = the next one begins. */
  let clock: number | null = null;

  const recordedSeconds = ({ lastStep, head }: Recording): number =>
    stepSeconds(Math.max(0, lastStep), head.dt);
  const recorded = (): number => (reader.recording === null ? 0 : recordedSeconds(reader.recording));
  const told = (listeners: ReadonlySet<() => void>): void => listeners.forEach((listener) => listener());
  const draw = (): void => {
    if (reader.recording !== null && crowd !== null) playAt(reader.recording, seconds, crowd);
    told(frameWatchers);
  };
  const setPlaying = (next: boolean): void => {
    clock = null;
    if (playing === next) return;
    playing = next;
    told(watchers);
  };
  const seek = (to: number): void => {
    seconds = Math.max(0, Math.min(recorded(), to));
    draw();
  };

  return {
    get recording() {
      return reader.recording;
    },
    get storeys() {
      return storeys;
    },
    get seconds() {
      return seconds;
    },
    get recorded() {
      return recorded();
    },
    get crowd() {
      return crowd;
    },
    get playing() {
      return playing;
    },
    get rate() {
      return rate;
    },
    get bytes() {
      return bytes;
    },
    play: () => {
      // Whoever has seen the end wants to see it all again.
      if (ended && seconds >= recorded()) seek(0);
      setPlaying(true);
    },
    pause: () => setPlaying(false),
    seek,
    setRate: (next) => {
      if (next === rate) return;
      rate = next;
      told(watchers);
    },
    tick: (now) => {
      if (!playing) return;
      const since = clock === null ? 0 : Math.max(0, Math.min(LONGEST_FRAME, now - clock));
      clock = now;
      const last = recorded();
      const next = Math.min(last, seconds + (since / 1000) * rate);
      if (next !== seconds) {
        seconds = next;
        draw();
      }
      if (ended && seconds >= last) setPlaying(false);
    },
    watch: (listener) => {
      watchers.add(listener);
      return () => watchers.delete(listener);
    },
    onFrame: (listener) => {
      frameWatchers.add(listener);
      return () => frameWatchers.delete(listener);
    },
    feed: (more) => {
      if (more.length === 0) return true;
      const began = (reader.recording?.frames ?? 0) === 0;
      bytes.push(more);
      if (!reader.take(more).ok) return false;
      crowd ??= reader.recording === null ? null : newPlayedCrowd(reader.recording.head.people);
      told(watchers);
      if (began && (reader.recording?.frames ?? 0) > 0) draw();
      return true;
    },
    name: (ids) => {
      storeys = ids;
    },
    end: () => {
      ended = true;
      told(watchers);
    },
    clear: () => {
      reader = new RecordingReader();
      bytes = [];
      storeys = [];
      crowd = null;
      seconds = 0;
      ended = false;
      setPlaying(false);
      told(watchers);
      told(frameWatchers);
    },
  };
}
