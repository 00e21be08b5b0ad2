import { useMemo, useState, type ReactNode } from 'react';
import { onStorey } from '../../../../model/query/on-storey';
import type { CampusDocument } from '../../../../model/schema/document';
import type { SpaceId } from '../../../../model/schema/ids';
import { useEvacuation } from '../../../../session/react/use-evacuation';
import { useView } from '../../../../session/react/use-stores';
import { useText } from '../../../../session/react/use-text';
import { Button } from '../../../../ui/button';
import { Disclosure } from '../../../../ui/disclosure';
import { NumberField } from '../../../../ui/number-field';
import { SelectField } from '../../../../ui/select-field';
import { roomLabel } from '../../../../widgets/room-label';
import { NOWHERE } from '../../nowhere';

const USUAL = 10;
const MOST = 100_000;

/** Puts people into a room of the shown storey, without a pointer. */
export function RoomAdder({ document }: { readonly document: CampusDocument }): ReactNode {
  const evacuation = useEvacuation();
  const text = useText();
  const { t } = text;
  const storey = useView((view) => view.storey);
  const [chosen, setChosen] = useState<SpaceId | null>(null);
  const [count, setCount] = useState(USUAL);
  const rooms = useMemo(() => {
    if (storey === null) return [];
    return onStorey(document, 'spaces', storey)
      .flatMap(({ id, use }) =>
        NOWHERE.has(use) ? [] : [{ value: id, label: roomLabel(document, id, text) }],
      )
      .toSorted((a, b) => a.label.localeCompare(b.label, text.language, { numeric: true }));
  }, [document, storey, text]);
  const room = rooms.find(({ value }) => value === chosen) ?? rooms[0];
  if (!room) return null;
  return (
    <Disclosure title={t('rehearsal.room-add')}>
      <div className="drill-start">
        <SelectField<SpaceId>
          label={t('rehearsal.room-which')}
          value={room.value}
          options={rooms}
          onChange={setChosen}
        />
        <div className="crowd-pair">
          <NumberField
            label={t('rehearsal.room-count')}
            value={count}
            digits={0}
            step={1}
            min={1}
            max={MOST}
            whole
            complaint={(min, max) => t('rehearsal.number', { min, max })}
            onCommit={setCount}
          />
          <Button onClick={() => evacuation.setGroup(room.value, { count })}>
            {t('rehearsal.room-put')}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}
