import type { Formats } from '../../i18n/formats';

/** Bytes in the unit that gives them one to four digits. */
export function sizeText(bytes: number, { number }: Formats): string {
  if (bytes >= 1e9) return `${number(bytes / 1e9, 1)}\u00a0GB`;
  return bytes >= 1e6
    ? `${number(bytes / 1e6, 1)}\u00a0MB`
    : `${number(bytes === 0 ? 0 : Math.max(1, bytes / 1e3))}\u00a0kB`;
}
