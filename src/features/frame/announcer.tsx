import { useEffect, useState, type ReactNode } from 'react';
import { assetsOf } from '../../model/query/assets-of';
import { useSession } from '../../session/react/session-context';
import { useText } from '../../session/react/use-text';
import { LiveRegion } from '../../ui/live-region';
import { assetLabel } from '../../widgets/labels';

/** Says what happened to who can't see it: an extinguisher placed, moved, removed. */
export function Announcer(): ReactNode {
  const session = useSession();
  const text = useText();
  const [said, setSaid] = useState('');
  useEffect(
    () =>
      session.plan.subscribe((now, before) => {
        if (!now.document || !before.document || now.planKey !== before.planKey) return;
        if (now.document.assets === before.document.assets) return;
        const after = assetsOf(now.document, 'extinguisher', null);
        const earlier = assetsOf(before.document, 'extinguisher', null);
        const { t, formats } = text;
        const known = new Map(earlier.map((asset) => [asset.id, asset]));
        const there = new Set(after.map(({ id }) => id));
        after.forEach((asset, index) => {
          const name = assetLabel(asset, index, text);
          const old = known.get(asset.id);
          if (!old) setSaid(t('assets.placed', { name }));
          else if (old.x !== asset.x || old.y !== asset.y) {
            setSaid(t('assets.moved', { name, x: formats.metres(asset.x), y: formats.metres(asset.y) }));
          }
        });
        earlier.forEach((asset, index) => {
          if (!there.has(asset.id)) setSaid(t('assets.removed', { name: assetLabel(asset, index, text) }));
        });
      }),
    [session, text],
  );
  return <LiveRegion text={said} />;
}
