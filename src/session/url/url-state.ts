import type { ViewMode } from '../state/view-state';

/** What a link says: enough to see the same thing again. Everything may be missing. */
export interface UrlState {
  readonly storey: string | null;
  readonly mode: ViewMode | null;
  readonly limit: number | null;
  readonly select: string | null;
}

/** Limits that may be asked for, metres: shorter than a step or longer than a campus is a slip. */
export const LIMIT_RANGE = { min: 1, max: 200 } as const;

export const isLimit = (metres: number): boolean =>
  Number.isFinite(metres) && metres >= LIMIT_RANGE.min && metres <= LIMIT_RANGE.max;

/** Reads `?storey=…&mode=…&limit=…&select=…`; what is malformed counts as missing. */
export function readUrlState(search: string): UrlState {
  const query = new URLSearchParams(search);
  const mode = query.get('mode');
  const limitText = query.get('limit');
  const limit = limitText === null || limitText === '' ? Number.NaN : Number(limitText);
  return {
    storey: query.get('storey'),
    mode: mode === '2d' || mode === '3d' ? mode : null,
    limit: isLimit(limit) ? limit : null,
    select: query.get('select'),
  };
}

/** The query of a state, with its `?`; foreign parameters of `search` are kept. Empty when nothing is to say. */
export function writeUrlState(state: UrlState, search = ''): string {
  const query = new URLSearchParams(search);
  const put = (key: string, value: string | null): void => {
    if (value === null) query.delete(key);
    else query.set(key, value);
  };
  put('storey', state.storey);
  put('mode', state.mode);
  put('limit', state.limit === null ? null : String(state.limit));
  put('select', state.select);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
