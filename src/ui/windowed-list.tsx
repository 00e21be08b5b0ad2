import { useEffect, useRef, useState, type ReactNode } from 'react';
import './windowed-list.css';

interface WindowedListProps {
  /** What the list is of, for readers. */
  readonly label: string;
  readonly count: number;
  /** Of each line, in heights of the page's text (rem): long lists can't measure theirs. */
  readonly lineRem: number;
  keyOf(index: number): string;
  renderLine(index: number): ReactNode;
}

/** Lines made beyond what is seen, so that a quick thumb doesn't see gaps. */
const BEYOND = 8;
/** Lines made before anything was measured. */
const FIRST = 24;

/** A list of any length within whatever scrolls around it: only lines that are seen, or nearly, are there. */
export function WindowedList({ label, count, lineRem, keyOf, renderLine }: WindowedListProps): ReactNode {
  const list = useRef<HTMLUListElement>(null);
  const [range, setRange] = useState({ first: 0, last: FIRST });
  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    let asked = 0;
    const measure = (): void => {
      asked = 0;
      const { top, height: whole } = element.getBoundingClientRect();
      const height = whole / Number(element.dataset['count']);
      if (!(height > 0)) return;
      // Its own margin box and the window: cut off above by what scrolls, whichever of the ancestors does.
      const first = Math.max(0, Math.floor(-top / height) - BEYOND);
      const last = Math.max(0, Math.ceil((window.innerHeight - top) / height)) + BEYOND;
      setRange((now) => (now.first === first && now.last === last ? now : { first, last }));
    };
    const ask = (): void => {
      asked ||= requestAnimationFrame(measure);
    };
    ask();
    // Scrolling doesn't bubble: it is heard on its way down.
    window.addEventListener('scroll', ask, { capture: true, passive: true });
    window.addEventListener('resize', ask);
    // A sheet that comes up moves the list without a scroll of its own.
    window.addEventListener('transitionend', ask, { capture: true });
    const watch = new ResizeObserver(ask);
    watch.observe(element.parentElement ?? element);
    return () => {
      cancelAnimationFrame(asked);
      window.removeEventListener('scroll', ask, { capture: true });
      window.removeEventListener('resize', ask);
      window.removeEventListener('transitionend', ask, { capture: true });
      watch.disconnect();
    };
  }, []);
  const first = Math.min(range.first, count);
  const last = Math.min(Math.max(range.last, first), count);
  const shown = Array.from({ length: last - first }, (_, i) => first + i);
  return (
    <ul
      ref={list}
      className="windowed-list"
      data-count={count}
      aria-label={label}
      style={{ height: `${count * lineRem}rem`, paddingTop: `${first * lineRem}rem` }}
    >
      {shown.map((index) => (
        <li
          key={keyOf(index)}
          className="windowed-line"
          style={{ height: `${lineRem}rem` }}
          aria-setsize={count}
          aria-posinset={index + 1}
        >
          {renderLine(index)}
        </li>
      ))}
    </ul>
  );
}
