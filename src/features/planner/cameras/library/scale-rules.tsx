import type { ReactNode } from 'react';
import type { Campus } from '../../../../model/schema/campus';
import type { ScaleId } from '../../../../model/schema/view-levels';
import { useText } from '../../../../session/react/use-text';
import { retentionOf } from '../../../../standards/cameras/retention';
import { SelectField } from '../../../../ui/select-field';
import { ClauseNote } from '../../../../widgets/clause-note';
import { OwnScale } from './own-scale';
import { useLibrary } from './use-library';

/** What pictures are judged by, and how long video is kept: where the codes leave it to the hospital, or to what it is. */
export function ScaleRules({ campus }: { readonly campus: Campus }): ReactNode {
  const { t } = useText();
  const library = useLibrary();
  const { scale, ownScale, keyTarget } = campus.cameraDesign;
  const [named, usual] = [retentionOf(campus.profile, true), retentionOf(campus.profile, false)];
  const options: readonly { readonly value: ScaleId; readonly label: string }[] = [
    { value: 'oodpcvs-2025', label: t('cameras.scale-oodpcvs-2025') },
    { value: 'dori-2014', label: t('cameras.scale-dori-2014') },
    ...(ownScale === null ? [] : [{ value: 'own' as const, label: ownScale.name }]),
  ];
  return (
    <>
      <SelectField<ScaleId>
        label={t('camera-library.scale')}
        value={scale === 'own' && ownScale === null ? 'oodpcvs-2025' : scale}
        options={options}
        onChange={library.setScale}
      />
      <p className="camera-model__note">{t('camera-library.scale-about')}</p>
      <OwnScale scale={ownScale} />
      <section className="camera-rules" aria-label={t('camera-library.retention')}>
        <h3>{t('camera-library.retention')}</h3>
        <label className="camera-check">
          <input
            type="checkbox"
            checked={keyTarget}
            onChange={({ target }) => library.setKeyTarget(target.checked)}
          />
          {t('camera-library.key-target')}
        </label>
        {named && usual ? (
          <ClauseNote cite={(keyTarget ? named : usual).cite}>
            <p className="camera-model__note">
              {t('camera-library.key-target-days', { yes: named.days, no: usual.days })}
            </p>
          </ClauseNote>
        ) : (
          <p className="camera-model__note">{t('camera-library.key-target-elsewhere')}</p>
        )}
      </section>
    </>
  );
}
