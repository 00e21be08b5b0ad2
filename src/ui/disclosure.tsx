import type { ReactNode } from 'react';
import { Icon } from './icon';
import './section.css';

interface DisclosureProps {
  readonly title: ReactNode;
  readonly aside?: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A part that can be folded away: the browser's own `details`. */
export function Disclosure({ title, aside, open, children }: DisclosureProps): ReactNode {
  return (
    <details className="disclosure" open={open}>
      <summary>
        <Icon name="chevron" size={16} />
        <span className="disclosure-title">{title}</span>
        {aside}
      </summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
