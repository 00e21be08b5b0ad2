import type { CampusDocument } from '../../model/schema/document';
import { betweenStores } from './checks/stock-between';
import { custodyFindings, safeFindings } from './checks/stock-custody';
import { cylinderTestFindings } from './checks/stock-cylinder-tests';
import { cylinderFindings } from './checks/stock-cylinders';
import { securingFindings } from './checks/stock-securing';
import { ledgerFindings } from './checks/stock-ledger';
import { limitFindings } from './checks/stock-limits';
import { PairVerdicts } from './checks/stock-met-pairs';
import { testFindings } from './checks/stock-tests';
import { troubleFindings } from './checks/stock-troubles';
import { unknownFindings } from './checks/stock-unknowns';
import { withinFindings } from './checks/stock-within';
import type { ChemicalFinding, ChemicalQuestion, SeparatedPair } from './result';
import type { StockedStore } from './stocked-store';

interface StockCheck {
  readonly findings: readonly ChemicalFinding[];
  readonly pairs: readonly SeparatedPair[];
}

/** What is wrong with what the stores hold and how it is kept account of; where they stand is another check. */
export function checkStock(
  document: CampusDocument,
  stores: readonly StockedStore[],
  { profile, records }: ChemicalQuestion,
): StockCheck {
  const verdicts = new PairVerdicts();
  const between = betweenStores(stores, verdicts);
  const findings = [
    ...stores.flatMap((store) => [
      ...withinFindings(store, verdicts),
      ...cylinderFindings(store),
      ...cylinderTestFindings(store, records.today),
      ...custodyFindings(store),
      ...ledgerFindings(store),
      ...troubleFindings(store),
    ]),
    ...between.findings,
    ...limitFindings(document, stores, profile ?? document.campus.profile),
    ...securingFindings(stores, profile ?? document.campus.profile),
    ...safeFindings(document),
    ...unknownFindings(stores, profile ?? document.campus.profile),
    ...testFindings(document, records),
  ];
  return { findings, pairs: between.pairs };
}
