import { useMemo, useState, type ReactNode } from 'react';
import { onStorey } from '../../model/query/on-storey';
import type { SpaceId } from '../../model/schema/ids';
import { useDrill } from '../../session/react/use-drill';
import { usePlan, useView } from '../../session/react/use-stores';
import { useText } from '../../session/react/use-text';
import { Button } from '../../ui/button';
import { Section } from '../../ui/section';
import { SelectField } from '../../ui/select-field';
import { spaceLabel } from '../../widgets/labels';
import { NOWHERE } from './nowhere';

/** Where a way may begin, without a pointer: a room of the shown storey, or the middle of the picture. */
export function StartChoice({ bare = false }: { readonly bare?: boolean }): ReactNode {
  const { t } = useText();
  if (bare) return <RoomChoice />;
  return (
    <Section title={t('drill.empty-title')}>
      <p>{t('drill.empty-text')}</p>
      <p className="drill-soft">{t('drill.empty-room')}</p>
      <RoomChoice />
    </Section>
  );
}

function RoomChoice(): ReactNode {
  const drill = useDrill();
  const text = useText();
  const { t } = text;
  const document = usePlan((plan) => plan.document);
  const storey = useView((view) => view.storey);
  const [chosen, setChosen] = useState<SpaceId | null>(null);
  const rooms = useMemo(() => {
    if (!document || storey === null) return [];
    return onStorey(document, 'spaces', storey)
      .filter(({ use }) => !NOWHERE.has(use))
      .map(({ id }) => ({ value: id, label: spaceLabel(document, id, text) }))
      .toSorted((a, b) => a.label.localeCompare(b.label, text.language, { numeric: true }));
  }, [document, storey, text]);
  const room = rooms.find(({ value }) => value === chosen) ?? rooms[0];
  return (
    <div className="drill-start">
      {room && (
        <>
          <SelectField<SpaceId>
            label={t('drill.room')}
            value={room.value}
            options={rooms}
            onChange={setChosen}
          />
          <Button look="solid" onClick={() => drill.startIn(room.value)}>
            {t('drill.from-room')}
          </Button>
        </>
      )}
      <Button icon="target" onClick={drill.startAtCentre}>
        {t('drill.from-centre')}
      </Button>
    </div>
  );
}
