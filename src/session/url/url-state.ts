import { isSample, type SampleName } from '../sample-name';
import { isLocalDate } from '../../base/time/local-date';
import { isAssetKind } from '../../model/schema/assets/asset-kinds';
import {
  isRole,
  isStack,
  isSubject,
  isTint,
  LINK_KEYS,
  type AsOfChoice,
  type LayerChoice,
  type LinkParts,
  type Role,
  type Stack,
  type Subject,
  type Tint,
  type ViewMode,
} from '../state/view-state';

/** What a link says: enough to see the same thing again. Everything may be missing. */
export interface UrlState {
  /** A built-in plan; missing = the first one. */
  readonly plan: SampleName | null;
  readonly storey: string | null;
  readonly mode: ViewMode | null;
  readonly stack: Stack | null;
  readonly limit: number | null;
  readonly tint: Tint | null;
  /** Ids of the selected assets, in the order in which they were taken, or of one wall, opening or space. */
  readonly select: readonly string[];
  readonly role: Role | null;
  readonly subject: Subject | null;
  readonly asOf: AsOfChoice | null;
  readonly hour: string | null;
  readonly cut: number | null;
  /** Read and written by the scene. */
  readonly camera: string | null;
  readonly link: LinkParts;
  /** Layers of the role in the address that were switched by hand. */
  readonly layers: LayerChoice;
}

/** A link that says nothing. */
export const EMPTY_URL: UrlState = {
  plan: null,
  storey: null,
  mode: null,
  stack: null,
  limit: null,
  tint: null,
  select: [],
  role: null,
  subject: null,
  asOf: null,
  hour: null,
  cut: null,
  camera: null,
  link: {},
  layers: {},
};

/** Heights at which walls may be cut, metres. */
export const CUT_RANGE = { min: 0.1, max: 20 } as const;

const HOUR = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const LONGEST = 2000;
const KIND_SEPARATOR = '.';

/** Limits that may be asked for, metres: shorter than a step or longer than a campus is a slip. */
export const LIMIT_RANGE = { min: 1, max: 200 } as const;

export const isLimit = (metres: number): boolean =>
  Number.isFinite(metres) && metres >= LIMIT_RANGE.min && metres <= LIMIT_RANGE.max;

/** Reads `?plan=…&storey=…&mode=…&stack=…&limit=…&tint=…&select=…&role=…&about=…&asof=…&hour=…&cut=…&cam=…&way=…&shut=…&page=…&whose=…&walk=…&show=…&hide=…`; what is malformed counts as missing. */
export function readUrlState(search: string): UrlState {
  const query = new URLSearchParams(search);
  const plan = query.get('plan');
  const mode = query.get('mode');
  const stack = query.get('stack');
  const role = query.get('role');
  const subject = query.get('about');
  const asOf = query.get('asof');
  const hour = query.get('hour');
  const cut = numberOf(query.get('cut'));
  const limit = numberOf(query.get('limit'));
  const tint = query.get('tint');
  return {
    plan: isSample(plan) ? plan : null,
    storey: query.get('storey'),
    mode: mode === '2d' || mode === '3d' ? mode : null,
    stack: isStack(stack) ? stack : null,
    limit: limit !== null && isLimit(limit) ? limit : null,
    tint: isTint(tint) ? tint : null,
    select: selectIn(query.getAll('select')),
    role: isRole(role) ? role : null,
    subject: isSubject(subject) ? subject : null,
    asOf: asOf === 'today' || isLocalDate(asOf) ? asOf : null,
    hour: hour !== null && HOUR.test(hour) ? hour : null,
    cut: cut !== null && cut >= CUT_RANGE.min && cut <= CUT_RANGE.max ? cut : null,
    camera: short(query.get('cam')),
    link: Object.fromEntries(
      LINK_KEYS.flatMap((key) => {
        const text = short(query.get(key));
        return text === null ? [] : [[key, text]];
      }),
    ),
    layers: { ...layersIn(query.get('show'), true), ...layersIn(query.get('hide'), false) },
  };
}

const layersIn = (text: string | null, shown: boolean): LayerChoice =>
  Object.fromEntries(
    (text ?? '')
      .split(KIND_SEPARATOR)
      .filter(isAssetKind)
      .map((kind) => [kind, shown]),
  );

/** The kinds that a choice shows, or hides; null = none. */
const layersOut = (layers: LayerChoice, shown: boolean): string | null => {
  const kinds = Object.keys(layers).filter((kind) => isAssetKind(kind) && layers[kind] === shown);
  return kinds.length === 0 ? null : kinds.toSorted().join(KIND_SEPARATOR);
};

/** More than an address holds is cut down to what was taken last, whose card is shown. */
const selectIn = (ids: readonly string[]): readonly string[] =>
  ids.join('').length <= LONGEST ? ids : ids.slice(-1);

const short = (text: string | null): string | null =>
  text !== null && text !== '' && text.length <= LONGEST ? text : null;

const numberOf = (text: string | null): number | null =>
  text === null || text === '' || !Number.isFinite(Number(text)) ? null : Number(text);

/** The query of a state, with its `?`; foreign parameters of `search` are kept. Empty when nothing is to say. */
export function writeUrlState(state: UrlState, search = ''): string {
  const query = new URLSearchParams(search);
  const put = (key: string, value: string | null): void => {
    if (value === null) query.delete(key);
    else query.set(key, value);
  };
  put('plan', state.plan);
  put('storey', state.storey);
  put('mode', state.mode);
  put('stack', state.stack);
  put('limit', state.limit === null ? null : String(state.limit));
  put('tint', state.tint);
  query.delete('select');
  for (const id of selectIn(state.select)) query.append('select', id);
  put('role', state.role);
  put('about', state.subject);
  put('asof', state.asOf === 'designed' ? null : state.asOf);
  put('hour', state.hour);
  put('cut', state.cut === null ? null : String(state.cut));
  put('cam', state.camera);
  for (const key of LINK_KEYS) put(key, state.link[key] ?? null);
  put('show', layersOut(state.layers, true));
  put('hide', layersOut(state.layers, false));
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
