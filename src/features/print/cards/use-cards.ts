import { useMemo } from 'react';
import type { StoreyId } from '../../../model/schema/ids';
import type { Telling } from '../../../widgets/asset-card/timeline';
import type { ScheduleRow } from '../schedule/schedule-rows';
import { useStoreyRows, type Scope } from '../schedule/use-papers';
import type { QrCode } from './qr-code';
import { useAssetCodes } from './use-asset-codes';

/** A card with the code that leads to its asset; `code` is null until it is made. */
export interface Card {
  readonly row: ScheduleRow;
  readonly code: QrCode | null;
}

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
  const codes = useAssetCodes(useMemo(() => rows.map(({ asset }) => asset), [rows]));
  const cards = rows.map((row) => ({ row, code: codes.get(row.asset.id) ?? null }));
  return { cards, whole: cards.every(({ code }) => code !== null) };
}
