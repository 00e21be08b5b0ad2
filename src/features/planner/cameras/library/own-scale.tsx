import { useState, type FormEvent, type ReactNode } from 'react';
import { LEAST_DENSITY, MOST_DENSITY } from '../../../../model/schema/camera-design';
import { VIEW_LEVELS, type ViewLevel } from '../../../../model/schema/view-levels';
import type { Campus } from '../../../../model/schema/campus';
import { useText } from '../../../../session/react/use-text';
import { OODPCVS_2025 } from '../../../../standards/cameras/density-scales';
import { Button } from '../../../../ui/button';
import { TextField } from '../../../../ui/text-field';
import { readScaleDraft, scaleDraftOf, type ScaleDraft } from './read-scale-draft';
import { useLibrary } from './use-library';

/** The hospital's own pixels a metre, level by level. Nothing is changed before it is saved. */
export function OwnScale({ scale }: { readonly scale: Campus['cameraDesign']['ownScale'] }): ReactNode {
  const { t, formats } = useText();
  const library = useLibrary();
  /** What is being typed; null while the plan's own is shown. */
  const [typed, setTyped] = useState<ScaleDraft | null>(null);
  const [tried, setTried] = useState(false);
  const [done, setDone] = useState<'saved' | 'removed' | null>(null);
  const draft = typed ?? scaleDraftOf(scale);
  const read = readScaleDraft(draft);
  const change = (fields: Partial<ScaleDraft>): void => {
    setTyped({ ...draft, ...fields });
    setDone(null);
  };
  const rest = (next: typeof done): void => {
    setTyped(null);
    setTried(false);
    setDone(next);
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(true);
    if (read.scale !== null) {
      library.setOwnScale(read.scale);
      rest('saved');
      return;
    }
    const form = event.currentTarget;
    requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  const wrong = (level: ViewLevel): string | null => {
    const trouble = read.wrong.get(level);
    // An order that is wrong is seen while typing; what is half typed is not told to be no number.
    if (trouble === 'not-ascending') return t('camera-library.wrong-not-ascending');
    return tried && trouble === 'no-density'
      ? t('camera-library.wrong-no-density', { min: LEAST_DENSITY, max: formats.number(MOST_DENSITY) })
      : null;
  };
  return (
    <form className="camera-rules" noValidate aria-label={t('camera-library.own-scale')} onSubmit={submit}>
      <h3>{t('camera-library.own-scale')}</h3>
      <p className="camera-model__note">{t('camera-library.own-scale-about')}</p>
      <TextField
        label={t('camera-library.scale-name')}
        value={draft.name}
        longest={200}
        required
        wrong={tried && read.wrong.has('name') ? t('camera-library.wrong-needed') : null}
        onChange={(name) => change({ name })}
      />
      <table className="table camera-scale">
        <thead>
          <tr>
            <th scope="col">{t('camera-library.level')}</th>
            <th scope="col" className="table-number">
              {t('camera-library.in-2025')}
            </th>
            <th scope="col">{t('camera-library.density')}</th>
          </tr>
        </thead>
        <tbody>
          {VIEW_LEVELS.map((level, i) => (
            <tr key={level}>
              <th scope="row">{t(`camera-level.${level}`)}</th>
              <td className="table-number">{formats.number(OODPCVS_2025.levels[i]?.density ?? 0)}</td>
              <td>
                <TextField
                  label={t('camera-library.density-of', { level: t(`camera-level.${level}`) })}
                  hideLabel
                  decimal
                  value={draft.densities[level]}
                  wrong={wrong(level)}
                  onChange={(density) => change({ densities: { ...draft.densities, [level]: density } })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="camera-library__actions">
        <Button look="solid" submit>
          {t('camera-library.scale-save')}
        </Button>
        <Button disabled={typed === null} onClick={() => rest(null)}>
          {t('camera-library.scale-reset')}
        </Button>
        {scale !== null && (
          <Button
            look="danger"
            icon="trash"
            onClick={() => {
              library.setOwnScale(null);
              rest('removed');
            }}
          >
            {t('camera-library.scale-remove')}
          </Button>
        )}
        <span role="status">{done && t(`camera-library.scale-${done}`)}</span>
      </div>
    </form>
  );
}
