import type { ReactNode } from 'react';
import type { OpeningId } from '../../../model/schema/ids';
import { useDrill, useDrillState } from '../../../session/react/use-drill';
import type { PlanPoint } from '../../../session/state/plan-point';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';

interface DoorRowProps {
  readonly id: OpeningId;
  readonly name: string;
  readonly place: PlanPoint;
  /** What else there is to say. */
  readonly notes: readonly string[];
  /** False where shutting it by hand changes nothing: it is locked already. */
  readonly toggles?: boolean;
  /** Has it no leaf? Then it isn't shut but blocked. */
  readonly leafless?: boolean;
  readonly children?: ReactNode;
}

const WORDS = {
  door: { shut: ['drill.shut-this', 'drill.shut-door'], open: ['drill.open-this', 'drill.open-door'] },
  passage: { shut: ['drill.block-this', 'drill.block'], open: ['drill.clear-this', 'drill.clear-way'] },
} as const;

/** Metres seen across when flying to a door. */
const SPAN = 18;

/** A door: its name leads there, its button shuts or opens it. */
export function DoorRow({
  id,
  name,
  place,
  notes,
  toggles = true,
  leafless = false,
  children,
}: DoorRowProps): ReactNode {
  const drill = useDrill();
  const { t } = useText();
  const shut = useDrillState((state) => state.shut.includes(id));
  const [whole, short] = WORDS[leafless ? 'passage' : 'door'][shut ? 'open' : 'shut'];
  const said = notes.filter((note) => note !== '').join(' · ');
  return (
    <li className="door-row" data-shut={shut}>
      <button
        type="button"
        className="door-name"
        aria-label={t('drill.go-to', { door: name })}
        onClick={() => drill.goTo(place, SPAN)}
      >
        <span>{name}</span>
        {said !== '' && <span className="drill-soft">{said}</span>}
      </button>
      {toggles && (
        <Button aria-label={t(whole, { door: name })} onClick={() => drill.toggleShut(id)}>
          {t(short)}
        </Button>
      )}
      {children}
    </li>
  );
}
