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
import { type PaperName, type Scale } from '../paper';
import { PaperPreview } from '../paper-preview';
import '../print-sheet.css';
import { useDrawing, type Drawing } from '../use-drawing';
import { cameraRows, type CameraRow } from './camera-rows';
import type { PaperProps } from './paper-props';
import { ReachAwaited } from './reach-awaited';
import { siteScales, usualSiteScale, type SiteScale } from './site-parts';
import { OverviewSheet, SiteSheet, TableSheet } from './site-sheet';
import { tableSheets } from './site-table';
import { useReach } from './use-reach';
import { useSiteSheets } from './use-site-content';
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
  const { document, drawing, reach, result, state, text } = props;
  const { t } = text;
  const [paper, setPaper] = useState<PaperName>('A3');
  const [wanted, setWanted] = useState<Scale | null>(null);
  const [views, setViews] = useState(true);
  const [apart, setApart] = useState(false);
  const rows = useMemo(
    () => cameraRows(document, reach, result, state.choice.failed),
    [document, reach, result, state.choice.failed],
  );
  const scales = useMemo(
    () =>
      siteScales(
        drawing.bounds,
        rows.map(({ camera }) => camera),
        paper,
        apart,
      ),
    [drawing, rows, paper, apart],
  );
  const chosen = scales.find(({ scale }) => scale === wanted) ?? usualSiteScale(scales, paper);
  const sheetsAt = (scale: Scale): number => scales.find((each) => each.scale === scale)?.parts.length ?? 1;
  return (
    <>
      <div className="print-options">
        <SheetChoice
          paper={paper}
          scales={scales.map(({ scale }) => scale)}
          scale={chosen?.scale}
          sheetsAt={sheetsAt}
          onPaper={setPaper}
          onScale={setWanted}
        />
        <label className="print-check">
          <input type="checkbox" checked={views} onChange={({ target }) => setViews(target.checked)} />
          {t('camera-print.with-views')}
        </label>
        <label className="print-check">
          <input type="checkbox" checked={apart} onChange={({ target }) => setApart(target.checked)} />
          {t('camera-print.table-apart')}
        </label>
        <Button look="solid" disabled={chosen === null} onClick={() => window.print()}>
          {t('print.print')}
        </Button>
      </div>
      {chosen === null ? (
        <p>{t('print.too-large', { paper })}</p>
      ) : (
        <Preview
          {...props}
          {...{ rows, paper, apart }}
          {...chosen}
          outlines={views ? props.outlines : NO_VIEWS}
        />
      )}
      <p className="print-hint">{t('print.hint')}</p>
    </>
  );
}

const NO_VIEWS: readonly CameraOutline[] = [];

type PreviewProps = OptionsProps &
  SiteScale & {
    readonly rows: readonly CameraRow[];
    readonly paper: PaperName;
    readonly apart: boolean;
  };

function Preview(props: PreviewProps): ReactNode {
  const { text, paper, apart, rows } = props;
  const all = useSiteSheets(props);
  const { width, height, landscape } = all.sheets[0]!.layout;
  const further = apart ? tableSheets(paper, landscape, rows.length) : [];
  return (
    <>
      <style>{`@page { size: ${width}mm ${height}mm; margin: 0; }`}</style>
      <PaperPreview width={width} text={text}>
        {all.overview && (
          <div className="site-page">
            <OverviewSheet content={all.overview} />
          </div>
        )}
        {all.sheets.map((content) => (
          <div key={content.strip.title} className="site-page">
            <SiteSheet content={content} text={text} />
          </div>
        ))}
        {further.map((blocks) => (
          <div key={blocks[0]?.from} className="site-page">
            <TableSheet sheets={all} blocks={blocks} />
          </div>
        ))}
      </PaperPreview>
    </>
  );
}
