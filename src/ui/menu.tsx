import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Button, type ButtonProps } from './button';
import { Icon, type IconName } from './icon';
import './menu.css';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  /** Shown at the right, for instance a shortcut. */
  readonly note?: string;
  readonly checked?: boolean;
  readonly disabled?: boolean;
  run(): void;
}

interface MenuProps extends Pick<ButtonProps, 'look' | 'icon' | 'iconOnly'> {
  readonly label: string;
  /** What the button shows where the label has no room. */
  readonly face?: ReactNode;
  readonly items: readonly MenuItem[];
  /** Which side of the button the list lines up with. */
  readonly align?: 'start' | 'end';
  /** It is about to open: what its items are is found out now. */
  readonly onOpen?: () => void;
}

const STEP: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

const entriesOf = (box: HTMLElement | null): HTMLElement[] => [
  ...(box?.querySelectorAll<HTMLElement>('[role^="menuitem"]:not(:disabled)') ?? []),
];

/** A button with a list of commands: arrow keys, Home, End, Enter, Esc; closes on leaving. */
export function Menu({ label, face, items, align = 'end', onOpen, ...button }: MenuProps): ReactNode {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open) return;
    const all = entriesOf(box.current);
    // In a choice one begins at what is chosen; among commands a choice that is part of them would scroll the first out of sight.
    const chooses = all.every((entry) => entry.hasAttribute('aria-checked'));
    const chosen = chooses ? all.find((entry) => entry.ariaChecked === 'true') : undefined;
    (chosen ?? all[0])?.focus();
    const leave = (event: PointerEvent): void => {
      // The target of a pointer event in a page is always a node.
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    return () => document.removeEventListener('pointerdown', leave);
  }, [open]);

  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!open) return;
    const all = entriesOf(box.current);
    const at = all.findIndex((entry) => entry === document.activeElement);
    const step = STEP[event.key];
    if (event.key === 'Escape') close();
    else if (event.key === 'Tab') setOpen(false);
    else if (event.key === 'Home') all[0]?.focus();
    else if (event.key === 'End') all.at(-1)?.focus();
    else if (step !== undefined) all[(at + step + all.length) % all.length]?.focus();
    else return;
    if (event.key !== 'Tab') event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className="menu" ref={box} onKeyDown={onKeyDown}>
      <Button
        look="quiet"
        {...button}
        {...(button.iconOnly ? {} : { iconAfter: 'chevron' as const })}
        ref={opener}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        {...(face === undefined ? {} : { 'aria-label': label, title: label })}
        onClick={() => {
          if (!open) onOpen?.();
          setOpen(!open);
        }}
      >
        {face ?? label}
      </Button>
      {open && (
        <div className="menu-list" data-align={align} role="menu" id={id} aria-label={label}>
          {items.map((item) => (
            <button
              key={item.id}
              type="button"
              className="menu-item"
              role={item.checked === undefined ? 'menuitem' : 'menuitemradio'}
              aria-checked={item.checked}
              disabled={item.disabled}
              tabIndex={-1}
              onClick={() => {
                close();
                item.run();
              }}
            >
              <span className="menu-icon">
                {item.checked ? (
                  <Icon name="check" size={16} />
                ) : (
                  item.icon && <Icon name={item.icon} size={16} />
                )}
              </span>
              <span className="menu-label">{item.label}</span>
              {item.note && <span className="menu-note">{item.note}</span>}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
