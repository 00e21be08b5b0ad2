import { useEffect, useRef, type MouseEvent, type RefObject, type SyntheticEvent } from 'react';

export interface ModalProps {
  readonly ref: RefObject<HTMLDialogElement | null>;
  onCancel(event: SyntheticEvent): void;
  onClick(event: MouseEvent): void;
}

/**
 * What makes a `dialog` the browser's own modal while it is there: it keeps the focus, Esc and a press beside it close it,
 * and the focus goes back to where it was, to the page's main part where it was nowhere.
 */
export function useModal(onClose: () => void): ModalProps {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    const before = document.activeElement;
    dialog?.showModal();
    return () => {
      dialog?.close();
      const isSomewhere = before instanceof HTMLElement && before.isConnected && before !== document.body;
      (isSomewhere ? before : document.querySelector('main'))?.focus();
    };
  }, []);
  return {
    ref,
    onCancel: (event) => {
      event.preventDefault();
      onClose();
    },
    onClick: (event) => {
      // Only the backdrop is the dialog itself.
      if (event.target === event.currentTarget) onClose();
    },
  };
}
