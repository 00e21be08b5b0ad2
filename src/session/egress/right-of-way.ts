/** What somebody looks at just now goes first: long searches wait between two parts until it is there. */
export interface RightOfWay {
  /** Goes first until it is through, one way or another. */
  first(work: Promise<unknown>): void;
  /** Nothing goes first any more. */
  isFree(): Promise<void>;
}

/** The worker takes turns between all that is asked of it: a floor would come last that is asked together with a check. */
export function createRightOfWay(): RightOfWay {
  const going = new Set<Promise<unknown>>();
  return {
    first: (work) => {
      going.add(work);
      const through = (): boolean => going.delete(work);
      work.then(through, through);
    },
    isFree: async () => {
      while (going.size > 0) await Promise.allSettled(going);
    },
  };
}
