import type { ReactNode } from 'react';
import './share-bar.css';

/** A share of a whole as a bar: `bad` is hatched at the right, so it does not lean on colour alone. */
export function ShareBar({ bad }: { bad: number }): ReactNode {
  const share = Math.min(1, Math.max(0, bad));
  return (
    <div className="share-bar" aria-hidden="true">
      <div className="share-good" style={{ flexGrow: 1 - share }} />
      {share > 0 && <div className="share-bad" style={{ flexGrow: share }} />}
    </div>
  );
}
