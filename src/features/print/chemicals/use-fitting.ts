import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { PAPERS } from '../paper';
import { EXCERPT } from './excerpt-layout';

/** How the foot of a store's sheet finds room. */
interface Fitting {
  /** Millimetres of its plan. */
  readonly height: number;
  /** It has a page of its own. */
  readonly apart: boolean;
}

const WHOLE: Fitting = { height: EXCERPT.height, apart: false };

/**
 * Nothing of a sheet is ever cut off: where all that is said is higher than the page its plan is lower by as much, and where that is
 * not enough the foot goes to a second page. How high it is is known once it is laid out, again for whatever is said anew.
 */
export function useFitting(said: string): Fitting & { readonly page: RefObject<HTMLElement | null> } {
  const page = useRef<HTMLElement>(null);
  const [known, setKnown] = useState<Fitting & { readonly said: string }>({ said, ...WHOLE });
  const { height, apart } = known.said === said ? known : WHOLE;
  useLayoutEffect(() => {
    const element = page.current;
    if (element === null || element.offsetHeight === 0 || apart) return;
    const over = element.scrollHeight - element.clientHeight;
    if (over <= 0) return;
    const left = height - Math.ceil((over * PAPERS.A4.height) / element.offsetHeight);
    setKnown({
      said,
      ...(left >= EXCERPT.least ? { height: left, apart: false } : { ...WHOLE, apart: true }),
    });
  }, [said, height, apart]);
  return { height, apart, page };
}
