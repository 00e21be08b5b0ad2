import type { EgressWay } from '../../analyses/egress/ways';
import { pole } from '../../geometry/plane/pole';
import { openingMiddle } from '../../model/query/opening-middle';
import { lookUp } from '../../model/schema/dictionary';
import type { CampusDocument } from '../../model/schema/document';
import type { OpeningId } from '../../model/schema/ids';
import type { Opening } from '../../model/schema/opening';
import type { Sketch, SketchLabel, SketchLine, SketchMark, SketchPoint } from '../state/sketch-state';
import { shutSketch } from '../ways/shut-sketch';
import { LIFT, placeAlong, wayLines, type DrawnPoint } from '../ways/way-lines';
import type { EgressPlace } from './egress-state';

/** What stands beside drawn ways, said by whoever has the language. */
export interface EgressWords {
  /** Length and time. */
  whole(way: EgressWay): string;
  exit(way: EgressWay): string;
  readonly noWay: string;
  /** A shut door by its name, and why it is shut. */
  shut(door: Opening): string;
}

/** What is drawn. */
export interface DrawnEgress {
  readonly place: EgressPlace | null;
  /** Doors shut by hand. */
  readonly closed: readonly OpeningId[];
  /** Doors that the hour locks. */
  readonly locked: readonly Opening[];
  /** Doors whose marks others draw: exits of the shown storey. */
  readonly marked: ReadonlySet<OpeningId>;
}

/** Middles of rooms are found to this, metres: a ring leans to that side. */
const PRECISION = 0.25;

const raised = ({ storey, x, y }: DrawnPoint): DrawnPoint => ({ storey, x, y, z: LIFT });

/** The two best ways of a place, or what a finding speaks of there, and what is shut. O(points + doors). */
export function egressSketch(
  document: CampusDocument,
  { place, closed, locked, marked }: DrawnEgress,
  words: EgressWords,
): Sketch {
  const byHand = closed.flatMap((id) => lookUp(document.openings, id) ?? []);
  const byHour = locked.filter(({ id }) => !closed.includes(id));
  const shut = shutSketch(byHand, byHour);
  const free = shutSketch(
    byHand.filter(({ id }) => !marked.has(id)),
    byHour.filter(({ id }) => !marked.has(id)),
  );
  const drawn = place === null ? NOTHING : placeSketch(document, place, words);
  const named = [...byHand, ...byHour].filter(({ id }) => !marked.has(id));
  return {
    lines: [...drawn.lines, ...shut.lines],
    marks: [...drawn.marks, ...free.marks],
    labels: [...drawn.labels, ...named.map((door) => shutLabel(door, words))],
  };
}

/** From farther away the padlock has to do: metres on each side of the door that its words may take. */
const SHUT_ROOM = 5;

function shutLabel(door: Opening, words: EgressWords): SketchLabel {
  const [x, y] = openingMiddle(door);
  return {
    ...raised({ storey: door.storey, x, y }),
    text: words.shut(door),
    tone: 'shut',
    aside: 'around',
    room: SHUT_ROOM,
  };
}

interface Drawn {
  readonly lines: readonly SketchLine[];
  readonly marks: readonly SketchMark[];
  readonly labels: readonly SketchLabel[];
}
const NOTHING: Drawn = { lines: [], marks: [], labels: [] };

function placeSketch(document: CampusDocument, place: EgressPlace, words: EgressWords): Drawn {
  const { at, ways, status } = place;
  const [best, other] = ways ?? [];
  const lost = status === 'ready' && best === undefined;
  const inside = roomMiddle(document, place);
  const begins: SketchMark = {
    ...raised(at),
    shape: 'ring',
    tone: lost ? 'trouble' : 'way',
    ...(inside && { towards: inside }),
  };
  // The better one lies over the other where they are the same.
  const drawn = [
    ...(other ? [waySketch(other, 'other-way', { dashed: true, arrows: true, width: 3 }, words)] : []),
    ...(best ? [waySketch(best, 'way', { arrows: true, width: 5 }, words)] : []),
  ];
  const noWay: SketchLabel[] =
    ways !== null && lost ? [{ ...raised(at), text: words.noWay, tone: 'trouble', aside: 'around' }] : [];
  return {
    lines: [...roomLines(document, place), ...drawn.flatMap(({ lines }) => lines)],
    marks: [...drawn.flatMap(({ marks }) => marks), begins],
    // Where there is room for one the better one's is kept.
    labels: [...drawn.toReversed().flatMap(({ labels }) => labels), ...noWay],
  };
}

/** The middle of the room that is meant, on the storey of its place; null = no room is. */
function roomMiddle(document: CampusDocument, { at, space: id }: EgressPlace): SketchPoint | null {
  const space = id === null ? null : lookUp(document.spaces, id);
  if (space === null || space.storey !== at.storey) return null;
  const { x, y } = pole([space.outline.outer, ...space.outline.holes], PRECISION);
  return { x, y };
}

/** Both often begin alike: the length of the other one stands farther along. Shares of the way, the best first. */
const LABEL_AT = {
  way: [0.5, 0.35, 0.65, 0.2, 0.8],
  'other-way': [0.7, 0.85, 0.55, 0.95, 0.4, 0.25],
} as const;

/** From farther away the second way's exit isn't named: metres on each side that its name may take. */
const OTHER_ROOM = 8;

/** Its length on it, its exit where it ends. */
function waySketch(
  way: EgressWay,
  tone: 'way' | 'other-way',
  look: Pick<SketchLine, 'arrows' | 'dashed' | 'width'>,
  words: EgressWords,
): Drawn {
  const points = way.walked.map(raised);
  const [first, ...more] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return NOTHING;
  const [place, ...or] = LABEL_AT[tone].map((share) => placeAlong([first, ...more], way.length * share));
  return {
    lines: wayLines(points, tone, look),
    marks: [{ ...last, shape: 'dot', tone }],
    labels: [
      {
        ...place!,
        text: words.whole(way),
        tone,
        aside: 'around',
        or: or.filter(({ storey }) => storey === place!.storey),
      },
      {
        ...last,
        text: words.exit(way),
        tone,
        aside: 'around',
        ...(tone === 'other-way' && { room: OTHER_ROOM }),
      },
    ],
  };
}

/** The room that is meant, around it: of a finding broken. */
function roomLines(document: CampusDocument, { space: id, finding }: EgressPlace): SketchLine[] {
  const space = id === null ? null : lookUp(document.spaces, id);
  if (space === null) return [];
  return [space.outline.outer, ...space.outline.holes].map((ring) => ({
    storey: space.storey,
    points: ring.map(([x, y]) => ({ x, y, z: LIFT })),
    tone: finding === null ? 'accent' : 'trouble',
    dashed: finding !== null,
    width: 2,
    closed: true,
  }));
}
