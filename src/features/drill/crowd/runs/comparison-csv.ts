import { csvText } from '../../../../base/csv-text';
import type { Translator } from '../../../../i18n/translator';
import type { CampusDocument } from '../../../../model/schema/document';
import { displayName } from '../../../../model/query/display-name';
import { compareRuns } from '../../../../session/evacuation/runs/compare-runs';
import type { KeptRun, RunHead } from '../../../../session/evacuation/runs/run-list';
import type { CsvRow } from '../keep/csv-head';
import { momentText } from '../keep/moment-text';
import { buildingRows, exitRows, figureRows, storeyRows, type ComparedRow } from './compared-rows';
import { comparisonWarnings, differenceTexts } from './difference-text';
import { runNames } from './run-name';

/** Hundredths are told. */
const told = (value: number | null): number | null => (value === null ? null : Math.round(100 * value) / 100);

/** Both figures and their difference; in the place of a figure that a run hasn't, why. */
const cells = ({ change: { before, now, by }, none }: ComparedRow): CsvRow => [
  told(before) ?? none.before,
  told(now) ?? none.now,
  told(by),
];

/** Two runs as one table after the other: what they were, in what they were set up otherwise, figures, exits, buildings, storeys. O(all of it). */
export function comparisonCsv(
  document: CampusDocument,
  comparison: { readonly before: KeptRun; readonly now: KeptRun },
  heads: readonly RunHead[],
  text: Translator,
): string {
  const { t } = text;
  const { before, now } = comparison;
  const compared = compareRuns(before, now);
  const names = runNames(document, heads, text);
  const sides = [t('rehearsal.compare-before'), t('rehearsal.compare-now'), t('rehearsal.compare-by')];
  const differences = differenceTexts(document, compared, text);
  const exits = exitRows(document, compared, now.digest.peakSeconds, text);
  const clearing = (title: string, rows: readonly ComparedRow[]): readonly CsvRow[] => [
    [`${title} (s)`, ...sides],
    ...rows.map((row) => [row.name, ...cells(row)]),
  ];
  const run = ({ head }: KeptRun): CsvRow => [
    names.get(head.id) ?? head.id,
    momentText(head.began),
    head.facts.seed,
  ];
  const exitHeads = [
    t('rehearsal.csv-people'),
    t('rehearsal.csv-last-seconds'),
    t('rehearsal.csv-compare-peak', { seconds: now.digest.peakSeconds }),
  ].flatMap((what) => [
    t('rehearsal.csv-compare-before', { what }),
    t('rehearsal.csv-compare-now', { what }),
    t('rehearsal.csv-compare-by', { what }),
  ]);
  const tables: readonly (readonly CsvRow[])[] = [
    [
      [t('rehearsal.csv-compare')],
      [t('rehearsal.csv-plan'), displayName(document.campus.name, text.language) ?? t('plan.untitled')],
    ],
    [
      ['', t('rehearsal.runs'), t('rehearsal.csv-began'), t('rehearsal.csv-seed')],
      [t('rehearsal.compare-before'), ...run(before)],
      [t('rehearsal.compare-now'), ...run(now)],
    ],
    [
      [t('rehearsal.compare-set-up')],
      ...(differences.length === 0 ? [t('rehearsal.compare-same')] : differences).map((each) => [each]),
      ...comparisonWarnings(document, comparison, compared, heads, text).map((each) => [each]),
    ],
    [
      [t('rehearsal.compare-figures'), ...sides],
      ...figureRows(compared, text).map((row) => [
        row.unit === 'time' ? `${row.name} (s)` : row.name,
        ...cells(row),
      ]),
    ],
    [
      [t('rehearsal.csv-exits'), ...exitHeads],
      ...exits.map(({ name, rows }) => [name, ...rows.flatMap(cells)]),
    ],
    clearing(t('rehearsal.compare-buildings'), buildingRows(document, compared, text)),
    clearing(t('rehearsal.compare-storeys'), storeyRows(document, compared, text)),
  ];
  return csvText(tables.flatMap((rows): readonly CsvRow[] => [...rows, []]));
}
