import type { Translator } from '../i18n/translator';
import { DORI_2014, OODPCVS_2025, type DoriLevel, type ViewLevel } from '../standards/cameras/density-scales';

const KNOWN: ReadonlySet<string> = new Set([...OODPCVS_2025.levels, ...DORI_2014.levels].map(({ id }) => id));
const isKnown = (id: string): id is ViewLevel | DoriLevel => KNOWN.has(id);

/** What a level of a scale is called, a hospital's own by the name that it gave it; late words have to be there. O(1). */
export const levelName = (id: string, { t }: Translator): string =>
  isKnown(id) ? t(`camera-level.${id}`) : id;
