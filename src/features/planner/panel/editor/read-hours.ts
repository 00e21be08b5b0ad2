interface HourSpan {
  readonly from: string;
  readonly to: string;
}

const SPAN = /^(\d{1,2}):(\d{2})\s*[-–—~～至]\s*(\d{1,2}):(\d{2})$/;

/** Spans of the day as people type them (`8:00-17:30，20:00–22:00`); null when they can't be read. */
export function readHours(typed: string): readonly HourSpan[] | null {
  const parts = typed
    .normalize('NFKC')
    .split(/[,;、]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const spans = parts.map((part): HourSpan | null => {
    const found = SPAN.exec(part);
    if (!found) return null;
    const [, a = '', b = '', c = '', d = ''] = found;
    if (Number(a) > 23 || Number(c) > 23 || Number(b) > 59 || Number(d) > 59) return null;
    return { from: `${a.padStart(2, '0')}:${b}`, to: `${c.padStart(2, '0')}:${d}` };
  });
  return spans.every((span) => span !== null) ? spans : null;
}

export const hoursText = (spans: readonly HourSpan[]): string =>
  spans.map(({ from, to }) => `${from}–${to}`).join(', ');
