import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { IsoTime } from '../../base/time/iso-time';
import type { AssetId } from '../../model/schema/ids';
import { useSession } from '../../session/react/session-context';
import { useSelection, useView } from '../../session/react/use-stores';
import {
  outlivesSelection,
  readPage,
  writePage,
  type InspectorPage,
  type List,
} from '../../session/url/page-link';
import { useSheet } from '../../ui/sheet-control';

/** What was saved a moment ago, said once on the page that follows. */
export interface SavedNotice {
  readonly kind: 'normal' | 'failed' | 'hazard' | 'step' | 'stock';
  /** What was booked, of stock. */
  readonly words?: string;
  /** Hazards raised by it. */
  readonly raised: number;
  readonly at: IsoTime;
}

export interface Pages {
  readonly page: InspectorPage;
  /** What is said on it of the form before; null when it was turned to otherwise. */
  readonly saved: SavedNotice | null;
  /** Turns to a page; the selection follows where the page is an asset's. */
  open(page: InspectorPage, saved?: SavedNotice): void;
  /** To where one came from: a hazard's asset if that is selected, else the list that was looked at last. */
  back(): void;
}

/** The asset that a page is about; null for lists, hazards and places. */
function assetOf(page: InspectorPage): AssetId | null {
  if (page.kind === 'asset' || page.kind === 'check' || page.kind === 'stock' || page.kind === 'stock-form')
    return page.id;
  if (page.kind === 'movements') return page.of;
  return page.kind === 'raise' && typeof page.on === 'string' ? page.on : null;
}

/**
 * The page in sight: the address and what is selected say it, so that Back and links lead to it. Selecting another asset
 * on the plan opens its card; a form begun is kept as a draft.
 */
export function usePages(): Pages {
  const session = useSession();
  const sheet = useSheet();
  const selected = useSelection((selection) => selection.asset);
  const text = useView((view) => view.link.page);
  const page = useMemo(() => readPage(text, selected), [text, selected]);
  const [notice, setNotice] = useState<{ readonly on: string; readonly saved: SavedNotice } | null>(null);
  const key = `${selected} ${text}`;
  /** Which list one comes back to. */
  const list = useRef<List>('now');
  /** What the description of a substance was asked for from: a form that waits for it, or a line of the ledger. */
  const asker = useRef<InspectorPage | null>(null);
  const first = useRef(true);

  useEffect(() => {
    const stop = session.selection.subscribe((now, before) => {
      if (now.asset === before.asset) return;
      const { page: said = '' } = session.view.getState().link;
      if (now.asset !== null || !outlivesSelection(said)) session.setLink({ page: null });
    });
    return () => {
      stop();
      session.setLink({ page: null });
    };
  }, [session]);
  useEffect(() => {
    if (page.kind === 'home') list.current = page.list;
    // What the page begins with leaves the plan in sight.
    if (!first.current) {
      sheet?.toTop();
      if (page.kind !== 'home') sheet?.raise();
    }
    first.current = false;
  }, [page, sheet]);

  const open = useCallback(
    (next: InspectorPage, saved?: SavedNotice): void => {
      const asset = assetOf(next);
      if (next.kind === 'substance') asker.current = page;
      if (asset !== null && asset !== session.selection.getState().asset) session.select(asset);
      if (next.kind === 'home') session.select(null);
      session.setLink({ page: writePage(next) });
      const on = `${session.selection.getState().asset} ${session.view.getState().link.page}`;
      setNotice(saved === undefined ? null : { on, saved });
    },
    [session, page],
  );
  const back = useCallback((): void => {
    const asset = session.selection.getState().asset;
    // From a form or a line of the ledger to the store, from the store to the list.
    if (page.kind === 'stock-form' || (page.kind === 'stock' && page.line !== null)) {
      const line = page.kind === 'stock-form' ? page.line : null;
      open({ kind: 'stock', id: page.id, line });
      return;
    }
    if (page.kind === 'movements' && page.of !== null) {
      open({ kind: 'stock', id: page.of, line: null });
      return;
    }
    if (page.kind === 'substance' && asset !== null) {
      const from = asker.current;
      const waits = (from?.kind === 'stock-form' || from?.kind === 'stock') && from.id === asset;
      open(waits ? from : { kind: 'stock', id: asset, line: null });
      return;
    }
    if (page.kind === 'stock' || page.kind === 'movements' || page.kind === 'substance') {
      open({ kind: 'home', list: 'chemicals' });
      return;
    }
    const inner = page.kind === 'check' || page.kind === 'raise' || page.kind === 'hazard';
    open(inner && asset !== null ? { kind: 'asset', id: asset } : { kind: 'home', list: list.current });
  }, [page, session, open]);
  return { page, saved: notice?.on === key ? notice.saved : null, open, back };
}
