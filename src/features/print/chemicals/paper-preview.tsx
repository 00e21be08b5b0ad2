import { useLayoutEffect, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { PAPERS } from '../paper';

/** CSS pixels of a sheet's width, by definition of the millimetre. */
const SHEET = (PAPERS.A4.width * 96) / 25.4;

/** Sheets as they come out of the printer, as wide as there is room; where that is less than paper, at their full size by a button. */
export function PaperPreview({ children }: { readonly children: ReactNode }): ReactNode {
  const { t } = useText();
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<number | null>(null);
  const [isFull, setFull] = useState(false);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = (): void => {
      const { paddingLeft, paddingRight } = getComputedStyle(element);
      setRoom(element.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const fit = room === null ? 1 : Math.min(1, Math.max(0, room / SHEET));
  const shown = { '--fit': isFull ? 1 : fit };
  return (
    <>
      {fit < 1 && (
        <div className="print-options chemical-papers-zoom">
          <Button icon={isFull ? 'minus' : 'plus'} onClick={() => setFull(!isFull)}>
            {t(isFull ? 'chemical-sheet.whole-width' : 'chemical-sheet.full-size')}
          </Button>
        </div>
      )}
      <div
        ref={box}
        className="print-preview"
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
