import { useMemo, type ReactNode } from 'react';
import type { CameraResult } from '../../../analyses/cameras/result';
import type { Citation } from '../../../base/finding';
import { assetsOf } from '../../../model/query/assets-of';
import { spaceAt } from '../../../model/query/space-at';
import type { CampusDocument } from '../../../model/schema/document';
import { useText } from '../../../session/react/use-text';
import { retentionOf } from '../../../standards/cameras/retention';
import { videoSignRule } from '../../../standards/cameras/video-signs';
import { Section } from '../../../ui/section';
import '../panel/tables.css';

interface SectionProps {
  readonly document: CampusDocument;
  readonly result: CameraResult;
}

const MEGABIT = 1e6;
const TERABYTE = 1e12;

/** How long video is kept and what that takes, and what signs tell; each by its rule. */
export function StorageSection({ document, result }: SectionProps): ReactNode {
  const { t, formats } = useText();
  const { profile, cameraDesign } = document.campus;
  const { storage, storeys } = result;
  const rule = retentionOf(profile, cameraDesign.keyTarget);
  const sign = videoSignRule(profile);
  const rooms = useMemo(() => roomsWithVideo(document, storeys), [document, storeys]);
  const outer = storeys.flatMap((storey) =>
    storey.rooms.flatMap(({ doors }) =>
      doors.filter(({ duty }) => duty.part === 'outer-door').map(({ opening }) => opening),
    ),
  );
  return (
    <Section title={t('cameras.storage')}>
      {storage === null ? (
        <p className="camera-note">{t('cameras.storage-no-rule')}</p>
      ) : (
        <>
          <table className="table">
            <tbody>
              <Row label={t('cameras.storage-days')} value={t('cameras.days', { count: storage.days })} />
              <Row
                label={t('cameras.storage-rate')}
                value={t('cameras.megabits', { rate: formats.number(storage.bitrate / MEGABIT, 1) })}
              />
              <Row
                label={t('cameras.storage-need')}
                value={t('cameras.terabytes', { size: formats.number(storage.bytes / TERABYTE, 1) })}
              />
              <Row
                label={t('cameras.storage-planned')}
                value={t('cameras.terabytes', { size: formats.number(storage.plannedBytes / TERABYTE, 1) })}
              />
            </tbody>
          </table>
          <p className="camera-note">{t('cameras.storage-net')}</p>
          {storage.assumed > 0 && (
            <p className="camera-note">{t('cameras.storage-assumed', { count: storage.assumed })}</p>
          )}
          {storage.unknown > 0 && (
            <p className="camera-note camera-warning">
              {t('cameras.storage-unknown', { count: storage.unknown })}
            </p>
          )}
          {rule && <RuleNote cite={rule.cite} />}
        </>
      )}
      <h3 className="camera-head">{t('cameras.sign')}</h3>
      <p>{t(sign.force === 'must' ? 'cameras.sign-must' : 'cameras.sign-should')}</p>
      <p className="camera-note">
        {t('cameras.sign-rooms', { count: rooms.size, entrances: new Set(outer).size })}
      </p>
      <RuleNote cite={sign.cite} />
    </Section>
  );
}

/** Rooms in which a camera hangs, out of order or not: its sign stays. O(cameras). */
function roomsWithVideo(document: CampusDocument, storeys: CameraResult['storeys']): ReadonlySet<string> {
  const known = new Map(
    storeys.flatMap(({ cameras }) => cameras.map(({ camera, place }) => [camera, place.space] as const)),
  );
  const rooms = assetsOf(document, 'camera', null).map(({ id, storey, x, y }) => {
    const told = known.get(id);
    return told === undefined ? (spaceAt(document, storey, x, y)?.id ?? null) : told;
  });
  return new Set(rooms.filter((room) => room !== null));
}

const Row = ({ label, value }: { readonly label: string; readonly value: string }): ReactNode => (
  <tr>
    <th scope="row">{label}</th>
    <td className="table-number">{value}</td>
  </tr>
);

/** By which rule, and how sure that is. */
function RuleNote({ cite }: { readonly cite: Citation }): ReactNode {
  const { t } = useText();
  const sure = t(`confidence.${cite.confidence}`);
  return (
    <p className="camera-note">
      {cite.confidence === 'house'
        ? sure
        : t('finding.rule', { rule: t('coverage.cite', { ...cite }), sure })}
    </p>
  );
}
