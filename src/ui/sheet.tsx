import {
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type FocusEvent,
  type PointerEvent,
  type ReactNode,
} from 'react';
import { SheetControl, type SheetHandle } from './sheet-control';
import './sheet.css';

type Height = 'peek' | 'half' | 'full';

interface SheetProps {
  readonly id: string;
  readonly label: string;
  readonly expandLabel: string;
  readonly collapseLabel: string;
  /** What the sheet speaks of: another one is shown from the top. */
  readonly subject: string | null;
  readonly children: ReactNode;
}

/** Moved less than this a press on the handle is a tap, CSS pixels. */
const TAP = 6;
const SHARE: Readonly<Record<Height, number>> = { peek: 0, half: 0.55, full: 0.92 };
const ORDER: readonly Height[] = ['peek', 'half', 'full'];

/**
 * A side panel where there is room, a bottom sheet where there isn't (the stylesheet decides). The sheet's handle is
 * a button: tap or Enter opens and closes it, dragging sets its height; focus that moves into it opens it.
 */
export function Sheet({ id, label, expandLabel, collapseLabel, subject, children }: SheetProps): ReactNode {
  const [height, setOpen] = useState<Height>('peek');
  const [drag, setDrag] = useState<number | null>(null);
  const box = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const start = useRef<{ y: number; height: number; moved: boolean } | null>(null);

  const setHeight = (next: Height): void => {
    // A peek shows what stands first.
    if (next === 'peek') body.current?.scrollTo(0, 0);
    setOpen(next);
  };
  const handle = useMemo<SheetHandle>(
    () => ({
      raise: () => setOpen((now) => (now === 'peek' ? 'half' : now)),
      fill: () => {
        setOpen('full');
        return () => setOpen((now) => (now === 'full' ? 'half' : now));
      },
      toTop: () => body.current?.scrollTo(0, 0),
    }),
    [],
  );
  const onPointerDown = (event: PointerEvent<HTMLButtonElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { y: event.clientY, height: box.current?.offsetHeight ?? 0, moved: false };
  };
  const onPointerMove = (event: PointerEvent): void => {
    const from = start.current;
    if (!from) return;
    const by = from.y - event.clientY;
    if (!from.moved && Math.abs(by) < TAP) return;
    from.moved = true;
    setDrag(from.height + by);
  };
  const onPointerUp = (): void => {
    const from = start.current;
    start.current = null;
    if (!from?.moved || drag === null) return;
    const share = drag / window.innerHeight;
    const nearest = ORDER.toSorted((a, b) => Math.abs(SHARE[a] - share) - Math.abs(SHARE[b] - share))[0];
    setHeight(nearest ?? 'peek');
    setDrag(null);
  };
  const moved = useRef(false);
  const onClick = (): void => {
    // A drag ends in a click of its own, which must not undo it.
    if (moved.current) moved.current = false;
    else setHeight(height === 'peek' ? 'half' : 'peek');
  };
  const onFocus = (event: FocusEvent<HTMLElement>): void => {
    if (
      height === 'peek' &&
      event.target.matches(':focus-visible') &&
      !event.target.matches('.sheet-handle')
    ) {
      setHeight('half');
    }
  };
  const style: CSSProperties & Record<'--sheet', string> = {
    '--sheet': drag === null ? `${SHARE[height] * 100}dvh` : `${Math.round(drag)}px`,
  };

  return (
    <aside
      ref={box}
      id={id}
      className="sheet"
      aria-label={label}
      tabIndex={-1}
      data-height={height}
      data-drag={drag !== null}
      style={style}
      onFocus={onFocus}
    >
      <button
        type="button"
        className="sheet-handle"
        aria-expanded={height !== 'peek'}
        aria-label={height === 'peek' ? expandLabel : collapseLabel}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={(event) => {
          moved.current = start.current?.moved ?? false;
          onPointerUp();
          event.currentTarget.releasePointerCapture(event.pointerId);
        }}
        onPointerCancel={() => {
          start.current = null;
          setDrag(null);
        }}
        onClick={onClick}
      >
        <span className="sheet-grip" />
      </button>
      <div key={subject} className="sheet-body" ref={body}>
        <SheetControl value={handle}>{children}</SheetControl>
      </div>
    </aside>
  );
}
