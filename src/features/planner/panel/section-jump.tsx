import { useRef, useState, type ReactNode } from 'react';
import { useText } from '../../../session/react/use-text';
import { Menu } from '../../../ui/menu';
import { useSheet } from '../../../ui/sheet-control';
import { stuckHead } from './stuck-head';
import './section-jump.css';

/** Free room above what is gone to, CSS pixels. */
const MARGIN = 12;

/** Leads to any part of the panel: it is long, and what one looks for may lie far down. */
export function SectionJump(): ReactNode {
  const { t } = useText();
  const sheet = useSheet();
  const box = useRef<HTMLDivElement>(null);
  const [heads, setHeads] = useState<readonly HTMLElement[]>([]);
  const panel = (): Element | null => box.current?.closest('.sheet-body') ?? null;
  const find = (): void => {
    setHeads([...(panel()?.querySelectorAll<HTMLElement>('.section-head h2') ?? [])]);
    // The list needs room below its button.
    sheet?.raise();
  };
  const go = (head: HTMLElement): void => {
    const scrolled = panel();
    if (scrolled === null) return;
    const stuck = stuckHead(scrolled);
    // What stands in the head that stays is seen from the top of the panel.
    const [from, top] = [head.getBoundingClientRect().top, scrolled.getBoundingClientRect().top];
    if (stuck?.contains(head)) scrolled.scrollTop = 0;
    else scrolled.scrollTop += from - top - (stuck?.getBoundingClientRect().height ?? 0) - MARGIN;
    // A heading takes the keyboard only when it is gone to: the next Tab leads into its part.
    head.tabIndex = -1;
    head.focus({ preventScroll: true });
  };
  return (
    <div className="section-jump" ref={box}>
      <Menu
        label={t('panel.go-to')}
        icon="list"
        iconOnly
        onOpen={find}
        items={heads.map((head, i) => ({
          id: String(i),
          label: head.textContent,
          run: () => go(head),
        }))}
      />
    </div>
  );
}
