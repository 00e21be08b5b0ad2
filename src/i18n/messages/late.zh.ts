import { cameraFindingsZh } from './camera-findings.zh';
import { cameraPageZh } from './camera-page.zh';
import { cameraPictureZh } from './camera-picture.zh';
import { cameraLibraryZh } from './camera-library.zh';
import { cameraPlacementZh } from './camera-placement.zh';
import { cameraPrintZh } from './camera-print.zh';
import { cameraTintZh } from './camera-tint.zh';
import { chemicalFindingsZh } from './chemical-findings.zh';
import { chemicalWordsZh } from './chemical-words.zh';
import { chemicalsZh } from './chemicals.zh';
import { egressFindingsZh } from './egress-findings.zh';
import { egressPageZh } from './egress-page.zh';
import { egressPrintZh } from './egress-print.zh';
import { egressWordsZh } from './egress-words.zh';
import { egressTintZh } from './egress-tint.zh';
import { evacuationTroubleZh } from './evacuation-trouble.zh';
import { extinguisherFindingsZh } from './extinguisher-findings.zh';
import { fireDesignZh } from './fire-design.zh';
import { proposalsZh } from './proposals.zh';
import { rehearsalZh } from './rehearsal.zh';
import { rehearsalResultsZh } from './rehearsal-results.zh';
import { rehearsalRunsZh } from './rehearsal-runs.zh';
import { rehearsalScenarioZh } from './rehearsal-scenario.zh';
import { stockZh } from './stock.zh';
import { stockFormsZh } from './stock-forms.zh';
import { substanceZh } from './substance.zh';

/** What is said only by parts of the page that load when somebody wants them. */
export const lateZh = {
  ...fireDesignZh,
  ...extinguisherFindingsZh,
  ...evacuationTroubleZh,
  ...egressPrintZh,
  ...egressWordsZh,
  ...egressFindingsZh,
  ...egressPageZh,
  ...egressTintZh,
  ...cameraFindingsZh,
  ...proposalsZh,
  ...cameraPageZh,
  ...cameraPictureZh,
  ...cameraLibraryZh,
  ...cameraPlacementZh,
  ...cameraPrintZh,
  ...cameraTintZh,
  ...chemicalFindingsZh,
  ...chemicalWordsZh,
  ...chemicalsZh,
  ...rehearsalZh,
  ...rehearsalResultsZh,
  ...rehearsalRunsZh,
  ...rehearsalScenarioZh,
  ...stockZh,
  ...stockFormsZh,
  ...substanceZh,
} as const;
