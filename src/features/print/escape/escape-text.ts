import type { PlainCode, Translator } from '../../../i18n/translator';
import { buildingOf } from '../../../model/query/building-of';
import { buildingTitle } from '../../../model/query/building-title';
import { displayName } from '../../../model/query/display-name';
import { onStorey } from '../../../model/query/on-storey';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { SpaceId, StoreyId } from '../../../model/schema/ids';
import type { Profile } from '../../../model/schema/profiles';
import type { ExitArea } from '../../../model/schema/exit-area';
import { storeyLabel } from '../../../widgets/labels';
import { gatheringName } from './gathering-name';
import { holdingSpans, spanText, type ThenWay } from './other-hours';
import { roomLabel } from '../../../widgets/room-label';

/** Whom one calls in a fire, by the country of the codes. */
const NUMBERS: Readonly<Record<Profile, string>> = { cn: '119', nfpa: '911', uk: '999' };

/** The languages of a sheet: one, or both, the first of which names rooms. */
export type Texts = readonly [Translator, ...Translator[]];

/** A word in each language of the sheet. O(languages). */
export const inEach = (texts: Texts, code: PlainCode): readonly string[] => texts.map(({ t }) => t(code));

/**
 * What a sheet is of, line by line: the room's name, in all languages of the sheet with its number once, then building and storey in each. O(openings of the storey + languages).
 */
export function placeLines(
  document: CampusDocument,
  storey: StoreyId,
  room: SpaceId | null,
  texts: Texts,
): readonly string[] {
  const building = buildingOf(document, storey);
  const floors = texts.map((text) => {
    const house =
      building === null
        ? (displayName(document.campus.name, text.language) ?? '')
        : buildingTitle(building, text.language);
    return [house, storeyLabel(document, storey, text)].filter((part) => part !== '').join(' · ');
  });
  if (room === null) return floors;
  const number = lookUp(document.spaces, room)?.number ?? null;
  const [first, ...others] = texts.map((text) => roomLabel(document, room, text));
  const more = others
    .map((name) => (number !== null && name.startsWith(`${number} `) ? name.slice(number.length + 1) : name))
    .filter((name) => name !== first && name !== number);
  return [[first, ...more].join(number === null ? ' · ' : ' '), ...floors];
}

/** What the orders of a sheet depend on. */
export interface OrderFacts {
  readonly inRoom: boolean;
  readonly hasSecond: boolean;
  readonly hasLifts: boolean;
  /** The next compartment or a refuge is on the storey. */
  readonly hasShelter: boolean;
  readonly assembly: ExitArea | null;
}

/** What to do in a fire, one language after the other. O(languages). */
export function orders(
  document: CampusDocument,
  facts: OrderFacts,
  texts: Texts,
): readonly (readonly string[])[] {
  return texts.map(({ t, language }) => {
    const name = facts.assembly === null ? null : gatheringName(facts.assembly.name, language);
    return [
      t('escape.do-alarm', { number: NUMBERS[document.campus.profile] }),
      t('escape.do-follow'),
      ...(facts.hasSecond ? [t('escape.do-second')] : []),
      ...(facts.hasLifts ? [t('escape.do-lift')] : []),
      t('escape.do-smoke'),
      ...(facts.inRoom ? [t('escape.do-door')] : []),
      ...(facts.hasShelter ? [t('escape.do-patients')] : []),
      name === null ? t('escape.do-outside') : t('escape.do-assembly', { name }),
    ];
  });
}

/** The place where people gather that lies nearest to a place of the plan, straight; null = the plan names none. O(areas). */
export function nearestAssembly(document: CampusDocument, at: readonly [number, number]): ExitArea | null {
  const far = ({ outline: { outer } }: ExitArea): number =>
    Math.min(...outer.map(([x, y]) => Math.hypot(x - at[0], y - at[1])));
  return assemblies(document).toSorted((a, b) => far(a) - far(b))[0] ?? null;
}

/** Places where people gather: exit areas of open ground. O(storeys + areas). */
export const assemblies = (document: CampusDocument): readonly ExitArea[] =>
  Object.values(document.storeys)
    .filter(({ kind }) => kind === 'ground')
    .flatMap(({ id }) => onStorey(document, 'exits', id));

/** When a sheet holds. O(spans² + languages). */
export function holdsText(day: readonly ThenWay[], texts: Texts): readonly string[] {
  const spans = holdingSpans(day);
  return texts.map(({ t }) =>
    spans === null
      ? t('escape.holds-always')
      : spans.length === 0
        ? t('escape.holds-open')
        : t('escape.holds', { hours: spanText(spans) }),
  );
}

const LATER = {
  locked: 'escape.then-locked',
  second: 'escape.then-second',
  others: 'escape.then-others',
  none: 'escape.then-none',
} as const;

/** What is another way in other parts of the day, each language of each part. O(parts · languages). */
export const laterTexts = (day: readonly ThenWay[], texts: Texts): readonly string[] =>
  (['none', 'locked', 'second', 'others'] as const).flatMap((way) => {
    const spans = day.flatMap((each) => (each.way === way ? each.spans : []));
    return spans.length === 0 ? [] : texts.map(({ t }) => t(LATER[way], { hours: spanText(spans) }));
  });
