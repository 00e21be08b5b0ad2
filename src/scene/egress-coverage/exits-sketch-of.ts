import type { StoreyExitKind } from '../../analyses/egress/result';
import type { StoreyId } from '../../model/schema/ids';
import { isSameExit } from '../../session/egress/tint/exit-territories';
import type { InsidePlace } from '../../session/egress/tint/inside-places';
import type { ExitStanding, StandingExit } from '../../session/egress/tint/standing-exits';
import type { StoreyExits } from '../../session/react/use-storey-exits';
import type { Sketch, SketchLabel, SketchMark } from '../../session/state/sketch-state';

/** What is written beside exits. */
export interface ExitWords {
  /** Of one that is open. */
  name(exit: StandingExit): string;
  kind(kind: StoreyExitKind): string;
  amiss(standing: Exclude<ExitStanding, 'open'>): string;
  /** Of a stair that who goes can't take. */
  readonly stair: string;
}

/** From farther away the names of open exits aren't written, metres on each side: where a storey is seen whole, dots have to do. */
const ROOM = 4;

type Look = Pick<SketchMark, 'shape' | 'tone'>;

const SHUT: Look = { shape: 'lock', tone: 'shut' };
const LOOKS: Readonly<Record<ExitStanding, Look>> = {
  open: { shape: 'dot', tone: 'way' },
  'shut-what-if': SHUT,
  'shut-always': SHUT,
  'shut-hour': SHUT,
  'leads-nowhere': { shape: 'cross', tone: 'trouble' },
  'narrow-exit': { shape: 'cross', tone: 'trouble' },
};

/**
 * The exits of a storey: a dot where one leads out, a padlock where it is shut, a cross where nothing leads on behind it, steps where it is a
 * stair for others. What isn't so is always said, and why; of the others their name, or, with `inside` (by the exits of the field), the number that the list
 * has, which then stands on the floor of each, too. O(exits²).
 */
export function exitsSketchOf(
  storey: StoreyId,
  { exits, territories, stairs }: StoreyExits,
  inside: readonly (readonly InsidePlace[])[] | null,
  words: ExitWords,
  /** The exit that the better of drawn ways ends at. */
  ends: string | null = null,
): Sketch {
  const marks: SketchMark[] = [];
  const labels: SketchLabel[] = [];
  const numbered = inside !== null;
  for (const each of exits) {
    const { exit, kind, place, standing } = each;
    const at = { storey, x: place.x, y: place.y } as const;
    const territory = territories.find((each) => isSameExit(each.exit, exit));
    const number = numbered && territory !== undefined ? String(territory.number) : null;
    const look = LOOKS[standing];
    marks.push({ ...at, ...look });
    // Where a drawn way ends its name stands already.
    if (standing === 'open' && number === null && exit.id === ends) continue;
    labels.push({
      ...at,
      text:
        standing === 'open'
          ? (number ?? words.name(each))
          : `${number ?? words.kind(kind)} · ${words.amiss(standing)}`,
      tone: look.tone,
      aside: 'around',
      ...(standing === 'open' && number === null && { room: ROOM }),
    });
  }
  for (const { place } of stairs) {
    const at = { storey, x: place.x, y: place.y } as const;
    marks.push({ ...at, shape: 'steps', tone: 'quiet' });
    labels.push({ ...at, text: words.stair, tone: 'quiet', aside: 'around', room: ROOM });
  }
  for (const { exit, number, x, y } of territories) {
    if (exits.some((each) => isSameExit(each.exit, exit))) continue;
    marks.push({ storey, x, y, ...LOOKS.open });
    if (numbered) labels.push({ storey, x, y, text: String(number), tone: 'way', aside: 'around' });
  }
  for (const { index, number } of territories) {
    const places = inside?.[index] ?? [];
    // What a number takes on the picture to both sides is no more of the floor than that.
    for (const { x, y, clear } of places) {
      labels.push({ storey, x, y, text: String(number), tone: 'quiet', room: clear });
    }
  }
  return { marks, labels };
}
