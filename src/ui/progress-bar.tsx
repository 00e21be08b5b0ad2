import type { ReactNode } from 'react';
import './progress-bar.css';

/** `share` 0…1, or null while nobody knows how far it is. */
export function ProgressBar({ label, share }: { label: string; share: number | null }): ReactNode {
  return (
    <div
      className="progress-bar"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      {...(share === null ? {} : { 'aria-valuenow': Math.round(share * 100) })}
    >
      <div
        className={share === null ? 'progress-fill progress-unknown' : 'progress-fill'}
        style={share === null ? undefined : { transform: `scaleX(${Math.min(1, Math.max(0, share))})` }}
      />
    </div>
  );
}
