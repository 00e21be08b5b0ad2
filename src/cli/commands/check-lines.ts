import type { Finding } from '../../base/finding';
import { translator } from '../../i18n/translator';
import { displayName } from '../../model/query/display-name';
import type { Profile } from '../../model/schema/profiles';
import { lookUp } from '../../model/schema/dictionary';
import type { CampusDocument } from '../../model/schema/document';
import type { CommandContext } from '../command';
import { ownId } from '../own-ids';
import { pairs, table } from '../table';

interface CheckSummary {
  readonly standard: Profile;
  readonly findings: number;
  readonly extinguishers: {
    readonly points: number;
    readonly units: number;
    readonly verdicts: Readonly<Record<string, number>>;
  };
}

/** Findings for people, the worst first: what, where, by which clause, and how well that is known. */
export function checkLines(
  { say, language }: CommandContext,
  document: CampusDocument,
  findings: readonly Finding[],
  { standard, extinguishers }: CheckSummary,
): string[] {
  const { t, tell } = translator(language);
  const { points, units, verdicts } = extinguishers;
  const head = pairs([
    [say('cli.standard'), t(`rules.profile-${standard}`)],
    [say('cli.setting-points'), String(points)],
    [say('cli.calculation-units'), String(units)],
    [say('cli.units-hold'), String((verdicts['holds'] ?? 0) + (verdicts['with-k'] ?? 0))],
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
