import type { ReactNode } from 'react';
import { HourChoice } from '../../../widgets/hour-choice';

/** Ways out by the code: how far, how wide, how many, at which hour. */
export function EgressSection(): ReactNode {
  return (
    <div className="section">
      <HourChoice />
    </div>
  );
}
