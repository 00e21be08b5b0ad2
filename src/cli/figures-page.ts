import type { DemoFigures, Spread } from '../demo/figures/demo-figures';
import { formats } from '../i18n/formats';
import { translator } from '../i18n/translator';
import type { AssetKind } from '../model/schema/assets/asset-kinds';

/** What the hospital's programme asked for, where it gave a number: an estimate that the built one replaces. */
const PROGRAMME: Partial<Record<AssetKind, number>> = {
  'sprinkler-head': 7297,
  'smoke-detector': 2195,
  'emergency-light': 1452,
  'exit-sign': 1218,
  'manual-call-point': 250,
  sounder: 250,
  hydrant: 222,
  camera: 585,
  'evacuation-chair': 59,
  'special-equipment': 48,
  charger: 40,
  'guard-post': 9,
  'gas-valve': 81,
  'chemical-store': 46,
};
const PROGRAMME_UNITS = 868;

/** The figures of the demo hospital as a page of the project's documents. */
export function figuresPage(figures: DemoFigures): string {
  const { number, fixed, percent } = formats('en');
  const { t } = translator('en');
  const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`;
  const spread = ({ count, distinct, quartiles }: Spread): string[] => [
    number(count),
    number(distinct),
    ...quartiles.map((value) => fixed(value, 2)),
  ];
  const assets = Object.entries(figures.assets).map(([kind, count]) => {
    // Keys of `assets` are asset kinds.
    const asked = PROGRAMME[kind as AssetKind];
    return row(t(`asset.${kind as AssetKind}`), number(count), asked === undefined ? '' : number(asked));
  });
  const { duplicateRooms, duplicateWards } = figures;
  return `# The demo hospital in figures

青禾市示例综合医院 (Qinghe Demo General Hospital) as it is built, with its planted faults. Made by
\`npm run --silent wardtwin -- demo --figures --out docs/demo-figures.md\`: don't edit.

${number(figures.buildings)} buildings, ${number(figures.storeys)} storeys, ${number(figures.spaces)} spaces, ${number(figures.beds)} beds, ${number(figures.departments)} departments, ${number(figures.people)} people who answer for places.

Rooms that are copies of another one (same use, shape, doors and furniture, mirrored or not; corridors, stairs, shafts, lobbies and
toilets aside): ${number(duplicateRooms.copies)} of ${number(duplicateRooms.rooms)}, ${percent(duplicateRooms.share)}; of wards ${number(duplicateWards.copies)} of ${number(duplicateWards.rooms)}, ${percent(duplicateWards.share)}.

| metres, m² | count | distinct | least | lower quartile | median | upper quartile | largest |
| --- | --- | --- | --- | --- | --- | --- | --- |
${row('Clear door widths', ...spread(figures.doorWidths))}
${figures.roomAreas.map((area) => row(`${t(`use.${area.use}`)}, area`, ...spread(area))).join('\n')}

| assets | built | programme's estimate |
| --- | --- | --- |
${row('Extinguishers, units', number(figures.extinguisherUnits), number(PROGRAMME_UNITS))}
${assets.join('\n')}
`;
}
