import type { Finding } from '../../base/finding';
import { translator } from '../../i18n/translator';
import { displayName } from '../../model/query/display-name';
import type { Profile } from '../../model/schema/profiles';
import { lookUp } from '../../model/schema/dictionary';
import type { CampusDocument } from '../../model/schema/document';
import type { Language } from '../../i18n/language';
import { ANALYSES } from '../analyses';
import type { CommandContext } from '../command';
import { ownId } from '../own-ids';
import { standardLine } from '../standard-line';
import { pairs, table } from '../table';
import type { ToldCameras, ToldChemicals, ToldDesign, ToldEgress } from './check-summary';

interface CheckSummary {
  readonly standard: Profile;
  readonly findings: number;
  readonly extinguishers?: ToldDesign;
  readonly chemicals?: ToldChemicals;
  readonly cameras?: ToldCameras;
  readonly egress?: ToldEgress;
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
  const asked = ANALYSES.filter((analysis) => summary[analysis] !== undefined);
  const head = pairs([
    [say('cli.standard'), standardLine(context, summary.standard, asked)],
    ...(summary.extinguishers ? designLines(context, summary.extinguishers) : []),
    ...(summary.chemicals ? chemicalLines(context, summary.chemicals) : []),
    ...(summary.cameras ? cameraLines(context, summary.cameras) : []),
    ...(summary.egress ? egressLines(context, summary.egress) : []),
    [say('cli.findings'), String(findings.length)],
  ]);
  if (findings.length === 0) return head;
  const rows = findings.map(({ code, params, severity, place, cite }) => {
    const space = place.space === null ? null : lookUp(document.spaces, place.space);
    const name = space && displayName(space.name, language);
    const where = space ? `${ownId(space.id)}${name === null ? '' : ` ${name}`}` : '–';
    const by = `${t('coverage.cite', cite)} (${t(`confidence.${cite.confidence}`)})`;
    const what = tell({ code, params: { ...params, ...namedRoom(document, params['space'], language) } });
    return [say(`cli.severity-${severity}`), ownId(place.storey), where, what, by];
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

/** The room that a finding speaks of, for words that name one; nothing where it has no name. */
function namedRoom(document: CampusDocument, id: unknown, language: Language): { readonly room?: string } {
  const space = lookUp(document.spaces, String(id));
  const name = space && displayName(space.name, language);
  return space === null || name === null ? {} : { room: `${ownId(space.id)} ${name}` };
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

/** What cameras were asked about and what they come to. */
export const cameraLines = (
  { say, formats }: CommandContext,
  { asOf, doors, scale, cameras, absent, floor, storage }: ToldCameras,
): Lines => [
  [say('cli.cameras'), say('cli.cameras-counted', { cameras, absent, asOf })],
  [say('cli.scale'), say(`cli.scale-${scale}`)],
  [say('cli.doors-stand'), say(`cli.doors-${doors}`)],
  [
    say('cli.watched-floor'),
    say('cli.watched-sum', {
      area: formats.area(floor.area),
      blind: formats.area(floor.blind),
      below: formats.area(floor.below),
    }),
  ],
  ...(storage === null
    ? []
    : [
        [
          say('cli.storage'),
          say('cli.storage-need', {
            terabytes: formats.number(storage.bytes / 1e12, 1),
            days: storage.days,
            planned: formats.number(storage.plannedBytes / 1e12, 1),
            assumed: storage.assumed,
            unknown: storage.unknown,
          }),
        ] as const,
      ]),
];

/** What ways out were asked about and what they come to. */
export const egressLines = (
  { say, formats }: CommandContext,
  { hour, closed, storeys, exits, rooms, persons }: ToldEgress,
): Lines => [
  [say('cli.hour'), hour ?? say('cli.hour-none')],
  ...(closed.length === 0 ? [] : [[say('cli.closed-doors'), closed.join(', ')] as const]),
  [say('cli.egress-storeys'), String(storeys)],
  [
    say('cli.storey-exits'),
    say('cli.storey-exits-sum', { exits: exits.count, shut: exits.shut, lost: exits.lost }),
  ],
  [
    say('cli.stair-exits'),
    say('cli.storey-exits-sum', { exits: exits.fromStair, shut: exits.fromStairShut, lost: 0 }),
  ],
  [say('cli.egress-rooms'), formats.number(rooms)],
  [say('cli.egress-persons'), formats.number(persons)],
];
