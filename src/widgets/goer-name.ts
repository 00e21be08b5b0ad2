import type { Translator } from '../i18n/translator';
import { isRolling, type Goer } from '../standards/goers';

/** Who goes to safety, as it is chosen. */
export const goerName = (goer: Goer, { t }: Pick<Translator, 't'>): string =>
  isRolling(goer) ? t(`egress-tint.goer-${goer}`) : t(`drill.walker-${goer}`);
