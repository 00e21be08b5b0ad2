import { cameraFindingsEn } from './camera-findings.en';
import { cameraPageEn } from './camera-page.en';
import { cameraPictureEn } from './camera-picture.en';
import { cameraLibraryEn } from './camera-library.en';
import { cameraPlacementEn } from './camera-placement.en';
import { cameraPrintEn } from './camera-print.en';
import { cameraTintEn } from './camera-tint.en';
import { chemicalFindingsEn } from './chemical-findings.en';
import { chemicalWordsEn } from './chemical-words.en';
import { chemicalsEn } from './chemicals.en';
import { egressFindingsEn } from './egress-findings.en';
import { egressPageEn } from './egress-page.en';
import { egressPrintEn } from './egress-print.en';
import { egressWordsEn } from './egress-words.en';
import { egressTintEn } from './egress-tint.en';
import { evacuationTroubleEn } from './evacuation-trouble.en';
import { extinguisherFindingsEn } from './extinguisher-findings.en';
import { fireDesignEn } from './fire-design.en';
import { proposalsEn } from './proposals.en';
import { rehearsalEn } from './rehearsal.en';
import { rehearsalResultsEn } from './rehearsal-results.en';
import { rehearsalRunsEn } from './rehearsal-runs.en';
import { rehearsalScenarioEn } from './rehearsal-scenario.en';
import { stockEn } from './stock.en';
import { stockFormsEn } from './stock-forms.en';
import { substanceEn } from './substance.en';

/** What is said only by parts of the page that load when somebody wants them. */
export const lateEn = {
  ...fireDesignEn,
  ...extinguisherFindingsEn,
  ...evacuationTroubleEn,
  ...egressPrintEn,
  ...egressWordsEn,
  ...egressFindingsEn,
  ...egressPageEn,
  ...egressTintEn,
  ...cameraFindingsEn,
  ...proposalsEn,
  ...cameraPageEn,
  ...cameraPictureEn,
  ...cameraLibraryEn,
  ...cameraPlacementEn,
  ...cameraPrintEn,
  ...cameraTintEn,
  ...chemicalFindingsEn,
  ...chemicalWordsEn,
  ...chemicalsEn,
  ...rehearsalEn,
  ...rehearsalResultsEn,
  ...rehearsalRunsEn,
  ...rehearsalScenarioEn,
  ...stockEn,
  ...stockFormsEn,
  ...substanceEn,
} as const;
