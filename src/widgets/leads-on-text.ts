import type { StoreyField } from '../analyses/egress/field/storey-field';
import type { Translator } from '../i18n/translator';
import { entitiesIn } from '../model/schema/dictionary';
import type { CampusDocument } from '../model/schema/document';

/** What is left for what rolls where stairs alone lead off, or into the open: the next compartment or a refuge, and lifts for an evacuation. */
export function leadsOnText(
  document: CampusDocument,
  { storey, told }: Pick<StoreyField, 'storey' | 'told'>,
  { t }: Translator,
): string {
  const lifts = entitiesIn(document.lifts).filter(
    ({ evacuation, serves }) => evacuation && serves.includes(storey),
  );
  return [
    ...(told === 'open' ? [t('egress-tint.leads-across')] : []),
    t('egress-tint.leads-down', { lifts: lifts.length }),
  ].join('');
}
