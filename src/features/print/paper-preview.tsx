import { useLayoutEffect, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import type { Translator } from '../../i18n/translator';
import { Button } from '../../ui/button';

/** CSS pixels of a millimetre, by its definition. */
const PIXELS = 96 / 25.4;
/** Nearly as wide as paper is as good as that. */
const NEARLY = 0.92;
/** What stands above and below a sheet that is shown whole, CSS pixels. */
const AROUND = 150;

/** Class of what is said above a sheet, within the preview: the sheet is so much smaller. */
export const ABOVE_SHEET = 'above-sheet';

interface PaperPreviewProps {
  /** Of the widest sheet, millimetres. */
  readonly width: number;
  /** Of that sheet: both its edges are shown, and those of one that is turned upright; left out, it is as wide as there is room. Millimetres. */
  readonly height?: number;
  readonly text: Translator;
  readonly children: ReactNode;
}

/** Sheets as they come out of the printer, as wide as there is room; where that is less than paper, at their full size by a button. */
export function PaperPreview({ width, height, text: { t }, children }: PaperPreviewProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<{ readonly wide: number; readonly high: number } | null>(null);
  const [isFull, setFull] = useState(false);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = (): void => {
      const { paddingLeft, paddingRight } = getComputedStyle(element);
      setRoom({
        wide: element.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight),
        high:
          window.innerHeight -
          AROUND -
          (element.querySelector<HTMLElement>(`.${ABOVE_SHEET}`)?.offsetHeight ?? 0),
      });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    // The height that there is may change alone.
    window.addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, []);
  const fitOf = (wide: number, high: number | undefined): number =>
    room === null
      ? 1
      : Math.min(
          1,
          Math.max(0, room.wide / (wide * PIXELS)),
          high === undefined ? 1 : room.high / (high * PIXELS),
        );
  const fit = fitOf(width, height);
  const shown = {
    '--fit': isFull ? 1 : fit,
    ...(height === undefined ? {} : { '--fit-upright': isFull ? 1 : fitOf(height, width) }),
  };
  return (
    <>
      {fit < NEARLY && (
        <div className="print-options print-zoom">
          <Button icon={isFull ? 'minus' : 'plus'} onClick={() => setFull(!isFull)}>
            {t(isFull ? 'print.whole-width' : 'print.full-size')}
          </Button>
        </div>
      )}
      <div
        ref={box}
        className="print-preview"
        data-full={isFull}
        role="group"
        tabIndex={0}
        aria-label={t('print.preview')}
        // React's type knows no properties that a stylesheet makes up.
        style={shown as CSSProperties}
      >
        {children}
      </div>
    </>
  );
}
