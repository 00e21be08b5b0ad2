import { useMemo, useState, type ReactNode } from 'react';
import { aimOf } from '../../../../geometry/viewing/aim';
import { lensFault } from '../../../../geometry/viewing/lens';
import type { DoorsStand } from '../../../../model/derive/opening-screens';
import type { Camera } from '../../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../../model/schema/document';
import { sensorViews } from '../../../../session/cameras/spot-facts';
import { useText } from '../../../../session/react/use-text';
import type { PlanPoint } from '../../../../session/state/plan-point';
import { Button } from '../../../../ui/button';
import { Dialog } from '../../../../ui/dialog';
import { Segments } from '../../../../ui/segments';
import { spaceLabel } from '../../../../widgets/labels';
import { PictureFrame } from './picture-frame';
import { pictureMiddle, type PictureMiddle } from './picture-middle';

interface SensorPictureProps {
  readonly document: CampusDocument;
  readonly camera: Camera;
  readonly name: string;
  readonly doors: DoorsStand;
  readonly spot: PlanPoint | null;
  /** The sensor that sees the person best; null = none of its sensors does. */
  readonly best: number | null;
}

const DEGREES = 180 / Math.PI;

/** The picture of a camera with what it is: model, pixels, lens, what its middle lies on. Of several sensors one is chosen. */
export function SensorPicture({ document, camera, name, doors, spot, best }: SensorPictureProps): ReactNode {
  const text = useText();
  const { t, formats } = text;
  const [chosen, setChosen] = useState<{ readonly id: string; readonly head: number } | null>(null);
  const [larger, setLarger] = useState(false);
  const views = useMemo(() => sensorViews(camera), [camera]);
  const head = chosen?.id === camera.id && chosen.head < views.length ? chosen.head : (best ?? 0);
  const view = views[head];
  const middle = useMemo(
    () => (view ? pictureMiddle(document, camera.storey, view, doors) : null),
    [document, camera.storey, view, doors],
  );
  const fault = view ? lensFault(view.lens) : 'optics-unknown';
  if (!view || fault !== null) {
    return <p className="picture-fault">{t('picture.fault', { why: fault ?? 'optics-unknown' })}</p>;
  }
  const { lens } = view;
  const degrees = (radians: number): string => formats.number(radians * DEGREES, 1);
  const where = (of: PictureMiddle): string =>
    t(`picture.middle-${of.of}`, {
      room: of.space === null ? t('picture.outdoors') : spaceLabel(document, of.space, text),
      metres: formats.metres(of.distance),
    });
  const facts = [
    camera.model ?? t('picture.no-model'),
    t('picture.sensor', { across: String(lens.pixelsAcross), down: String(lens.pixelsDown) }),
    lens.projection === 'equidistant'
      ? t('picture.view-round', { degrees: degrees(2 * aimOf(view).circle) })
      : t('picture.view', { across: degrees(lens.horizontalView), down: degrees(lens.verticalView) }),
  ];
  const frame = <PictureFrame name={name} view={view} storey={camera.storey} doors={doors} spot={spot} />;
  const heads = views.length > 1 && (
    <Segments
      label={t('picture.head')}
      value={String(head)}
      options={views.map((_, i) => ({ value: String(i), label: t('picture.head-n', { n: i + 1 }) }))}
      onChange={(value) => setChosen({ id: camera.id, head: Number(value) })}
    />
  );
  const masked = view.masks.length > 0 && <p>{t('picture.masked', { count: view.masks.length })}</p>;
  const caption = (
    <div className="picture-caption">
      <p>{facts.join(' · ')}</p>
      <p>{middle === null ? t('picture.middle-up') : where(middle)}</p>
      {masked}
      <p>{t('picture.note')}</p>
    </div>
  );
  return (
    <div className="picture">
      {heads}
      {!larger && frame}
      {caption}
      <div className="table-foot">
        <Button icon="search" onClick={() => setLarger(true)}>
          {t('picture.larger')}
        </Button>
      </div>
      {larger && (
        <Dialog wide title={name} closeLabel={t('picture.close')} onClose={() => setLarger(false)}>
          {heads}
          {frame}
          {caption}
        </Dialog>
      )}
    </div>
  );
}
