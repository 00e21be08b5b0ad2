import { useMemo, type ReactNode } from 'react';
import { roomAround } from '../../../model/edit/move-opening';
import { nearJamb } from '../../../session/tools/move-wall';
import type { Translator } from '../../../i18n/translator';
import { doorByPlace } from '../../../model/derive/door-place';
import { clearWidth, openingWidth } from '../../../model/query/opening-width';
import type { CampusDocument } from '../../../model/schema/document';
import { OPENING_KINDS, type Opening } from '../../../model/schema/opening';
import { usePlan } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { NumberField } from '../../../ui/number-field';
import { Segments } from '../../../ui/segments';
import { spaceLabel } from '../../../widgets/labels';
import { CheckField } from '../check-field';
import { between } from '../thing-label';
import { Trouble } from '../trouble';
import { useComplaint, useMender, useTrouble } from '../use-mender';
import { DoorFacts } from './door-facts';
import { LockEditor } from './lock-editor';

/** Whether an opening leads to the open: as a person says, or as its place tells. */
const EXITS = { auto: null, yes: true, no: false } as const;

/** The numbers of a door, passage or window. */
export function OpeningEditor({ opening }: { readonly opening: Opening }): ReactNode {
  const mender = useMender();
  const text = useText();
  const { t, formats } = text;
  const complaint = useComplaint();
  const { trouble, attempt } = useTrouble();
  const document = usePlan((plan) => plan.document);
  const room = useMemo(() => document && roomAround(document, opening), [document, opening]);
  const placed = useMemo(
    () => (document && opening.kind !== 'window' ? byPlaceText(document, opening, text) : null),
    [document, opening, text],
  );
  if (!document) return null;
  const set = (fields: Parameters<typeof mender.setOpening>[1]): void =>
    void attempt(mender.setOpening(opening.id, fields));
  const width = openingWidth({ ...opening, width: null });
  const from = room && nearJamb(room.spot.frame, opening);
  const metres = (value: number): string => formats.metres(Math.max(0, value), 2);
  const exit = opening.finalExit === null ? 'auto' : opening.finalExit ? 'yes' : 'no';
  return (
    <>
      <p className="mend-note">{between(document, opening, text)}</p>
      <Segments
        label={t('mend.kind')}
        options={OPENING_KINDS.map((kind) => ({ value: kind, label: t(`mend.opening-${kind}`) }))}
        value={opening.kind}
        onChange={(kind) => set({ kind })}
      />
      <div className="mend-pair">
        <NumberField
          label={t('mend.width')}
          value={width}
          min={0.3}
          max={20}
          unit="m"
          complaint={complaint}
          onCommit={(next) => attempt(mender.seatOpening(opening.id, { width: next }))}
        />
        {opening.kind !== 'window' && (
          <NumberField
            label={t('mend.clear-width')}
            value={clearWidth(opening)}
            min={0.1}
            max={width}
            unit="m"
            complaint={complaint}
            onCommit={(next) => set({ clearWidth: next })}
          />
        )}
        {opening.kind === 'window' && (
          <NumberField
            label={t('mend.sill')}
            value={opening.sill}
            min={0}
            max={10}
            unit="m"
            complaint={complaint}
            onCommit={(sill) => set({ sill })}
          />
        )}
        <NumberField
          label={t('mend.height-or')}
          value={opening.height ?? 0}
          min={0}
          max={20}
          unit="m"
          complaint={complaint}
          onCommit={(height) => set({ height: height === 0 ? null : height })}
        />
        {room && from !== null && (
          <NumberField
            label={t('mend.along-wall')}
            value={from}
            min={0}
            max={room.spot.frame.length}
            unit="m"
            complaint={complaint}
            onCommit={(next) => attempt(mender.seatOpening(opening.id, { from: next }))}
          />
        )}
      </div>
      <p className="mend-note">
        {room && from !== null
          ? t('mend.sides', { left: metres(from - room.free[0]), right: metres(room.free[1] - from - width) })
          : t('mend.no-wall')}
      </p>
      <Trouble>{trouble}</Trouble>
      {opening.kind === 'window' ? (
        <CheckField
          label={t('mend.barred')}
          checked={opening.barred}
          onChange={(barred) => set({ barred })}
        />
      ) : (
        <div className="mend-labelled">
          <span className="mend-small">{t('mend.final-exit')}</span>
          <p className="mend-note">{placed}</p>
          <Segments
            label={t('mend.final-exit')}
            options={[
              { value: 'auto', label: t('mend.final-exit-auto') },
              { value: 'yes', label: t('mend.yes') },
              { value: 'no', label: t('mend.no') },
            ]}
            value={exit}
            onChange={(value: keyof typeof EXITS) => attempt(mender.setFinalExit(opening.id, EXITS[value]))}
          />
        </div>
      )}
      {opening.kind === 'door' && <DoorFacts opening={opening} set={set} />}
      {opening.kind !== 'passage' && <LockEditor opening={opening} set={set} />}
    </>
  );
}

/** What its place comes to: which rooms it joins, and whether it leads outside. */
function byPlaceText(document: CampusDocument, opening: Opening, text: Translator): string {
  const { t } = text;
  const place = doorByPlace(document, opening);
  const [one, other] = (place?.sides ?? []).flatMap((id) =>
    id === null ? [] : [spaceLabel(document, id, text)],
  );
  if (place === null || one === undefined) return t('mend.place-nothing');
  if (place.finalExit) return t('mend.place-exit', { space: one });
  if (other === undefined) return t('mend.place-one', { space: one });
  const [first, second] = place.sides;
  return first === second ? t('mend.place-same', { space: one }) : t('mend.place-joins', { one, other });
}
