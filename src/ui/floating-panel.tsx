import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from './button';
import './floating-panel.css';

interface FloatingPanelProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly children: ReactNode;
  onClose(): void;
}

/**
 * Lies under the header at the right while the picture stays in use; from the bottom on a phone. Takes the focus when
 * it opens, Esc closes it, and the focus goes back.
 */
export function FloatingPanel({ title, closeLabel, children, onClose }: FloatingPanelProps): ReactNode {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const panel = box.current;
    panel?.focus();
    return () => {
      const within = panel?.contains(document.activeElement) || document.activeElement === document.body;
      if (within && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  return (
    <section
      ref={box}
      className="floating-panel"
      role="dialog"
      aria-label={title}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div className="floating-panel-head">
        <h2>{title}</h2>
        <Button look="quiet" icon="close" iconOnly onClick={onClose}>
          {closeLabel}
        </Button>
      </div>
      <div className="floating-panel-body">{children}</div>
    </section>
  );
}
