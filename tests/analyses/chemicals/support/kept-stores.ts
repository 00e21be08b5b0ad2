import { computeChemicals } from '../../../../src/analyses/chemicals/compute';
import type { ChemicalFinding, ChemicalQuestion } from '../../../../src/analyses/chemicals/result';
import type { StockItem } from '../../../../src/analyses/chemicals/store-stock';
import type { WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { dateOfDayNumber } from '../../../../src/base/time/local-date';
import { planOf, questionOf, rowHouse, store } from './row-house';

const TODAY = 20_783;
export const day = (ago: number) => dateOfDayNumber(TODAY - ago);

const KEPT = { form: 'safety-cabinet', ventilated: true, bundLitres: 1000 };

/** People of the plan are names alone: stores are made with how many keep them. */
export const plan = planOf(rowHouse({ N0: 'treatment', N1: 'treatment' }), [
  store('s', 2, 5, { ...KEPT, doubleLock: true }),
  store('t', 6, 5, KEPT),
]);
/** The same with keepers, whom only the check of custody reads. */
export const keptBy = (plans: WalkingPlan, keepers: readonly string[]): WalkingPlan => ({
  ...plans,
  document: {
    ...plans.document,
    assets: Object.fromEntries(
      Object.entries(plans.document.assets).map(([id, each]) => [
        id,
        each.kind === 'chemical-store' ? { ...each, keepers } : each,
      ]),
      // Ids of people that are in no table: nothing here looks them up.
    ) as typeof plans.document.assets,
  },
});

const STOCK_CODES =
  /no-keeper|contradicted|double|one-person|unregistered|ledger|negative|expired|sheet|unknown|concentration|limit|major|mixed|test-/;
export const findingsOf = (asked: WalkingPlan, question: ChemicalQuestion): ChemicalFinding[] =>
  computeChemicals(asked, question).findings.filter(({ code }) => STOCK_CODES.test(code));
export const found = (asked: WalkingPlan, ...items: StockItem[]): string[] =>
  findingsOf(asked, questionOf({ s: items })).map(
    ({ code, severity }) => `${severity} ${code.replace('chemical.', '')}`,
  );

export const two = keptBy(plan, ['person_a', 'person_b']);
export const one = keptBy(plan, ['person_a']);
