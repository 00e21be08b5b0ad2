import type { StoreyExit, StoreyExitKind } from '../../analyses/egress/result';
import type { ExitRef } from '../../analyses/way-out/result';
import type { StoreyId } from '../../model/schema/ids';
import type { ExitTerritory } from '../../session/egress/tint/exit-territories';
import type { Sketch, SketchLabel, SketchMark } from '../../session/state/sketch-state';

/** What is known of the exits of a storey. */
export interface KnownExits {
  readonly storey: StoreyId;
  /** Of the check; none before the first. */
  readonly exits: readonly StoreyExit[];
  /** Whether what lies behind them is known at this hour. */
  readonly fresh: boolean;
  /** Of the field. */
  readonly territories: readonly ExitTerritory[];
  /** Shut at the hour, or by hand. */
  isShut(exit: ExitRef): boolean;
}

/** What is written beside exits. */
export interface ExitWords {
  kind(kind: StoreyExitKind): string;
  readonly shut: string;
  /** One can go through it and comes no further. */
  readonly deadEnd: string;
}

/** From farther away the kinds of open exits aren't written, metres on each side. */
const ROOM = 2.5;

const isSame = (a: ExitRef, b: ExitRef): boolean => a.kind === b.kind && a.id === b.id;

/**
 * The exits of a storey: a dot where one leads out, a padlock where it is shut, a cross where nothing leads on behind it. What
 * isn't so is always said; of the others their kind, and `numbered` their number too. Doors out of stairs let nobody of the storey out.
 * O(exits²).
 */
export function exitsSketchOf(known: KnownExits, numbered: boolean, words: ExitWords): Sketch {
  const { storey, exits, fresh, territories, isShut } = known;
  const marks: SketchMark[] = [];
  const labels: SketchLabel[] = [];
  const told = exits.filter(({ fromStair }) => !fromStair);
  for (const { exit, kind, place, leadsOn } of told) {
    const { x, y } = place;
    const territory = territories.find((each) => isSame(each.exit, exit));
    const shut = isShut(exit);
    const amiss = shut ? 'shut' : fresh && !leadsOn ? 'deadEnd' : null;
    const name = words.kind(kind);
    const number = numbered && territory !== undefined ? `${territory.number} ` : '';
    const at = { storey, x, y } as const;
    marks.push({
      ...at,
      shape: shut ? 'lock' : amiss === null ? 'dot' : 'cross',
      tone: shut ? 'shut' : amiss === null ? 'way' : 'trouble',
    });
    labels.push({
      ...at,
      text: `${number}${amiss === null ? name : `${name} · ${words[amiss]}`}`,
      tone: shut ? 'shut' : amiss === null ? 'way' : 'trouble',
      aside: 'above',
      ...(amiss === null && number === '' && { room: ROOM }),
    });
  }
  for (const { exit, number, x, y } of territories) {
    if (told.some((each) => isSame(each.exit, exit))) continue;
    marks.push({ storey, x, y, shape: 'dot', tone: 'way' });
    if (numbered) labels.push({ storey, x, y, text: String(number), tone: 'way', aside: 'above' });
  }
  return { marks, labels };
}
