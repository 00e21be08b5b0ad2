import { useMemo, useState, type ReactNode } from 'react';
import type { AssetKind } from '../../model/schema/assets/asset-kinds';
import { useAbsentKnown } from '../../session/react/use-absent-known';
import { useSession } from '../../session/react/session-context';
import { useDrillState } from '../../session/react/use-drill';
import { useView } from '../../session/react/use-stores';
import { useText } from '../../session/react/use-text';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { EscapePlanButton } from '../../widgets/escape-plan-button';
import { ShowsChoice, ShownKinds } from './shows-choice';
import { sheetKinds, type SheetShows } from './sheet-kinds';
import { SheetChoice } from './sheet-choice';
import { fittingScales, type PaperName, type Scale } from './paper';
import { PaperPreview } from './paper-preview';
import { PrintSheet } from './print-sheet';
import { useCoverageStands } from './use-coverage-stands';
import { useDrawing, type Drawing } from './use-drawing';
import { useSheet } from './use-sheet';
import { useSheetDrill, type SheetDrill } from './use-sheet-drill';
import './print-dialog.css';
import './print-sheet.css';

/** The shown storey on paper, true to scale. */
export function PrintDialog(): ReactNode {
  const session = useSession();
  const { t } = useText();
  const close = (): void => session.overlay.setState({ open: null });
  return (
    <div className="print">
      <Dialog title={t('print.title')} closeLabel={t('app.close')} wide onClose={close}>
        <CameraPapersLink />
        <EscapePlanLink />
        <PrintOptions />
      </Dialog>
    </div>
  );
}

/** Whoever looks at what cameras see may want the papers about them instead. */
function CameraPapersLink(): ReactNode {
  const session = useSession();
  const { t } = useText();
  const asks = useView((view) => view.role === 'planner' && view.subject === 'cameras');
  if (!asks) return null;
  return (
    <div className="print-instead">
      <Button icon="list" onClick={() => session.overlay.setState({ open: 'camera-papers' })}>
        {t('print.camera-papers')}
      </Button>
    </div>
  );
}

/** Whoever asks about ways out may want the plan that hangs beside a door instead. */
function EscapePlanLink(): ReactNode {
  const asks = useView(
    (view) => view.role === 'drill' || (view.role === 'planner' && view.subject === 'egress'),
  );
  return (
    asks && (
      <div className="print-instead">
        <EscapePlanButton />
      </div>
    )
  );
}

function PrintOptions(): ReactNode {
  const { t } = useText();
  const drawing = useDrawing();
  if (!drawing) return <p>{t('print.nothing')}</p>;
  return <Options drawing={drawing} />;
}

function Options({ drawing }: { readonly drawing: Drawing }): ReactNode {
  const { t } = useText();
  const [paper, setPaper] = useState<PaperName>('A4');
  const [wanted, setWanted] = useState<Scale | null>(null);
  // An evacuation plan is no plan of extinguishers, unless somebody wants both.
  const drill = useView((view) => view.role === 'drill');
  const [shows, setShows] = useState<SheetShows>('picture');
  const view = useView((state) => state);
  const kinds = useMemo(() => sheetKinds(shows, view), [shows, view]);
  const [hatched, setHatched] = useState(!drill);
  // A sheet that hatches nothing because nothing is known would say that all is covered.
  const stands = useCoverageStands();
  const known = useAbsentKnown();
  const awaited = !known || (!stands && hatched);
  const scales = fittingScales(drawing.bounds, paper);
  const [largest] = scales;
  const scale = wanted !== null && scales.includes(wanted) ? wanted : largest;
  return (
    <>
      <div className="print-options">
        <SheetChoice {...{ paper, scales, scale }} onPaper={setPaper} onScale={setWanted} />
        <ShowsChoice storey={drawing.plan.storey.id} shows={shows} onShows={setShows} />
        <label className="print-check">
          <input type="checkbox" checked={hatched} onChange={({ target }) => setHatched(target.checked)} />
          {t('print.with-coverage')}
        </label>
        <Button look="solid" disabled={scale === undefined || awaited} onClick={() => window.print()}>
          {t('print.print')}
        </Button>
      </div>
      {awaited && <p role="status">{t(known ? 'print.coverage-awaited' : 'print.records-awaited')}</p>}
      <ShownKinds storey={drawing.plan.storey.id} kinds={kinds} />
      {scale === undefined ? (
        <p>{t('print.too-large', { paper })}</p>
      ) : (
        <PreviewOfRole {...{ drawing, paper, scale, hatched, kinds }} />
      )}
      {drill && <NoWayYet />}
      <p className="print-hint">{t('print.hint')}</p>
    </>
  );
}

interface PreviewProps {
  readonly drawing: Drawing;
  readonly paper: PaperName;
  readonly scale: Scale;
  readonly hatched: boolean;
  readonly kinds: readonly AssetKind[];
}

/** Only a drill knows of ways out: it is made with its role. */
function PreviewOfRole(props: PreviewProps): ReactNode {
  const drill = useView((view) => view.role === 'drill');
  return drill ? <DrillPreview {...props} /> : <Preview {...props} drill={null} />;
}

function DrillPreview(props: PreviewProps): ReactNode {
  return <Preview {...props} drill={useSheetDrill(props.drawing.plan.storey.id)} />;
}

/** Says how the way comes onto the sheet, where none is asked for. */
function NoWayYet(): ReactNode {
  const { t } = useText();
  const asked = useDrillState((state) => state.found !== null);
  return asked ? null : <p role="status">{t('print.no-way-yet')}</p>;
}

type SheetProps = PreviewProps & { readonly drill: SheetDrill | null };

function Preview({ drawing, paper, scale, hatched, kinds, drill }: SheetProps): ReactNode {
  const text = useText();
  const content = useSheet(drawing, paper, scale, hatched, kinds, drill);
  if (!content) return null;
  const { width, height } = content.layout;
  return (
    <>
      {/* The paper that the browser offers, without borders of its own: they would shrink the drawing. */}
      <style>{`@page { size: ${width}mm ${height}mm; margin: 0; }`}</style>
      <PaperPreview width={width} text={text}>
        <PrintSheet content={content} />
      </PaperPreview>
    </>
  );
}
