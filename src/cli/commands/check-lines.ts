import type { Finding } from '../../base/finding';
import { translator } from '../../i18n/translator';
import { displayName } from '../../model/query/display-name';
import type { Profile } from '../../model/schema/profiles';
import { lookUp } from '../../model/schema/dictionary';
import type { CampusDocument } from '../../model/schema/document';
import type { CommandContext } from '../command';
import { ownId } from '../own-ids';
import { pairs, table } from '../table';
import type { ToldChemicals, ToldDesign } from './check-summary';

interface CheckSummary {
  readonly standard: Profile;
  readonly findings: number;
  readonly extinguishers?: ToldDesign;
  readonly chemicals?: ToldChemicals;
}

/** Findings for people, the worst first: what, where, by which clause, and how well that is known. */
export function checkLines(
  context: CommandContext,
  document: CampusDocument,
  findings: readonly Finding[],
  summary: CheckSummary,
): string[] {
  const { say, language } = context;
  const { t, tell } = translator(language);
  const head = pairs([
    [say('cli.standard'), t(`rules.profile-${summary.standard}`)],
    ...(summary.extinguishers ? designLines(context, summary.extinguishers) : []),
    ...(summary.chemicals ? chemicalLines(context, summary.chemicals) : []),
    [say('cli.findings'), String(findings.length)],
  ]);
  if (findings.length === 0) return head;
  const rows = findings.map(({ code, params, severity, place, cite }) => {
    const space = place.space === null ? null : lookUp(document.spaces, place.space);
    const name = space && displayName(space.name, language);
    const where = space ? `${ownId(space.id)}${name === null ? '' : ` ${name}`}` : '–';
    const by = `${t('coverage.cite', cite)} (${t(`confidence.${cite.confidence}`)})`;
    return [say(`cli.severity-${severity}`), ownId(place.storey), where, tell({ code, params }), by];
  });
  const header = ['cli.severity', 'cli.storey', 'cli.space', 'cli.finding', 'cli.rule'] as const;
  return [
    ...head,
    '',
    ...table(
      header.map((code) => say(code)),
      rows,
    ),
  ];
}

type Lines = (readonly [string, string])[];

const designLines = ({ say }: CommandContext, { points, units, verdicts }: ToldDesign): Lines => [
  [say('cli.setting-points'), String(points)],
  [say('cli.calculation-units'), String(units)],
  [say('cli.units-hold'), String((verdicts['holds'] ?? 0) + (verdicts['with-k'] ?? 0))],
];

const chemicalLines = (
  { say, formats }: CommandContext,
  { asOf, records, stores, items, sum, unknown }: ToldChemicals,
): Lines => [
  [say('cli.as-of'), asOf],
  [
    say('cli.records'),
    records === null
      ? say('cli.records-none')
      : say('cli.records-read', { events: records.readable, unreadable: records.unreadable }),
  ],
  [say('cli.counted'), say('cli.counted-designed')],
  [say('cli.chemical-stores'), String(stores)],
  [say('cli.stock-items'), String(items)],
  [say('cli.major-hazard'), say('cli.major-hazard-sum', { sum: formats.number(sum, 3), unknown })],
];
