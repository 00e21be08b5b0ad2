import type { ReactNode } from 'react';
import './labelled-choice.css';

interface LabelledProps {
  /** As the control within calls itself: it is read out there. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A choice of few with its name above it. */
export const LabelledChoice = ({ label, children }: LabelledProps): ReactNode => (
  <div className="labelled-choice">
    <span className="field-label" aria-hidden="true">
      {label}
    </span>
    {children}
  </div>
);
