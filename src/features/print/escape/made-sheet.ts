import type { EgressWay } from '../../../analyses/egress/ways';
import { buildingOf } from '../../../model/query/building-of';
import { spaceAt } from '../../../model/query/space-at';
import type { CampusDocument } from '../../../model/schema/document';
import type { SpaceId } from '../../../model/schema/ids';
import type { Point } from '../../../model/schema/polygon';
import { barMetres, type PaperName } from '../paper';
import {
  escapeContent,
  mostKeys,
  type EscapeContent,
  type EscapeKey,
  type TurnedStorey,
} from './escape-content';
import { ESCAPE_SCALES, LETTERS, SIGN } from './escape-page';
import type { EscapeStorey } from './escape-storey';
import {
  holdsText,
  inEach,
  nearestAssembly,
  orders,
  placeLines,
  laterTexts,
  type Texts,
} from './escape-text';
import type { ThenWay } from './other-hours';
import { placedSite, siteMap, type PlacedSite } from './site-map';
import { stripLayout, type StripLayout, type StripParts } from './strip-layout';

/** What all sheets of a storey are made of. */
export interface SheetsOf {
  readonly document: CampusDocument;
  readonly storey: EscapeStorey;
  readonly paper: PaperName;
  readonly texts: Texts;
  readonly made: Date;
  /** In each language. */
  readonly versions: readonly string[];
}

/** One sheet: where it hangs, and the ways from there. */
export interface SheetAsked {
  readonly at: Point;
  readonly room: SpaceId | null;
  readonly ways: readonly EgressWay[];
  /** Null while it isn't known what all is drawn: the sheet says that it isn't ready. */
  readonly day: readonly ThenWay[] | null;
}

/** A sheet with all its words. */
export interface MadeSheet {
  readonly content: EscapeContent;
  readonly turned: TurnedStorey;
  readonly strip: StripLayout;
  readonly letters: number;
  readonly sign: number;
  readonly title: string;
  readonly place: readonly string[];
  readonly keys: readonly { readonly key: EscapeKey; readonly lines: readonly string[] }[];
  readonly orderTitles: readonly string[];
  readonly bar: { readonly metres: number; readonly words: string };
  readonly north: string;
  readonly checked: readonly [by: string, on: string];
  readonly label: string;
  readonly overview: readonly string[];
  readonly site: {
    readonly map: PlacedSite;
    readonly title: readonly string[];
  } | null;
}

/** Letters of the strip on a sheet that hangs in a corridor are read from farther away than in a room. */
const STRIP_LETTERS: Readonly<Record<PaperName, number>> = { A4: LETTERS, A3: 3.2 };

/** The strip is made before the scale is found: none is said in more letters. */
const LONGEST_SCALE = ESCAPE_SCALES.at(-1)!;

/** One sheet, true to scale, with exactly what it shows in its legend. Cost: as `escapeContent`, once more for a part of a storey. */
export function madeSheet(of: SheetsOf, turned: TurnedStorey, asked: SheetAsked): MadeSheet {
  const { document, storey, paper, texts, made, versions } = of;
  const { at, room, ways, day } = asked;
  const letters = STRIP_LETTERS[paper];
  const sign = SIGN[paper];
  const out = ways[0]?.points.at(-1);
  const assembly = nearestAssembly(document, out === undefined ? at : [out.x, out.y]);
  const onSite = assembly === null ? 0 : 1;
  const most = mostKeys(storey, ways, onSite > 0);
  const own = buildingOf(document, storey.plan.storey.id)?.id ?? null;
  const linesOf = (key: EscapeKey): readonly string[] => inEach(texts, keyCode(key));
  const [main] = texts;
  const partsWith = (keys: readonly EscapeKey[], insets: number, scale: number): StripParts => ({
    letters,
    sign,
    keys: keys.map(linesOf),
    orders: orders(
      document,
      {
        inRoom: room !== null,
        hasSecond: ways.length > 1,
        hasLifts: most.includes('no-lift') || most.includes('evacuation-lift'),
        hasShelter: most.includes('compartment') || most.includes('refuge'),
        assembly,
      },
      texts,
    ),
    warnings: day === null ? [] : laterTexts(day, texts),
    facts: [
      ...(day === null ? inEach(texts, 'escape.unready') : holdsText(day, texts)),
      ...texts.map(
        ({ t, formats }, i) =>
          `${t('escape.made', { day: formats.date(made) })} · ${t('escape.version', { version: versions[i] ?? '' })}`,
      ),
      ...texts.map(({ t }) => t('escape.scale', { scale, paper })),
    ],
    insets,
  });
  const you = inEach(texts, 'escape.you');
  const drawn = (insets: number): EscapeContent =>
    escapeContent(
      storey,
      turned,
      at,
      ways,
      paper,
      (width, isStacked) =>
        stripLayout(partsWith(most, insets, LONGEST_SCALE), { x: 0, y: 0, width }, isStacked).height,
      you,
    );
  const first = drawn(onSite);
  const content = first.laid.isWhole ? first : drawn(onSite + 1);
  const { page, layout } = content.laid;
  const keys = withAssembly(content.keys, onSite > 0);
  const spot = room ?? spaceAt(document, storey.plan.storey.id, at[0], at[1])?.id ?? null;
  const place = placeLines(document, storey.plan.storey.id, spot, texts);
  const strip = stripLayout(
    partsWith(keys, onSite + (content.laid.isWhole ? 0 : 1), layout.scale),
    page.strip,
    page.isStacked,
  );
  const frame = strip.insets.at(-1);
  const metres = barMetres(layout.scale);
  return {
    content,
    turned,
    strip,
    letters,
    sign,
    title: inEach(texts, 'escape.title').join(' '),
    place,
    keys: keys.map((key) => ({ key, lines: linesOf(key) })),
    orderTitles: inEach(texts, 'escape.in-fire'),
    bar: { metres, words: main.formats.metres(metres, 0) },
    north: inEach(texts, 'escape.north').join(' '),
    checked: [inEach(texts, 'escape.checked').join(' '), inEach(texts, 'escape.checked-on').join(' ')],
    label: main.t('escape.label', { place: place[0] ?? '' }),
    overview: inEach(texts, 'escape.overview'),
    site:
      onSite === 0 || frame === undefined
        ? null
        : {
            map: placedSite(siteMap(document), turned.turn, frame, letters, own, assembly?.id ?? null, at),
            title: inEach(texts, 'escape.site'),
          },
  };
}

/** The small map has the sign of where people gather, whatever the plan has. */
const withAssembly = (keys: readonly EscapeKey[], hasSite: boolean): readonly EscapeKey[] =>
  hasSite && !keys.includes('assembly')
    ? keys.flatMap((key): EscapeKey[] => (key === 'routes' ? [key, 'assembly'] : [key]))
    : keys;

/** The words of a legend's entry. */
function keyCode(key: EscapeKey) {
  switch (key) {
    case 'you':
      return 'escape.you';
    case 'best':
    case 'second':
    case 'onward':
    case 'routes':
    case 'locked':
    case 'locked-by-hour':
      return `escape.key-${key}` as const;
    default:
      return `escape.sign-${key}` as const;
  }
}
