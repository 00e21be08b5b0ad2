import { useMemo } from 'react';
import type { Playback } from '../../../../session/evacuation/playback';
import type { Changing } from '../../../../ui/slider';

/** The time on show, for what follows it without rendering. */
export const useChanging = (playback: Playback): Changing =>
  useMemo(
    () => ({
      value: () => playback.seconds,
      watch: (listener) => {
        const ends = [playback.onFrame(listener), playback.watch(listener)];
        return () => ends.forEach((end) => end());
      },
    }),
    [playback],
  );
