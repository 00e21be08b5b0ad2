import { useEffect, useState } from 'react';

/** Milliseconds between two parts: the page answers in between. */
const PAUSE = 40;

/**
 * A list that grows to its whole length `step` by `step`, so that making what it shows never holds the page up. As
 * long as it only changes beyond what is shown, nothing is made anew.
 */
export function useGrowing<T>(items: readonly T[], first: number, step: number): readonly T[] {
  const [count, setCount] = useState(first);
  const growing = count < items.length;
  useEffect(() => {
    if (!growing) return undefined;
    const timer = setTimeout(() => setCount(count + step), PAUSE);
    return () => clearTimeout(timer);
  }, [growing, count, step]);
  // A short list lets the next long one begin small.
  if (items.length <= first && count !== first) setCount(first);
  return growing ? items.slice(0, count) : items;
}
