import { useEffect } from 'react';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import { createCopier } from '../../../session/use-cases/copy-assets';
import { assetIndex } from '../../../widgets/asset-index';
import { assetLabel } from '../../../widgets/labels';

const TEXT = 'input, textarea, select, [contenteditable]';

/** Copy and paste as the browser has them, by key or by its menu: of assets, unless it is of text. */
export function useClipboard(): void {
  const session = useSession();
  const text = useText();
  const copier = session.part(createCopier);
  useEffect(() => {
    const isText = (): boolean =>
      document.activeElement?.closest(TEXT) != null || getSelection()?.isCollapsed === false;
    const onCopy = (event: ClipboardEvent): void => {
      const { document: plan } = session.plan.getState();
      if (!plan || isText() || copier.copy() === 0) return;
      const index = assetIndex(plan);
      const names = session.selection.getState().assets.flatMap((id) => {
        const asset = plan.assets[id];
        return asset ? [assetLabel(asset, index.get(id) ?? 0, text)] : [];
      });
      // Elsewhere it is a list of what was copied.
      event.clipboardData?.setData('text/plain', names.join('\n'));
      event.preventDefault();
    };
    const onPaste = (event: ClipboardEvent): void => {
      if (!isText() && copier.paste().length > 0) event.preventDefault();
    };
    document.addEventListener('copy', onCopy);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('paste', onPaste);
    };
  }, [session, copier, text]);
}
