import { useId, type ReactNode } from 'react';
import './section.css';

interface SectionProps {
  readonly title: string;
  /** At the right of the heading: a count, a button. */
  readonly aside?: ReactNode;
  /** It takes the keyboard when a button in it goes with what it does (`focusBox`). */
  readonly box?: boolean;
  readonly children: ReactNode;
}

/** A part of a panel with its heading. */
export function Section({ title, aside, box, children }: SectionProps): ReactNode {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id} tabIndex={box ? -1 : undefined}>
      <header className="section-head">
        <h2 id={id}>{title}</h2>
        {aside}
      </header>
      {children}
    </section>
  );
}
