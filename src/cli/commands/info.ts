import { planFigures, type PlanFigures } from '../../analyses/walking/storey-figures';
import type { WalkingPlan } from '../../analyses/walking/walking-plan';
import { translator } from '../../i18n/translator';
import { displayName } from '../../model/query/display-name';
import { localId } from '../../model/schema/ids';
import type { Command, CommandContext } from '../command';
import { openPlan, type OpenPlan } from '../open-plan';
import { pairs, table } from '../table';
import { warningLines, warningsJson } from '../warnings';

/** What is in a plan. */
export const infoCommand: Command = {
  name: 'info',
  about: 'cli.about-info',
  options: [],
  words: [],
  run: async (context) => {
    const open = await openPlan(context);
    const figures = planFigures(open.plan);
    const { buildings, ...counts } = countsOf(open.plan);
    const json = {
      buildings,
      storeys: storeysOf(context, open.plan, figures),
      ...counts,
      components: {
        byStorey: figures.storeys.map(({ id, pieces }) => ({ storey: localId(id), pieces })),
        joined: figures.joined,
      },
      warnings: warningsJson(open.warnings),
    };
    return { json, lines: lines(context, open, figures), broken: false };
  },
};

const numberOf = (table: object): number => Object.keys(table).length;

function countsOf({ document, derived }: WalkingPlan) {
  const openings = Object.values(document.openings);
  const assets: Record<string, number> = {};
  for (const { kind } of Object.values(document.assets)) assets[kind] = (assets[kind] ?? 0) + 1;
  return {
    buildings: numberOf(document.buildings),
    spaces: numberOf(document.spaces),
    doors: openings.filter(({ kind }) => kind === 'door').length,
    openings: {
      given: openings.filter(({ kind, origin }) => kind === 'passage' && origin === 'given').length,
      derived: derived.parts.reduce((sum, parts) => sum + parts.derived.length, 0),
    },
    flights: numberOf(document.flights),
    stairs: derived.stairs.length,
    assets,
  };
}

const storeysOf = ({ language }: CommandContext, { document }: WalkingPlan, figures: PlanFigures) =>
  figures.storeys.map(({ id, grossArea, walkableArea }) => {
    const { name, elevation } = document.storeys[id]!;
    return { id: localId(id), name: displayName(name, language), elevation, grossArea, walkableArea };
  });

function lines(context: CommandContext, { plan, warnings }: OpenPlan, figures: PlanFigures): string[] {
  const { say, formats, language } = context;
  const counts = countsOf(plan);
  const { t } = translator(language);
  const assets = Object.entries(counts.assets).map(([kind, count]): [string, string] => [
    // Kinds of assets in a document are those of the registry.
    `  ${t(`asset.${kind as 'extinguisher'}`)}`,
    formats.number(count),
  ]);
  const storeys = storeysOf(context, plan, figures).map((storey, i) => [
    storey.id,
    storey.name ?? '',
    formats.metres(storey.elevation, 2),
    formats.area(storey.grossArea),
    formats.area(storey.walkableArea),
    figures.storeys[i]!.pieces.map((area) => formats.area(area)).join(' + '),
  ]);
  return [
    ...pairs([
      [say('cli.buildings'), formats.number(counts.buildings)],
      [say('cli.spaces'), formats.number(counts.spaces)],
      [say('cli.doors'), formats.number(counts.doors)],
      [say('cli.openings'), say('cli.openings-value', counts.openings)],
      [say('cli.flights'), formats.number(counts.flights)],
      [say('cli.stairs'), formats.number(counts.stairs)],
      [say('cli.assets'), formats.number(numberOf(plan.document.assets))],
      ...assets,
      [say('cli.joined'), formats.number(figures.joined)],
    ]),
    '',
    ...table(
      [
        say('cli.storey'),
        '',
        say('cli.elevation'),
        say('cli.gross-area'),
        say('cli.walkable'),
        say('cli.pieces'),
      ],
      storeys,
    ),
    '',
    `${say('cli.warnings')}: ${formats.number(warnings.length)}`,
    ...warningLines(context, warnings),
  ];
}
