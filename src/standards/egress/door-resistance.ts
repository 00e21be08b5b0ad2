/** GB 12955: doors of class 甲, 乙, 丙 keep fire back for so long, minutes. */
const CLASSES: readonly (readonly [pattern: RegExp, minutes: number])[] = [
  [/甲|^F?A$/iu, 90],
  [/乙|^F?B$/iu, 60],
  [/丙|^F?C$/iu, 30],
];
/** `EI60`, `FD60S`, `E 30`, `90`, `A1.50`: minutes, or hours after a class of GB 12955-2008. */
const MINUTES = /^(?:E|EI|EI2|EW|FD|REI|F|T)?\s*-?\s*(\d{2,3})\s*(?:S|C|MIN)?$/iu;
const HOURS = /^[ABC]?\s*(\d\.\d{1,2})\s*H?$/iu;

/** How long a door keeps fire back by what is written on it, minutes; null where that isn't understood. O(1). */
export function doorResistance(written: string): number | null {
  const mark = written.trim();
  for (const [pattern, minutes] of CLASSES) if (pattern.test(mark)) return minutes;
  const minutes = MINUTES.exec(mark)?.[1];
  if (minutes !== undefined) return Number(minutes);
  const hours = HOURS.exec(mark)?.[1];
  return hours === undefined ? null : Math.round(Number(hours) * 60);
}
