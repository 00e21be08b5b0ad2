import type { ReactNode } from 'react';
import type { OpeningId } from '../../../model/schema/ids';
import { useEgressSlice } from '../../../session/react/use-egress';
import { useText } from '../../../session/react/use-text';
import { useEgressPart } from './use-egress-part';

/** Takes a door to be shut, or opens it again. */
export function ShutChoice({ id, name }: { readonly id: OpeningId; readonly name: string }): ReactNode {
  const part = useEgressPart();
  const { t } = useText();
  const shut = useEgressSlice(({ choice }) => choice.closed.includes(id));
  return (
    <label className="table-tick">
      <input type="checkbox" checked={shut} onChange={() => part.toggleClosed(id)} />
      <span className="visually-hidden">{t('ways.exit-shut-of', { name })}</span>
    </label>
  );
}
