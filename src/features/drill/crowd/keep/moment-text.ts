const two = (value: number): string => String(value).padStart(2, '0');

/** `2026-03-01 09:05` where the device is, of milliseconds since 1970: every spreadsheet reads it. O(1). */
export function momentText(milliseconds: number): string {
  const at = new Date(milliseconds);
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
