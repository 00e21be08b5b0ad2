import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { createEvacuation } from '../evacuation/create-evacuation';
import type { Evacuation } from '../evacuation/evacuation';
import type { EvacuationState } from '../evacuation/evacuation-state';
import type { Playback } from '../evacuation/playback';
import type { RunsState } from '../evacuation/runs/run-list';
import { useSession } from './session-context';

/** Times that are told between two renders of who shows them, milliseconds. */
const TOLD_EVERY = 100;

/** Rehearsals of the session, kept true for as long as the component is there. */
export function useEvacuation(): Evacuation {
  const evacuation = useSession().part(createEvacuation);
  useEffect(() => evacuation.watch(), [evacuation]);
  return evacuation;
}

/** Select as little as possible: a component renders again only when what it selects changes. */
export const useEvacuationState = <T>(select: (state: EvacuationState) => T): T =>
  useStore(useSession().part(createEvacuation).store, select);

/** The same of the runs that are kept. */
export const useRuns = <T>(select: (state: RunsState) => T): T =>
  useStore(useSession().part(createEvacuation).runs.store, select);

/** What is selected of the playback; renders again when that is another after playing, pausing, rate or what is recorded has changed. */
export function usePlayback<T extends string | number | boolean | object | null>(
  select: (playback: Playback) => T,
): T {
  const { playback } = useSession().part(createEvacuation);
  return useSyncExternalStore(
    playback.watch,
    () => select(playback),
    () => select(playback),
  );
}

/** The time on show, seconds; renders again some ten times a second at most, and with the last one. */
export function usePlaybackTime(): number {
  const { playback } = useSession().part(createEvacuation);
  const subscribe = useCallback(
    (render: () => void) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const later = (): void => {
        timer ??= setTimeout(() => {
          timer = undefined;
          render();
        }, TOLD_EVERY);
      };
      const stopFrames = playback.onFrame(later);
      return () => {
        clearTimeout(timer);
        stopFrames();
      };
    },
    [playback],
  );
  return useSyncExternalStore(
    subscribe,
    () => playback.seconds,
    () => playback.seconds,
  );
}
