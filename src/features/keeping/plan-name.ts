import type { Translator } from '../../i18n/translator';
import { displayName } from '../../model/query/display-name';
import type { KeptPlan } from '../../session/autosave/kept-plan';

/** What a kept plan is called: by its campus, else by its file. */
export const planName = ({ zh, en, fileName }: KeptPlan, { t, language }: Translator): string =>
  displayName({ zh, en }, language) ?? fileName ?? t('plan.untitled');
