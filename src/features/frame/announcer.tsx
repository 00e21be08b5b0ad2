import { useEffect, useState, type ReactNode } from 'react';
import { changedEntities } from '../../model/query/changed-entities';
import type { Asset } from '../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../model/schema/document';
import { useSession } from '../../session/react/session-context';
import type { Translator } from '../../i18n/translator';
import { useText } from '../../session/react/use-text';
import { LiveRegion } from '../../ui/live-region';
import { assetIndex } from '../../widgets/asset-index';
import { assetLabel } from '../../widgets/labels';

/** Says what happened to who can't see it: assets placed, moved, removed. */
export function Announcer(): ReactNode {
  const session = useSession();
  const text = useText();
  const [said, setSaid] = useState('');
  useEffect(
    () =>
      session.plan.subscribe((now, before) => {
        if (!now.document || !before.document || now.planKey !== before.planKey) return;
        if (now.document.assets === before.document.assets) return;
        const said = whatChanged(before.document, now.document, text);
        if (said !== null) setSaid(said);
      }),
    [session, text],
  );
  return <LiveRegion text={said} />;
}

/** The change in a sentence; null when no asset came, went or moved. */
function whatChanged(before: CampusDocument, now: CampusDocument, text: Translator): string | null {
  const { t, formats } = text;
  const there = (asset: Asset | null): Asset | null => (asset && !asset.retired ? asset : null);
  const placed: Asset[] = [];
  const moved: Asset[] = [];
  const removed: Asset[] = [];
  for (const change of changedEntities<Asset>(before.assets, now.assets)) {
    const [old, asset] = [there(change.before), there(change.after)];
    if (asset && !old) placed.push(asset);
    else if (old && !asset) removed.push(old);
    else if (old && asset && (old.x !== asset.x || old.y !== asset.y || old.storey !== asset.storey))
      moved.push(asset);
  }
  const nameIn = (document: CampusDocument, asset: Asset): string =>
    assetLabel(asset, assetIndex(document).get(asset.id) ?? 0, text);
  const { length } = [...placed, ...moved, ...removed];
  if (length === 0) return null;
  if (length > 1) {
    const code = placed.length > 0 ? 'placed' : moved.length > 0 ? 'moved' : 'removed';
    return t(`assets.several-${code}`, { count: length });
  }
  const [one] = placed;
  if (one) return t('assets.placed', { name: nameIn(now, one) });
  const [away] = removed;
  if (away) return t('assets.removed', { name: nameIn(before, away) });
  const [other] = moved;
  if (!other) return null;
  return t('assets.moved', {
    name: nameIn(now, other),
    x: formats.metres(other.x),
    y: formats.metres(other.y),
  });
}
