import type { CampusDocument } from '../../../model/schema/document';
import type { RecordEvent } from '../../../records/event/record-event';
import { recordAnnualTest } from './annual-test';
import { CampusIndex } from './campus-index';
import { badAssets, storyAssets } from './conditions/story-assets';
import { recordStoryConditions } from './conditions/story-conditions';
import { recordDrills } from './drills';
import { recordSurveys } from './escape-survey';
import { recordEquipmentTests } from './equipment-tests';
import { recordChecks } from './extinguishers/monthly-checks';
import { recordUnits } from './extinguishers/unit-records';
import { unitWorks } from './extinguishers/unit-works';
import { recordHazards } from './hazards/hazard-records';
import { recordIncidents } from './incidents';
import { Journal } from './journal';
import { recordPermits } from './permits';
import { recordReplacements } from './replacements';
import { recordCampaigns, recordReports } from './reports';
import { recordRisks } from './risks';
import { recordLedChecks } from './rounds/checks';
import { recordLockChecks } from './rounds/locks';
import { recordPatrols } from './rounds/patrols';
import { recordDepartmentSheets, recordHospitalChecks, recordHydrantSheets } from './rounds/sheets';
import { describeSubstances } from './stock/describe-substances';
import { recordStockStories } from './stock/stock-stories';
import { recordStock } from './stock/store-year';
import { recordTraining } from './training';

/**
 * Everything recorded of the demonstration hospital in 2025, and what of earlier years it rests on: by time, the same
 * every time. `document`: the hospital, with its faults or without. Throws where a table names what the plan does not
 * have. O(n log n), about 30,000 events.
 */
export function yearOfRecords(document: CampusDocument): RecordEvent[] {
  const campus = new CampusIndex(document);
  const journal = new Journal();
  const works = unitWorks(campus);
  const faults = storyAssets(campus);
  const bad = badAssets(faults);

  recordUnits(journal, campus, works);
  const checks = recordChecks(journal, campus, works);
  recordHazards(journal, campus, checks);
  recordReplacements(journal, campus, bad);
  recordAnnualTest(journal, campus, bad);
  recordSurveys(journal, campus, bad);
  recordStoryConditions(journal, campus, faults);
  recordPatrols(journal, campus);
  recordHydrantSheets(journal, campus);
  recordDepartmentSheets(journal);
  recordHospitalChecks(journal, campus);
  recordLedChecks(journal, campus);
  recordLockChecks(journal, campus);
  recordEquipmentTests(journal, campus);
  recordStock(journal, campus);
  recordStockStories(journal, campus);
  recordDrills(journal, campus);
  recordTraining(journal);
  recordIncidents(journal, campus);
  recordPermits(journal, campus);
  recordRisks(journal, campus);
  recordReports(journal, campus);
  recordCampaigns(journal);
  describeSubstances(journal);
  return journal.inOrder();
}
