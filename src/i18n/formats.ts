import { LANGUAGE_TAG, type Language } from './language';

/** Numbers, units and dates as one language writes them. All through Intl; instances are kept. */
export interface Formats {
  readonly language: Language;
  /** Plain number with grouping and at most `digits` decimals (default 0). */
  number(value: number, digits?: number): string;
  /** Number with exactly `digits` decimals, for columns that line up. */
  fixed(value: number, digits: number): string;
  /** Metres: `12.3 m`. One decimal unless told. */
  metres(value: number, digits?: number): string;
  /** Metres of which more is worse, as of a way out or a zone: never told as less than they are. One decimal unless told. */
  metresUp(value: number, digits?: number): string;
  /** Metres of which less is worse, as between two that are kept apart: never told as more than they are. One decimal unless told. */
  metresDown(value: number, digits?: number): string;
  /** Metres as feet: `12.3 ft`. One decimal unless told. */
  feet(metres: number, digits?: number): string;
  /** Square metres as square feet: `1,234 ft²`. */
  squareFeet(area: number): string;
  /** Square metres: `1,234 m²`; one decimal below 100 m², and what is not quite nothing is never rounded to it: `<0.1 m²`. */
  area(value: number): string;
  /** A share 0…1 as `12.3%`; a share that is not quite 0 or 1 is never rounded to it. */
  percent(share: number): string;
  /** Bytes as MB, one decimal. */
  megabytes(bytes: number): string;
  date(when: Date): string;
  list(parts: readonly string[]): string;
}

/** Metres of an international foot. */
export const FOOT = 0.3048;

/** Of a decimal so much is noise of reckoning: 25.3 is told as 25.3. */
const NOISE = 1e-6;

/** Rounded to decimals, up or down. */
const towards = (value: number, digits: number, way: 'up' | 'down'): number => {
  const whole = value * 10 ** digits;
  const rounded = way === 'up' ? Math.ceil(whole - NOISE) : Math.floor(whole + NOISE);
  // Nothing has no sign, which would be written.
  return rounded === 0 ? 0 : rounded / 10 ** digits;
};

function percentText(format: Intl.NumberFormat, share: number): string {
  const step = 0.001;
  const closest = Math.round(share / step) * step;
  if (share > 0 && closest < step) return `< ${format.format(step)}`;
  if (share < 1 && closest > 1 - step) return `> ${format.format(1 - step)}`;
  return format.format(share);
}

function make(language: Language): Formats {
  const tag = LANGUAGE_TAG[language];
  const decimals = new Map<string, Intl.NumberFormat>();
  const decimal = (least: number, most: number): Intl.NumberFormat => {
    const key = `${least}-${most}`;
    let format = decimals.get(key);
    if (!format) {
      format = new Intl.NumberFormat(tag, { minimumFractionDigits: least, maximumFractionDigits: most });
      decimals.set(key, format);
    }
    return format;
  };
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 });
  const dates = new Intl.DateTimeFormat(tag, { dateStyle: 'medium' });
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' });
  // The SI writes a space between number and unit, in both languages; it must not break over a line.
  const withUnit = (text: string, unit: string): string => `${text}\u00a0${unit}`;
  return {
    language,
    number: (value, digits = 0) => decimal(0, digits).format(value),
    fixed: (value, digits) => decimal(digits, digits).format(value),
    metres: (value, digits = 1) => withUnit(decimal(digits, digits).format(value), 'm'),
    metresUp: (value, digits = 1) =>
      withUnit(decimal(digits, digits).format(towards(value, digits, 'up')), 'm'),
    metresDown: (value, digits = 1) =>
      withUnit(decimal(digits, digits).format(towards(value, digits, 'down')), 'm'),
    feet: (metres, digits = 1) => withUnit(decimal(digits, digits).format(metres / FOOT), 'ft'),
    squareFeet: (area) => withUnit(decimal(0, 0).format(area / FOOT ** 2), 'ft²'),
    area: (value) => {
      if (value > 0 && value < 0.05) return withUnit(`<${decimal(1, 1).format(0.1)}`, 'm²');
      const digits = Math.abs(value) < 100 && value !== 0 ? 1 : 0;
      return withUnit(decimal(digits, digits).format(value), 'm²');
    },
    percent: (share) => percentText(percent, share),
    megabytes: (bytes) => {
      // What is there is never shown as none.
      const few = bytes > 0 && bytes < 1e5;
      return withUnit(few ? `<${decimal(1, 1).format(0.1)}` : decimal(1, 1).format(bytes / 1e6), 'MB');
    },
    date: (when) => dates.format(when),
    list: (parts) => lists.format(parts),
  };
}

const made = new Map<Language, Formats>();

/** The formats of a language; made once. */
export function formats(language: Language): Formats {
  let found = made.get(language);
  if (!found) {
    found = make(language);
    made.set(language, found);
  }
  return found;
}
