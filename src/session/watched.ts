/** Something that works only while somebody looks at it. */
export interface Watched {
  /** One more looks at it, until the returned function is called. */
  watch(): () => void;
  isWatched(): boolean;
}

/** `start` when the first one begins to look, `stop` when the last one has looked away. */
export function watchedBy(start: () => void, stop: () => void): Watched {
  let watchers = 0;
  return {
    watch: () => {
      if (++watchers === 1) start();
      let watching = true;
      return () => {
        if (watching && --watchers === 0) stop();
        watching = false;
      };
    },
    isWatched: () => watchers > 0,
  };
}
