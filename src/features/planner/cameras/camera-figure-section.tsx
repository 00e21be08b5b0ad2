import { useMemo, type ReactNode } from 'react';
import type { CameraResult } from '../../../analyses/cameras/result';
import type { Translator } from '../../../i18n/translator';
import type { StoreyId } from '../../../model/schema/ids';
import { cameraFigures, type CameraFigures } from '../../../session/cameras/camera-figures';
import { useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { focusBox } from '../../../ui/focus-box';
import { Section } from '../../../ui/section';
import { NumbersHead } from '../panel/numbers-head';
import '../panel/tables.css';
import { figureRows, type FigureRow } from './figure-rows';
import { useCameraPart, useCameraSlice } from './use-camera-slice';

/** What cameras come to on the shown storey and on all, and against what was kept to compare with. */
export function CameraFigureSection({ result }: { readonly result: CameraResult }): ReactNode {
  const part = useCameraPart();
  const text = useText();
  const { t } = text;
  const shown = useView((view) => view.storey);
  const before = useCameraSlice((state) => state.before);
  const missed = useCameraSlice((state) => state.missed);
  const stale = useCameraSlice((state) => state.stale);
  return (
    <Section box title={t('cameras.figures')}>
      {before === null ? (
        <FiguresOf result={result} shown={shown} />
      ) : (
        <>
          <Compared caption={t('cameras.compare-here')} {...{ before, result, shown }} />
          <Compared caption={t('cameras.compare-all')} {...{ before, result }} shown={null} />
        </>
      )}
      {missed && (
        <p className="camera-note" role="status">
          {t('cameras.missed')}
        </p>
      )}
      <div className="table-foot">
        <Button look="quiet" icon="copy" disabled={stale} onClick={part.remember}>
          {t(before === null ? 'cameras.remember' : 'cameras.remember-anew')}
        </Button>
        {before !== null && (
          <Button
            look="quiet"
            icon="close"
            onClick={({ currentTarget }) => {
              focusBox(currentTarget);
              part.forget();
            }}
          >
            {t('cameras.forget')}
          </Button>
        )}
      </div>
    </Section>
  );
}

/** Cameras are held, or others are shown with them, or the plan is another by now: figures are those from before. */
const useOtherwise = (): boolean =>
  useCameraSlice(({ held, withProposed, stale, whole }) => held !== null || withProposed || (stale && whole));

interface FiguresProps {
  readonly result: CameraResult;
  readonly shown: StoreyId | null;
}

/** What isn't looked through yet has no figures: parts of a sum would be taken for the sum. */
function FiguresOf({ result, shown }: FiguresProps): ReactNode {
  const text = useText();
  const { t } = text;
  const whole = useCameraSlice((state) => state.whole);
  const otherwise = useOtherwise();
  const [here, all] = useMemo(
    () => [
      result.storeys.some(({ storey }) => storey === shown) ? cameraFigures(result, shown) : null,
      whole ? cameraFigures(result, null) : null,
    ],
    [result, shown, whole],
  );
  return (
    <table className="table" aria-busy={!whole} data-busy={otherwise}>
      <NumbersHead name={t('cameras.figure')} numbers={[t('cameras.here'), t('cameras.all')]} />
      <tbody>
        {figureRows(text).map(({ key, label, value, bad }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <FigureCell figures={here} {...{ value, bad }} />
            <FigureCell figures={all} {...{ value, bad }} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface FigureCellProps extends Pick<FigureRow, 'value' | 'bad'> {
  readonly figures: CameraFigures | null;
}

const FigureCell = ({ figures, value, bad }: FigureCellProps): ReactNode =>
  figures === null ? <Cell value="…" bad={false} /> : <Cell value={value(figures)} bad={bad(figures)} />;

const Cell = ({ value, bad }: { readonly value: string; readonly bad: boolean }): ReactNode => (
  <td className={bad ? 'table-number table-bad' : 'table-number'}>{value}</td>
);

interface ComparedProps extends FiguresProps {
  readonly caption: string;
  readonly before: CameraResult;
}

/** Figures side by side with what they were. */
function Compared({ caption, before, result, shown }: ComparedProps): ReactNode {
  const text = useText();
  const { t } = text;
  const otherwise = useOtherwise();
  const [was, is] = useMemo(
    () => [cameraFigures(before, shown), cameraFigures(result, shown)],
    [before, result, shown],
  );
  return (
    <table className="table" data-busy={otherwise}>
      <caption>{caption}</caption>
      <NumbersHead
        name={t('cameras.figure')}
        numbers={[t('cameras.before'), t('cameras.now'), t('cameras.change')]}
      />
      <tbody>
        {figureRows(text).map(({ key, label, value, number, change, bad }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td className="table-number">{value(was)}</td>
            <Cell value={value(is)} bad={bad(is)} />
            <td className="table-number">{changeText(number(is) - number(was), change, text)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A difference with its sign; nothing where there is none. */
function changeText(by: number, words: (amount: number) => string, { formats }: Translator): string {
  const told = words(Math.abs(by));
  if (told === words(0)) return formats.number(0);
  return `${by > 0 ? '+' : '−'}${told}`;
}
