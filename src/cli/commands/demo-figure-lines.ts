import type { DemoFigures, Spread } from '../../demo/figures/demo-figures';
import { translator } from '../../i18n/translator';
import type { AssetKind } from '../../model/schema/assets/asset-kinds';
import type { CommandContext } from '../command';
import { pairs, table } from '../table';

/** The figures of the demo hospital as a person reads them. */
export function figureLines({ say, formats, language }: CommandContext, figures: DemoFigures): string[] {
  const { t } = translator(language);
  const share = ({ copies, rooms, share: part }: DemoFigures['duplicateRooms']): string =>
    say('cli.share-of', { copies, rooms, share: formats.percent(part) });
  const assets = Object.entries(figures.assets).map(([kind, count]): [string, string] => [
    // Keys of `assets` are asset kinds.
    `  ${t(`asset.${kind as AssetKind}`)}`,
    formats.number(count),
  ]);
  const spreadCells = (spread: Spread): string[] => [
    formats.number(spread.count),
    formats.number(spread.distinct),
    ...spread.quartiles.map((value) => formats.fixed(value, 2)),
  ];
  return [
    ...pairs([
      [say('cli.buildings'), formats.number(figures.buildings)],
      [say('cli.storeys'), formats.number(figures.storeys)],
      [say('cli.spaces'), formats.number(figures.spaces)],
      [say('cli.beds'), formats.number(figures.beds)],
      [say('cli.departments'), formats.number(figures.departments)],
      [say('cli.people'), formats.number(figures.people)],
      [say('cli.assets'), formats.number(Object.values(figures.assets).reduce((sum, n) => sum + n, 0))],
      ...assets,
      [say('cli.units'), formats.number(figures.extinguisherUnits)],
      [say('cli.duplicate-rooms'), share(figures.duplicateRooms)],
      [say('cli.duplicate-wards'), share(figures.duplicateWards)],
    ]),
    '',
    ...table(
      [
        say('cli.use'),
        say('cli.count'),
        say('cli.distinct'),
        say('cli.least'),
        say('cli.lower-quartile'),
        say('cli.median'),
        say('cli.upper-quartile'),
        say('cli.largest'),
      ],
      [
        [say('cli.door-widths'), ...spreadCells(figures.doorWidths)],
        ...figures.roomAreas.map((row) => [t(`use.${row.use}`), ...spreadCells(row)]),
      ],
    ),
  ];
}
