import { useEffect, useMemo, useState } from 'react';
import type { StoreyId } from '../../../model/schema/ids';
import { usePlan } from '../../../session/react/use-stores';
import { assetLink } from '../../../session/url/asset-link';
import type { Telling } from '../../../widgets/asset-card/timeline';
import type { ScheduleRow } from '../schedule/schedule-rows';
import { useStoreyRows, type Scope } from '../schedule/use-papers';
import { qrCode, type QrCode } from './qr-code';

/** A card with the code that leads to its asset; `code` is null until it is made. */
export interface Card {
  readonly row: ScheduleRow;
  readonly code: QrCode | null;
}

/** Codes made in one task: each takes some milliseconds. */
const AT_ONCE = 4;

/** All cards of a scope in order; codes of those from `first` to before `end` are made, a few a task. */
export function useCards(
  telling: Telling,
  scope: Scope,
  shown: StoreyId | null,
): { readonly rows: readonly ScheduleRow[]; readonly whole: boolean } {
  const { parts, whole } = useStoreyRows(telling, scope, shown);
  const rows = useMemo(() => parts.flatMap((part) => part.rows), [parts]);
  return { rows, whole };
}

/** The rows as cards. */
export function useCodes(rows: readonly ScheduleRow[]): {
  readonly cards: readonly Card[];
  readonly whole: boolean;
} {
  const sample = usePlan((plan) => plan.sample);
  const asked = useMemo(() => {
    // The page itself, wherever it lies: it opens there without a network too.
    const base = location.origin + location.pathname;
    return rows.map(({ asset }) => assetLink(base, sample, asset));
  }, [rows, sample]);
  const [made, setMade] = useState<ReadonlyMap<string, QrCode>>(new Map());
  useEffect(() => {
    let codes: ReadonlyMap<string, QrCode> = new Map();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const next = (): void => {
      const some = asked.slice(codes.size, codes.size + AT_ONCE);
      codes = new Map([...codes, ...some.map((link) => [link, qrCode(link)] as const)]);
      setMade(codes);
      if (some.length > 0) timer = setTimeout(next, 0);
    };
    next();
    return () => clearTimeout(timer);
  }, [asked]);
  const cards = rows.map((row, i) => ({ row, code: made.get(asked[i] ?? '') ?? null }));
  return { cards, whole: cards.every(({ code }) => code !== null) };
}
