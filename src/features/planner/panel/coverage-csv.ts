import type { SpaceCoverage, StoreyCoverage } from '../../../analyses/extinguishers/result';
import { csvText } from '../../../base/csv-text';
import type { Translator } from '../../../i18n/translator';
import { displayName } from '../../../model/query/display-name';
import { storeyGroups } from '../../../model/query/storey-groups';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { StoreyId } from '../../../model/schema/ids';
import { isHole } from '../../../standards/extinguishers/is-hole';
import { groupTitle, storeyLabel } from '../../../widgets/labels';
import { strayFloor } from '../../../widgets/stray-floor';
import { notCounted } from '../../../widgets/not-counted';

type Storeys = ReadonlyMap<StoreyId, StoreyCoverage>;

const tenths = (value: number): number => Math.round(value * 10) / 10;
/** m² without an extinguisher: the least hole there is must not read as none. */
const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** Metres; a word where no way leads there, nothing where nothing is asked. */
function farText(
  place: { readonly length: number } | null,
  measured: boolean,
  { t }: Translator,
): number | string | null {
  if (!measured || place === null) return null;
  return Number.isFinite(place.length) ? tenths(place.length) : t('coverage.unreached');
}

/** Coverage of every storey as a table for a spreadsheet; `measured` = there are extinguishers to be far from. O(storeys). */
export function storeysCsv(
  document: CampusDocument,
  storeys: Storeys,
  measured: boolean,
  text: Translator,
): string {
  const { t } = text;
  const head = [
    t('list.building'),
    t('coverage.storey'),
    t('coverage.csv-floor'),
    t('coverage.csv-uncovered'),
    t('coverage.csv-worst'),
    t('coverage.csv-note'),
  ];
  const rows = storeyGroups(document).flatMap((group) =>
    group.storeys.toReversed().map((storey) => {
      const place = [groupTitle(group, text), storeyLabel(document, storey.id, text)];
      const found = storeys.get(storey.id);
      if (!found) return [...place, null, null, null, t(notCounted(document, storey))];
      const uncovered = isHole(found.uncovered) ? hundredths(found.uncovered) : 0;
      return [...place, tenths(found.area), uncovered, farText(found.farthest, measured, text), null];
    }),
  );
  return csvText([head, ...rows]);
}

/** Every space with floor out of reach, storey by storey, the worst first, then the floor that is no room's. O(spaces log spaces). */
export function spacesCsv(
  document: CampusDocument,
  storeys: Storeys,
  measured: boolean,
  text: Translator,
): string {
  const { t, language } = text;
  const head = [
    t('list.building'),
    t('coverage.storey'),
    t('asset-field.number'),
    t('coverage.space'),
    t('coverage.csv-uncovered'),
    t('coverage.csv-worst'),
    t('coverage.csv-limit'),
    t('coverage.csv-class'),
  ];
  const rows = storeyGroups(document).flatMap((group) =>
    group.storeys.toReversed().flatMap(({ id }) => {
      const coverage = storeys.get(id);
      const stray = coverage ? strayFloor([coverage]) : 0;
      const place = [groupTitle(group, text), storeyLabel(document, id, text)];
      const rooms = worstSpaces(coverage?.bySpace ?? []).map((row) => {
        const space = lookUp(document.spaces, row.space);
        return [
          ...place,
          space?.number ?? null,
          space && (displayName(space.name, language) ?? t(`use.${space.use}`)),
          hundredths(row.uncovered),
          farText(row.worst, measured, text),
          row.worst && tenths(row.worst.limit),
          row.worst?.fireClass ?? null,
        ];
      });
      const rest = [...place, null, t('coverage.stray'), hundredths(stray), null, null, null];
      return stray > 0 ? [...rooms, rest] : rooms;
    }),
  );
  return csvText([head, ...rows]);
}

/** Spaces with floor out of reach, the worst first. O(n log n). */
export const worstSpaces = (spaces: readonly SpaceCoverage[]): SpaceCoverage[] =>
  spaces
    .filter(({ uncovered }) => isHole(uncovered))
    .toSorted((a, b) => b.uncovered - a.uncovered || (a.space < b.space ? -1 : 1));
