import type { ReactNode } from 'react';
import type { CampusDocument } from '../../../model/schema/document';
import type { OpeningId } from '../../../model/schema/ids';
import { whyShut } from '../../../session/egress/why-shut';
import { useEgressSlice } from '../../../session/react/use-egress';
import { useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { useEgressPart } from './use-egress-part';

interface ShutProps {
  readonly document: CampusDocument;
  readonly id: OpeningId;
  readonly name: string;
}

/** Takes a door to be shut, or opens it again; one that is locked anyhow can't be, and says so. */
export function ShutChoice({ document, id, name }: ShutProps): ReactNode {
  const part = useEgressPart();
  const { t } = useText();
  const hour = useView((view) => view.hour);
  const shut = useEgressSlice(({ choice }) => choice.closed.includes(id));
  const locked = whyShut(document, id, hour, []);
  const label =
    locked === null
      ? t('ways.exit-shut-of', { name })
      : t('ways.exit-locked-of', { name, why: t(`ways.shut-${locked}`) });
  return (
    <label className="table-tick" title={locked === null ? undefined : label}>
      <input
        type="checkbox"
        checked={shut || locked !== null}
        // What was shut before it was locked can be taken back.
        disabled={locked !== null && !shut}
        onChange={() => part.toggleClosed(id)}
      />
      <span className="visually-hidden">{label}</span>
    </label>
  );
}
