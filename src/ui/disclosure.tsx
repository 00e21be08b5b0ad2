import type { ReactNode } from 'react';
import { Icon } from './icon';
import './section.css';

interface DisclosureProps {
  readonly title: ReactNode;
  readonly aside?: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
  /** It was unfolded or folded away: for content that is made only when it is looked at. */
  onToggle?(open: boolean): void;
}

/** A part that can be folded away: the browser's own `details`. */
export function Disclosure({ title, aside, open, children, onToggle }: DisclosureProps): ReactNode {
  return (
    <details className="disclosure" open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary>
        <Icon name="chevron" size={16} />
        <span className="disclosure-title">{title}</span>
        {aside}
      </summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
