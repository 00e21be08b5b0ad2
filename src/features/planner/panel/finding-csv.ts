import { csvText } from '../../../base/csv-text';
import type { Citation, Severity } from '../../../base/finding';
import type { Translator } from '../../../i18n/translator';
import { buildingOf } from '../../../model/query/building-of';
import { buildingTitle } from '../../../model/query/building-title';
import type { CampusDocument } from '../../../model/schema/document';
import type { StoreyId } from '../../../model/schema/ids';
import { storeyLabel } from '../../../widgets/labels';
import type { FindingWords } from './finding-words';

/** A finding as a row. */
interface TabledFinding {
  readonly severity: Severity;
  /** How grave it is in words, where the page has its own for it. */
  readonly urgency?: string;
  /** What kind of finding it is, in words. */
  readonly kind: string;
  readonly storey: StoreyId;
  readonly cite: Citation;
  words(): FindingWords;
}

/** Every finding as a table for a spreadsheet, what was assumed included; late words have to be there. O(findings). */
export function findingsCsv(
  document: CampusDocument,
  findings: readonly TabledFinding[],
  text: Translator,
): string {
  const { t } = text;
  const head = [
    t('finding.csv-severity'),
    t('finding.kind'),
    t('list.building'),
    t('list.storey'),
    t('finding.csv-place'),
    t('finding.csv-what'),
    t('finding.csv-todo'),
    t('finding.by-rule'),
    t('finding.csv-sure'),
  ];
  const rows = findings.map((finding) => {
    const { name, what, todo } = finding.words();
    const building = buildingOf(document, finding.storey);
    return [
      finding.urgency ?? t(`finding.severity-${finding.severity}`),
      finding.kind,
      building && buildingTitle(building, text.language),
      storeyLabel(document, finding.storey, text),
      name,
      what,
      todo,
      finding.cite.confidence === 'house' ? null : t('coverage.cite', { ...finding.cite }),
      t(`confidence.${finding.cite.confidence}`),
    ];
  });
  return csvText([head, ...rows]);
}
