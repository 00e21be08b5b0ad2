import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { StoreyReach } from '../../../analyses/cameras/reach/storey-reach';
import type { CameraOutline } from '../../../analyses/cameras/seen/seen-storey';
import { assetsOf } from '../../../model/query/assets-of';
import type { StoreyId } from '../../../model/schema/ids';
import { createPaperFigures } from '../../../session/cameras/paper-figures';
import { errorText, isExpected } from '../../../session/expected-error';
import { useSession } from '../../../session/react/session-context';
import { Button } from '../../../ui/button';
import { SheetChoice } from '../sheet-choice';
import { fittingScales, type PaperName, type Scale } from '../paper';
import '../print-sheet.css';
import { useDrawing, type Drawing } from '../use-drawing';
import type { PaperProps } from './paper-props';
import { ReachAwaited } from './reach-awaited';
import { SiteSheet, TableSheet } from './site-sheet';
import { tableBeside, tableSheets } from './site-table';
import { useReach } from './use-reach';
import { useSiteContent } from './use-site-content';
import { FiguresAwaited } from './waits-for-figures';

/** The shown storey for who hangs its cameras, true to scale. */
export function SitePaper(props: PaperProps): ReactNode {
  const { cameras, result, text } = props;
  const { t } = text;
  const drawing = useDrawing();
  const storey = drawing?.plan.storey.id ?? null;
  const storeys = useMemo(() => (storey === null ? [] : [storey]), [storey]);
  const told = useReach(cameras, result, storeys);
  const seen = useOutlines(props, storey);
  if (drawing === null || storey === null) return <p>{t('print.nothing')}</p>;
  if (assetsOf(props.document, 'camera', storey).length === 0) return <p>{t('cameras.list-none')}</p>;
  const reach = told.reach.get(storey);
  if (!told.whole || reach === undefined) return <ReachAwaited told={told} text={text} />;
  if (seen.error !== null) return <p role="status">{t('camera-print.failed', { error: seen.error })}</p>;
  if (seen.outlines === null) {
    return <FiguresAwaited label={t('camera-print.outlines-awaited')} share={null} cancel={null} />;
  }
  return <Options {...props} drawing={drawing} reach={reach} outlines={seen.outlines} />;
}

interface Seen {
  readonly outlines: readonly CameraOutline[] | null;
  readonly error: string | null;
}

/** What cameras of a storey see at the height that is looked at; null until it is told for this very result. */
function useOutlines({ cameras, result, state }: PaperProps, storey: StoreyId | null): Seen {
  const figures = useSession().part(createPaperFigures);
  const { height, doors } = state.choice;
  const asked = useMemo(() => ({ result, storey, height, doors }), [result, storey, height, doors]);
  const [told, setTold] = useState<{ asked: typeof asked } & Seen>({ asked, outlines: null, error: null });
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    if (asked.storey === null) return;
    figures
      .outlines({ storey: asked.storey, doors: asked.doors, height: asked.height }, signal)
      .then((all) => {
        const away = new Set(cameras.asked()?.away);
        const outlines = all.filter(({ camera }) => !away.has(camera));
        if (!signal.aborted) setTold({ asked, outlines, error: null });
      })
      .catch((error: unknown) => {
        if (signal.aborted || isExpected(error)) return;
        setTold({ asked, outlines: null, error: errorText(error) });
      });
    return () => stop.abort();
  }, [asked, cameras, figures]);
  return told.asked === asked ? told : { outlines: null, error: null };
}

interface OptionsProps extends PaperProps {
  readonly drawing: Drawing;
  readonly reach: StoreyReach;
  readonly outlines: readonly CameraOutline[];
}

function Options(props: OptionsProps): ReactNode {
  const { drawing, reach, text } = props;
  const { t } = text;
  const [paper, setPaper] = useState<PaperName>('A3');
  const [wanted, setWanted] = useState<Scale | null>(null);
  const [apart, setApart] = useState(false);
  const count = reach.cameras.length;
  const scales = fittingScales(drawing.bounds, paper, tableBeside(paper, apart ? 0 : count));
  const [largest] = scales;
  const scale = wanted !== null && scales.includes(wanted) ? wanted : largest;
  return (
    <>
      <div className="print-options">
        <SheetChoice {...{ paper, scales, scale }} onPaper={setPaper} onScale={setWanted} />
        <label className="print-check">
          <input type="checkbox" checked={apart} onChange={({ target }) => setApart(target.checked)} />
          {t('camera-print.table-apart')}
        </label>
        <Button look="solid" disabled={scale === undefined} onClick={() => window.print()}>
          {t('print.print')}
        </Button>
      </div>
      {scale === undefined ? (
        <p>{t('print.too-large', { paper })}</p>
      ) : (
        <Preview {...props} {...{ paper, scale, apart }} />
      )}
      <p className="print-hint">{t('print.hint')}</p>
    </>
  );
}

type PreviewProps = OptionsProps & {
  readonly paper: PaperName;
  readonly scale: Scale;
  readonly apart: boolean;
};

function Preview(props: PreviewProps): ReactNode {
  const { text, paper, apart } = props;
  const content = useSiteContent(props);
  if (content === null) return null;
  const { width, height } = content.layout;
  const further = apart ? tableSheets(paper, content.rows.length) : [];
  return (
    <>
      <style>{`@page { size: ${width}mm ${height}mm; margin: 0; } @page site-table { size: ${Math.max(width, height)}mm ${Math.min(width, height)}mm; margin: 0; }`}</style>
      <div className="print-preview" role="group" tabIndex={0} aria-label={text.t('print.preview')}>
        <SiteSheet content={content} text={text} />
        {further.map((blocks) => (
          <div key={blocks[0]?.from} className="site-further">
            <TableSheet content={content} blocks={blocks} />
          </div>
        ))}
      </div>
    </>
  );
}
