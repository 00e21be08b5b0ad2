import type { ReactNode } from 'react';

/** Says `text` to screen readers when it changes, without moving the focus. */
export function LiveRegion({ text }: { text: string }): ReactNode {
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {text}
    </div>
  );
}
