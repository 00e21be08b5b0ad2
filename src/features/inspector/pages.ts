import { useCallback, useEffect, useRef, useState } from 'react';
import type { IsoTime } from '../../base/time/iso-time';
import type { AssetId, StoreyId } from '../../model/schema/ids';
import type { DeedType } from '../../session/records/hazard-deeds';
import { useSession } from '../../session/react/session-context';
import { useSelection } from '../../session/react/use-stores';
import { useSheet } from '../../ui/sheet-control';

/** What was saved a moment ago, said once on the page that follows. */
export interface SavedNotice {
  readonly kind: 'normal' | 'failed' | 'hazard' | 'step';
  /** Hazards raised by it. */
  readonly raised: number;
  readonly at: IsoTime;
}

/** A point of a storey, metres. */
export interface PlanPlace {
  readonly storey: StoreyId;
  readonly x: number;
  readonly y: number;
}

/** What the panel shows. */
export type Page =
  | { readonly kind: 'home' }
  | { readonly kind: 'asset'; readonly id: AssetId; readonly saved?: SavedNotice }
  | { readonly kind: 'check'; readonly id: AssetId; readonly checklist: string }
  | { readonly kind: 'raise'; readonly on: AssetId | PlanPlace }
  | {
      readonly kind: 'hazard';
      readonly id: string;
      /** The step that is being filled in. */
      readonly deed?: DeedType;
      readonly saved?: SavedNotice;
    };

export interface Pages {
  readonly page: Page;
  /** Turns to a page; the selection follows where the page is an asset's. */
  open(page: Page): void;
  /** To where one came from: a hazard's asset if that is selected, else the lists. */
  back(): void;
}

/** The asset that a page is about; null for lists, hazards and places. */
function assetOf(page: Page): AssetId | null {
  if (page.kind === 'asset' || page.kind === 'check') return page.id;
  return page.kind === 'raise' && typeof page.on === 'string' ? page.on : null;
}

/** The page in sight. Selecting another asset on the plan opens its card; a check begun is kept as a draft. */
export function usePages(): Pages {
  const session = useSession();
  const sheet = useSheet();
  const selected = useSelection((selection) => selection.asset);
  const [page, setPage] = useState<Page>(() =>
    selected === null ? { kind: 'home' } : { kind: 'asset', id: selected },
  );
  /** The selection that the page goes with: another one was made on the plan. */
  const known = useRef(selected);

  useEffect(() => {
    if (known.current === selected) return;
    known.current = selected;
    setPage((now) => {
      if (selected !== null) return { kind: 'asset', id: selected };
      return now.kind === 'hazard' || now.kind === 'raise' ? now : { kind: 'home' };
    });
    if (selected === null) return;
    sheet?.toTop();
    sheet?.raise();
  }, [selected, sheet]);

  const open = useCallback(
    (next: Page): void => {
      const asset = assetOf(next);
      if (asset !== null && asset !== session.selection.getState().asset) {
        known.current = asset;
        session.select(asset);
      }
      setPage(next);
      sheet?.toTop();
      if (next.kind !== 'home') sheet?.raise();
    },
    [session, sheet],
  );
  const back = useCallback((): void => {
    const asset = session.selection.getState().asset;
    const inner = page.kind === 'check' || page.kind === 'raise' || page.kind === 'hazard';
    if (inner && asset !== null) setPage({ kind: 'asset', id: asset });
    else {
      known.current = null;
      session.select(null);
      setPage({ kind: 'home' });
    }
    sheet?.toTop();
  }, [page, session, sheet]);
  return { page, open, back };
}
