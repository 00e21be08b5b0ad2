import type { Translator } from '../../../i18n/translator';
import type { DensityScale } from '../../../standards/cameras/density-scales';
import { levelName } from '../../../widgets/level-name';

/** A level with its pixels a metre. */
export const levelText = (id: string, density: number, text: Translator): string =>
  text.t('cameras.level', { level: levelName(id, text), density: text.formats.number(density, 1) });

/** Pixels a metre from which a known person is told from others. */
const CLEAR = 125;

/** The level of a scale from which one sees who somebody is whom one knows; its finest where none is so fine. */
export const clearLevel = ({ levels }: DensityScale): DensityScale['levels'][number] | null =>
  levels.find(({ density }) => density >= CLEAR) ?? levels.at(-1) ?? null;
