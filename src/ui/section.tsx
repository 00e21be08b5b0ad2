import { useId, type ReactNode } from 'react';
import './section.css';

interface SectionProps {
  readonly title: string;
  /** At the right of the heading: a count, a button. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a panel with its heading. */
export function Section({ title, aside, children }: SectionProps): ReactNode {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <header className="section-head">
        <h2 id={id}>{title}</h2>
        {aside}
      </header>
      {children}
    </section>
  );
}
