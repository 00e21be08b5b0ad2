import type { Language } from './language';

/** Seconds as whatever tells whole ones tells them, in words or on a clock: 520.6 is 521 in both. O(1). */
export const wholeSeconds = (seconds: number): number => Math.round(Math.max(0, seconds));

/** `1 min 20 s` or `1 分 20 秒` of seconds; at least a second. O(1). */
export function timeText(seconds: number, language: Language): string {
  const whole = Math.max(1, wholeSeconds(seconds));
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
  if (language === 'zh') return minutes === 0 ? `${rest} 秒` : `${minutes} 分 ${rest} 秒`;
  return minutes === 0 ? `${rest} s` : `${minutes} min ${rest} s`;
}
