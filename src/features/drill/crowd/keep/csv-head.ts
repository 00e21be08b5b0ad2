import type { EvacuationReport } from '../../../../analyses/evacuation/report/report';
import type { Translator } from '../../../../i18n/translator';
import { leftOutOf } from '../../../../model/scenario/left-out';
import { displayName } from '../../../../model/query/display-name';
import type { CampusDocument } from '../../../../model/schema/document';
import type { RunState } from '../../../../session/evacuation/evacuation-state';
import { storeyMark } from '../../../../widgets/way-names';
import { exitTexts } from '../exit-text';
import { EXIT_CHOICE_WORDS, presetOf } from '../how/preset-of';
import { buildingTexts, storeyNamed } from '../named';
import { hourText } from '../who/hour-text';
import { momentText } from './moment-text';

export type CsvRow = readonly (string | number | null)[];

/** What a table of a run says of it before its figures. */
export interface CsvRun extends Pick<RunState, 'scenario' | 'filled' | 'began' | 'outdated'> {
  /** The plan's file. */
  readonly file: string | null;
}

/** Numbers of a model by their names in its definition: what a preset stood for, whichever version of it. O(numbers). */
const numbersOf = (model: object, before = ''): string =>
  Object.entries(model)
    .flatMap(([name, value]: [string, unknown]) => {
      if (typeof value === 'number') return `${before}${name} ${value}`;
      return typeof value === 'object' && value !== null ? numbersOf(value, `${before}${name}.`) : [];
    })
    .join('; ');

/**
 * What a table needs to stand by itself, in words: which plan, when, who was placed by what, how they walked, what was shut, and whom the figures
 * don't stand for. Tables: the first is of single facts, others only where there is anything. O(rows).
 */
export function csvHead(
  document: CampusDocument,
  { scenario, filled, began, outdated, file }: CsvRun,
  { figures, dt, model, inside, below }: EvacuationReport,
  text: Translator,
): readonly (readonly CsvRow[])[] {
  const { t, language, formats } = text;
  const { closed, changes, smoke, routing, buildings } = scenario;
  const leftOut = leftOutOf(scenario);
  const names = exitTexts(document, [...closed, ...changes.map(({ exit }) => exit)], text);
  const hour = filled && hourText(filled.hour);
  const made =
    filled === null || hour === null
      ? t('rehearsal.csv-by-hand')
      : filled.from === 'peak'
        ? t('rehearsal.filled-peak', { hour, people: filled.people })
        : t('rehearsal.filled-occupancy', { hour, weekend: filled.weekend, people: filled.people });
  const facts: readonly CsvRow[] = [
    [t('rehearsal.csv-about')],
    ...(outdated ? [[t('rehearsal.outdated')]] : []),
    [t('rehearsal.csv-plan'), displayName(document.campus.name, language) ?? t('plan.untitled')],
    [t('rehearsal.csv-file'), file],
    [t('rehearsal.csv-began'), began === null ? null : momentText(began)],
    [t('rehearsal.csv-filled'), made],
    [
      t('rehearsal.csv-buildings'),
      buildings === null
        ? t('rehearsal.buildings-every')
        : formats.list(buildingTexts(document, buildings, language)),
    ],
    [t('rehearsal.csv-alarm'), t(scenario.alarm ? 'rehearsal.csv-alarmed' : 'rehearsal.csv-no-alarm')],
    [t('rehearsal.csv-seed'), scenario.seed],
    [t('rehearsal.csv-step'), dt],
    [t('rehearsal.csv-max-time'), scenario.maxTime],
    [t('rehearsal.csv-preset'), t(`rehearsal.preset-${presetOf(scenario) ?? 'own'}`)],
    [t('rehearsal.csv-numbers'), numbersOf(model)],
    [t('rehearsal.csv-choice'), t(`rehearsal.exits-${EXIT_CHOICE_WORDS[routing.exitChoice]}`)],
    [t('rehearsal.csv-shut-count'), closed.length],
    [t('rehearsal.csv-people'), figures.agents],
    [t('rehearsal.csv-left'), figures.left],
    [t('rehearsal.csv-remaining'), figures.remaining],
    [t('rehearsal.csv-waiting'), inside.waiting],
    [t('rehearsal.csv-standing'), inside.standing],
    [t('rehearsal.csv-walking'), inside.walking],
    [t('rehearsal.csv-not-set-out'), inside.notSetOut],
    [t('rehearsal.csv-below'), below.people],
    [t('rehearsal.csv-left-cannot-walk'), leftOut['cannot-walk']],
    [t('rehearsal.csv-left-no-room'), leftOut['no-room']],
    [t('rehearsal.csv-left-no-way'), leftOut['no-way']],
  ];
  return [
    facts,
    headed(
      [t('rehearsal.csv-shut')],
      closed.map((name) => [names.get(name) ?? name]),
    ),
    headed(
      [t('rehearsal.csv-changes'), t('rehearsal.csv-seconds'), t('rehearsal.change-what')],
      changes.map(({ exit, at, open }) => [
        names.get(exit) ?? exit,
        at,
        t(open ? 'rehearsal.change-opens' : 'rehearsal.change-shuts'),
      ]),
    ),
    headed(
      [t('rehearsal.csv-smoke'), t('rehearsal.csv-extinction'), t('rehearsal.smoke-law')],
      (smoke?.storeys ?? []).map(({ storey, extinction }) => {
        const known = storeyNamed(document, storey);
        const law = t(`rehearsal.smoke-law-${smoke!.law}`);
        return [known ? storeyMark(document, known.id, text) : storey, extinction, law];
      }),
    ),
  ].filter((rows) => rows.length > 0);
}

/** A table under its heading, none where it has no rows. */
export const headed = (head: CsvRow, rows: readonly CsvRow[]): readonly CsvRow[] =>
  rows.length === 0 ? [] : [head, ...rows];
