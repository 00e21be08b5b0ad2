import type { ReactNode } from 'react';
import { Button } from './button';
import { useModal } from './use-modal';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
  onClose(): void;
}

/** The browser's own modal: it keeps the focus, Esc closes it, and the focus goes back to where it was. */
export function Dialog({ title, closeLabel, wide, children, onClose }: DialogProps): ReactNode {
  const modal = useModal(onClose);
  return (
    <dialog
      {...modal}
      className="dialog"
      data-wide={wide}
      aria-label={title}
      onKeyDown={(event) => {
        // The page's own keys rest meanwhile.
        event.stopPropagation();
      }}
    >
      <div className="dialog-body">
        <header className="dialog-head">
          <h2>{title}</h2>
          <Button look="quiet" icon="close" iconOnly onClick={onClose}>
            {closeLabel}
          </Button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
