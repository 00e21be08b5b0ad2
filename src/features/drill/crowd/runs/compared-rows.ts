import type { Change, ClearChange, Figure } from '../../../../analyses/evacuation/compare/run-difference';
import type { Translator } from '../../../../i18n/translator';
import type { CampusDocument } from '../../../../model/schema/document';
import type { ComparedRuns } from '../../../../session/evacuation/runs/compare-runs';
import { storeyMark } from '../../../../widgets/way-names';
import { buildingTexts } from '../named';
import { exitGroups, type ExitGroup } from '../results/exit-groups';
import type { Unit } from './change-text';

/** One figure of both runs. */
export interface ComparedRow {
  readonly name: string;
  readonly unit: Unit;
  readonly change: Change;
  /** What is told where a run hasn't it. */
  readonly none: Readonly<Record<'before' | 'now', string>>;
  /** Is more of it worse? Else neither is. */
  readonly moreIsWorse: boolean;
}

const FIGURE_WORDS = [
  ['t50', 'half', 'time'],
  ['t95', 'most', 'time'],
  ['last', 'last', 'time'],
  ['remaining', 'compare-inside', 'people'],
  ['agents', 'compare-agents', 'people'],
  ['densest', 'compare-densest', 'density'],
  ['queue', 'compare-queue', 'people'],
] as const satisfies readonly (readonly [Figure, string, Unit])[];

/** The key figures. O(1). */
export function figureRows({ figures }: ComparedRuns, { t }: Translator): readonly ComparedRow[] {
  return FIGURE_WORDS.map(([figure, word, unit]) => {
    const none = unit === 'time' ? t('rehearsal.not-reached') : '–';
    return {
      name: t(`rehearsal.${word}`),
      unit,
      change: figures[figure],
      none: { before: none, now: none },
      moreIsWorse: figure !== 'agents',
    };
  });
}

/** An exit, or the doors of an entrance, of both runs. */
export interface ComparedExit {
  readonly id: string;
  readonly name: string;
  readonly ids: ReadonlySet<string>;
  readonly rows: readonly ComparedRow[];
}

/** Exits that anybody took in either run: where the most people more or less went first, of those alike the busiest. O(exits² + people log people). */
export function exitRows(
  document: CampusDocument,
  compared: ComparedRuns,
  peakSeconds: number,
  text: Translator,
): readonly ComparedExit[] {
  const { t } = text;
  const peakName = t('rehearsal.compare-peak', { seconds: peakSeconds });
  return groupsOf(document, compared, text)
    .map((group) => {
      const ids = new Set(group.parts.map(({ id }) => id));
      return { group, ids, change: compared.exit(ids) };
    })
    .map(({ group, ids, change: { count, last, peak } }) => {
      const shut = t('rehearsal.compare-shut-then');
      const nobody = (side: 'before' | 'now'): string =>
        count[side] === null ? shut : t('rehearsal.compare-nobody');
      const row = (name: string, unit: Unit, change: Change, moreIsWorse: boolean): ComparedRow => ({
        name,
        unit,
        change,
        none: { before: nobody('before'), now: nobody('now') },
        moreIsWorse,
      });
      return {
        id: group.parts[0]!.id,
        name: group.name,
        ids,
        most: Math.max(count.before ?? 0, count.now ?? 0),
        turned: Math.abs((count.now ?? 0) - (count.before ?? 0)),
        rows: [
          row(t('rehearsal.exit-people'), 'people', count, false),
          row(t('rehearsal.exit-last'), 'time', last, true),
          row(peakName, 'people', peak, false),
        ],
      };
    })
    .filter(({ most }) => most > 0)
    .sort((a, b) => b.turned - a.turned || b.most - a.most);
}

/** Exits of both runs, the doors of each entrance together, also where one of the runs had some of them shut. */
function groupsOf(document: CampusDocument, { exits }: ComparedRuns, text: Translator): readonly ExitGroup[] {
  const bare = exits.map((id) => ({ id, count: 0, first: null, last: null, flow: null }));
  return exitGroups(document, bare, text);
}

/** When buildings were clear. O(storeys). */
export const buildingRows = (
  document: CampusDocument,
  { buildings }: ComparedRuns,
  text: Translator,
): readonly ComparedRow[] =>
  clearRows(buildings, (id) => buildingTexts(document, [id], text.language)[0] ?? id, text);

/** When storeys were clear. O(storeys). */
export const storeyRows = (
  document: CampusDocument,
  { storeys }: ComparedRuns,
  text: Translator,
): readonly ComparedRow[] => clearRows(storeys, (id) => storeyMark(document, id, text), text);

/** The longest to clear first. */
function clearRows<Id extends string>(
  changes: readonly ClearChange<Id>[],
  nameOf: (id: Id) => string,
  { t }: Translator,
): readonly ComparedRow[] {
  const longest = ({ cleared: { before, now } }: ClearChange<Id>): number =>
    Math.max(before ?? Infinity, now ?? Infinity);
  return changes
    .toSorted((a, b) => (longest(a) === longest(b) ? 0 : longest(b) - longest(a)))
    .map(({ id, cleared, atEnd }) => {
      const none = (side: 'before' | 'now'): string =>
        t(atEnd[side] === null ? 'rehearsal.compare-nobody' : 'rehearsal.clear-never');
      return {
        name: nameOf(id),
        unit: 'time',
        change: cleared,
        none: { before: none('before'), now: none('now') },
        moreIsWorse: true,
      };
    });
}
