import { useEffect, useRef, type ReactNode } from 'react';
import { classNames } from './class-names';
import './slider.css';

/** A number that changes too often for React: read when asked, told about when it is another. */
export interface Changing {
  value(): number;
  watch(listener: () => void): () => void;
}

interface SliderProps {
  readonly label: string;
  readonly max: number;
  /** What an arrow key moves it by; Page Up and Down ten of them. */
  readonly step: number;
  readonly at: Changing;
  readonly className?: string;
  /** The value in words, for readers. */
  say(value: number): string;
  onSlide(value: number): void;
}

/** A handle on a line from 0 to `max` that follows what changes by itself: the browser's own, so that keys and readers work as usual. */
export function Slider({ label, max, step, at, className, say, onSlide }: SliderProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const follow = (): void => {
      const element = input.current;
      if (element === null) return;
      const value = at.value();
      element.valueAsNumber = value;
      element.ariaValueText = say(value);
      element.style.setProperty('--slid', `${max > 0 ? (100 * value) / max : 0}%`);
    };
    follow();
    return at.watch(follow);
  }, [at, max, say]);
  return (
    <input
      ref={input}
      type="range"
      className={classNames('slider', className)}
      aria-label={label}
      min={0}
      max={max}
      step="any"
      onInput={({ currentTarget }) => onSlide(currentTarget.valueAsNumber)}
      onKeyDown={(event) => {
        const by = STEPS[event.key];
        if (by === undefined) return;
        // Steps of `any` would be a hundredth of the line.
        event.preventDefault();
        onSlide(Math.min(max, Math.max(0, at.value() + by * step)));
      }}
    />
  );
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
};
