import type { ReactNode } from 'react';
import type { Asset } from '../../../../model/schema/assets/asset-registry';
import { useText } from '../../../../session/react/use-text';
import { viewRows } from '../../../../widgets/asset-card/field-rows';

/** Of a camera that nobody has told the view of: what is assumed, or what is missing to draw it. */
export function ViewNote({ asset }: { readonly asset: Asset }): ReactNode {
  const text = useText();
  return viewRows(asset, text).map(({ label, value }) => (
    <p key={label} className="editor-hint">
      {label}: {value}
    </p>
  ));
}
