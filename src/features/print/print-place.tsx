import { lazy, Suspense, type ReactNode } from 'react';
import { loadLateWords } from '../../i18n/load-language';
import { useOverlay } from '../../session/react/use-stores';

const PrintDialog = lazy(async () => ({ default: (await import('./print-dialog')).PrintDialog }));
const PapersDialog = lazy(async () => {
  const [module] = await Promise.all([import('./schedule/papers-dialog'), loadLateWords()]);
  return { default: module.PapersDialog };
});

const ChemicalSheetsDialog = lazy(async () => {
  const [module] = await Promise.all([import('./chemicals/sheets-dialog'), loadLateWords()]);
  return { default: module.ChemicalSheetsDialog };
});

const CameraPapersDialog = lazy(async () => {
  const [module] = await Promise.all([import('./cameras/camera-papers-dialog'), loadLateWords()]);
  return { default: module.CameraPapersDialog };
});

const EscapeDialog = lazy(async () => {
  const [module] = await Promise.all([import('./escape/escape-dialog'), loadLateWords()]);
  return { default: module.EscapeDialog };
});

/** Where the printing of a storey, of papers about extinguishers or cameras, of sheets for chemical stores or of escape plans is asked for; loads when it is first wanted. */
export function PrintPlace(): ReactNode {
  const open = useOverlay((overlay) => overlay.open);
  return (
    <Suspense>
      {open === 'print' && <PrintDialog />}
      {open === 'fire-papers' && <PapersDialog />}
      {open === 'chemical-sheets' && <ChemicalSheetsDialog />}
      {open === 'camera-papers' && <CameraPapersDialog />}
      {open === 'escape-plan' && <EscapeDialog />}
    </Suspense>
  );
}
