import type { ReactNode } from 'react';
import { doorOf } from '../../../session/drill/found-doors';
import { useDrill, useDrillState } from '../../../session/react/use-drill';
import { usePlan } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/section';
import { doorNames, storeyMark } from '../../../widgets/way-names';
import { OpeningRow } from './opening-row';

/** Doors shut by hand, wherever they are. */
export function ShutDoors(): ReactNode {
  const drill = useDrill();
  const text = useText();
  const { t, formats } = text;
  const document = usePlan((plan) => plan.document);
  const shut = useDrillState((state) => state.shut);
  const derived = useDrillState((state) => state.derived);
  if (!document || shut.length === 0) return null;
  const doors = shut.flatMap((id) => doorOf(document, derived, id) ?? []);
  const names = doorNames(document, doors, text);
  const title = `${t('drill.shut')} (${formats.number(shut.length)})`;
  return (
    <Section title={title} aside={<Button onClick={drill.openAll}>{t('drill.open-all')}</Button>}>
      <ul className="door-list">
        {doors.map((door) => (
          <OpeningRow
            key={door.id}
            document={document}
            opening={door}
            name={names.get(door.id)}
            notes={[storeyMark(document, door.storey, text)]}
          />
        ))}
      </ul>
    </Section>
  );
}
