import type { Translator } from '../../../../i18n/translator';
import type { AssetField } from '../../../../model/query/asset-fields';
import { shownRange } from '../../../../model/query/field-unit';
import type { DocumentIssue } from '../../../../model/schema/document-issue';

/** What is wrong with what was typed into a field, and how to mend it. */
export function fieldTrouble(field: AssetField, issue: DocumentIssue, { t, formats }: Translator): string {
  if (field.name === 'rating' && issue.code === 'document.bad-text') return t('edit-field.rating-wrong');
  if (field.form === 'number') {
    const { min, max } = shownRange(field);
    const range = { min: formats.number(min, 2), max: formats.number(max, 2) };
    return t(field.whole ? 'edit-field.whole' : 'edit-field.range', range);
  }
  if (field.form === 'text' && issue.code === 'document.too-long') {
    return t('edit-field.too-long', { max: formats.number(field.longest) });
  }
  return t('edit-field.refused');
}
