import type { Language } from './language';

/** `1 min 20 s` or `1 分 20 秒` of seconds; at least a second. O(1). */
export function timeText(seconds: number, language: Language): string {
  const whole = Math.max(1, Math.round(seconds));
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
  if (language === 'zh') return minutes === 0 ? `${rest} 秒` : `${minutes} 分 ${rest} 秒`;
  return minutes === 0 ? `${rest} s` : `${minutes} min ${rest} s`;
}
