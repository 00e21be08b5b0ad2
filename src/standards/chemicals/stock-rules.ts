import type { Citation } from '../../base/finding';
import { cite } from '../cite';

/** In force since 2026-05-01; 条例 (2013), arts 24–25, says the same in older words and is known better (V1). */
const LAW = '危险化学品安全法';
const NARCOTICS = '麻醉药品和精神药品管理条例';

/** A store, or a cabinet in place of one, has a named keeper (CODES 5.1). */
export const KEEPER_NAMED: Citation = cite(LAW, '2025', '41', 'V2');
/** Two receive and hand out, two keep what is highly toxic (CODES 5.1). */
export const TWO_TAKE_PART: Citation = cite(LAW, '2025', '41', 'V2');
/** What comes in and goes out is checked and registered (CODES 5.1). */
export const REGISTERED: Citation = cite(LAW, '2025', '42', 'V2');
/** What the register says is what is on the shelf: checking in and out would be for nothing else. */
export const BOOK_IS_STOCK: Citation = cite(LAW, '2025', '42', 'M-high');
/** A vault or a safe of narcotics has two locks of two people (DUTIES 5.5). */
export const NARCOTICS_LOCKED: Citation = cite(NARCOTICS, '2005', '47', 'V2');
/** How a substance is kept is chosen by its properties and its safety data sheet (DUTIES 5.1). */
export const SHEET_KEPT: Citation = cite('GB 15603', '2022', '5.2', 'V2');
export const CLASSES_KNOWN: Citation = cite('GB 15603', '2022', '5.2', 'V2');
/** Past its date it is to be put aside: this program's own word. */
export const EXPIRED_OUT: Citation = cite('WardTwin', '1', 'expired-put-aside', 'house');
/** An amount that isn't told is added to no sum, and that is said. */
export const AMOUNT_TOLD: Citation = cite('WardTwin', '1', 'amount-told', 'house');
