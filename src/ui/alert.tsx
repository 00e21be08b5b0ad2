import type { ReactNode } from 'react';
import './alert.css';
import { Button } from './button';
import { Icon } from './icon';

interface AlertProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly closeLabel?: string;
  onClose?(): void;
}

/** Something went wrong: said at once by readers, stays until it is closed. */
export function Alert({ title, children, closeLabel, onClose }: AlertProps): ReactNode {
  return (
    <div className="alert" role="alert">
      <Icon name="warning" />
      <div className="alert-text">
        <strong>{title}</strong>
        {children}
      </div>
      {onClose && (
        <Button look="quiet" icon="close" iconOnly onClick={onClose}>
          {closeLabel}
        </Button>
      )}
    </div>
  );
}
