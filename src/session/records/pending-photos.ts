export interface PendingPhotos {
  /** A photo is being made ready; `work` resolves when it is named in its form (true) or can't be had (false). */
  taking(about: string, work: Promise<boolean>): void;
  /** Resolves when none of a form is being made ready any more; false when one of those waited for can't be had. */
  taken(about: string): Promise<boolean>;
}

/**
 * Photos that are chosen but not yet kept, by the draft that they are of. They outlive the form that asked for them, so that
 * whoever opens, saves or drops the draft waits for them.
 */
export function pendingPhotos(): PendingPhotos {
  const pending = new Map<string, Set<Promise<boolean>>>();
  return {
    taking: (about, work) => {
      const mine = pending.get(about) ?? new Set();
      pending.set(about, mine);
      const safe = work.catch(() => false);
      mine.add(safe);
      void safe.then(() => {
        mine.delete(safe);
        if (mine.size === 0 && pending.get(about) === mine) pending.delete(about);
      });
    },
    taken: async (about) => {
      let all = true;
      // Another one may be chosen meanwhile.
      for (let mine = pending.get(about); mine && mine.size > 0; mine = pending.get(about)) {
        const had = await Promise.all(mine);
        all &&= had.every(Boolean);
      }
      return all;
    },
  };
}
