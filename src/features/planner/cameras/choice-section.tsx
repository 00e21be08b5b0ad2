import type { ReactNode } from 'react';
import type { TargetHeight } from '../../../analyses/cameras/storey-scene';
import type { ScaleId } from '../../../analyses/cameras/result';
import type { CampusDocument } from '../../../model/schema/document';
import { CAMERA_LOOKS, type CameraLook } from '../../../session/cameras/camera-state';
import type { DoorsStand } from '../../../model/derive/opening-screens';
import { useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { Section } from '../../../ui/section';
import { Segments } from '../../../ui/segments';
import { SelectField } from '../../../ui/select-field';
import { dayText } from '../../../widgets/asset-card/when';
import { LabelledChoice } from '../panel/labelled-choice';
import { AbsentCameras } from './absent-cameras';
import { LibraryButton } from './library/library-button';
import { useCameraPart, useCameraSlice } from './use-camera-slice';

type HeightId = '0' | '1' | '1.6';
const HEIGHTS: readonly HeightId[] = ['0', '1', '1.6'];
const METRES: Readonly<Record<HeightId, TargetHeight>> = { '0': 0, '1': 1, '1.6': 1.6 };
const DOORS: readonly DoorsStand[] = ['closed', 'half', 'open'];

/** How cameras are looked at: what the floor is tinted by, by which scale, how high, with doors how, and as of when. */
export function ChoiceSection({ document }: { readonly document: CampusDocument }): ReactNode {
  const part = useCameraPart();
  const text = useText();
  const { t } = text;
  const asOf = useView((view) => view.asOf);
  const { look, doors, height, scale } = useCameraSlice((state) => state.choice);
  const absent = useCameraSlice((state) => state.absent);
  const { cameraDesign } = document.campus;
  const scales: readonly ScaleId[] = [
    'oodpcvs-2025',
    'dori-2014',
    ...(cameraDesign.ownScale === null ? [] : (['own'] as const)),
  ];
  const scaleName = (id: ScaleId): string =>
    id === 'own' ? (cameraDesign.ownScale?.name ?? '') : t(`cameras.scale-${id}`);
  const chosen = scale ?? cameraDesign.scale;
  return (
    <Section title={t('cameras.choice')}>
      <LabelledChoice label={t('cameras.look')}>
        <Segments<CameraLook>
          label={t('cameras.look')}
          value={look}
          options={CAMERA_LOOKS.map((value) => ({ value, label: t(`cameras.look-${value}`) }))}
          onChange={(next) => part.choose({ look: next })}
        />
      </LabelledChoice>
      <LabelledChoice label={t('cameras.height')}>
        <Segments<HeightId>
          label={t('cameras.height')}
          value={HEIGHTS.find((id) => METRES[id] === height) ?? '1'}
          options={HEIGHTS.map((value) => ({
            value,
            label: value === '0' ? t('cameras.height-0') : text.formats.metres(METRES[value]),
            hint: t(`cameras.height-hint-${value}`),
          }))}
          onChange={(next) => part.choose({ height: METRES[next] })}
        />
      </LabelledChoice>
      <LabelledChoice label={t('cameras.doors')}>
        <Segments<DoorsStand>
          label={t('cameras.doors')}
          value={doors}
          options={DOORS.map((value) => ({ value, label: t(`cameras.doors-${value}`) }))}
          onChange={(next) => part.choose({ doors: next })}
        />
      </LabelledChoice>
      <SelectField<ScaleId>
        label={t('cameras.scale')}
        value={scales.includes(chosen) ? chosen : 'oodpcvs-2025'}
        options={scales.map((value) => ({ value, label: scaleName(value) }))}
        onChange={(next) => part.choose({ scale: next })}
      />
      {asOf === 'designed' ? (
        <p className="camera-note">{t('cameras.designed')}</p>
      ) : (
        <>
          <p className="camera-note">
            {t('cameras.as-of', {
              day: asOf === 'today' ? t('cameras.as-of-today') : dayText(asOf, text.formats),
              count: absent.length,
            })}
          </p>
          <AbsentCameras document={document} absent={absent} />
        </>
      )}
      <div>
        <LibraryButton />
      </div>
    </Section>
  );
}
