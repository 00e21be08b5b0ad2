import { at, DAYS, minuteOf } from '../calendar';
import { spot, type CampusIndex } from '../campus-index';
import { inTurn, MAI, signatureOf, SU } from '../hands';
import { hazardId } from '../hazards/hazard-id';
import type { Journal } from '../journal';
import { ROUTES } from './duties';
import { CASH_ROOM_UNLOCKED, LOCKS_MISSED } from './missed-table';

/** Rooms of finance, pharmacy and stores whose doors are tried each night: 14. The cash room first. */
const LOCKED_ROOMS = [
  'A-L01 VAULT',
  'A-L01 CASH',
  'A-L01 PHA',
  'A-L01 PHN',
  'A-L01 PHS',
  'A-L01 Q2',
  'C-L01 PHI',
  'C-L01 PHN',
  'C-L01 PHS',
  'C-L13 ARC',
  'C-L14 FIN',
  'C-L14 DCN',
  'B-L04 DRG',
  'B-L02 PATS',
].map(spot);

const START = minuteOf('02:00');
const FOUND_AFTER = 10;
const TAKES = 38;

/** Each night at two the doors that must be locked are tried. O(nights × doors). */
export function recordLockChecks(journal: Journal, campus: CampusIndex): void {
  const doors = LOCKED_ROOMS.map((room) => campus.doorOf(room));
  const [cashRoom = ''] = doors;
  DAYS.forEach((date, i) => {
    const short = date.slice(5);
    if (LOCKS_MISSED.has(short)) return;
    const hand = inTurn([SU, MAI], i);
    const isUnlocked = short === CASH_ROOM_UNLOCKED;
    // The record of that night is of the minute at which the door was found.
    const start = START + (isUnlocked ? FOUND_AFTER : 0);
    journal.write(hand, at(date, start), 'round.walked', campus.document.campus.id, {
      route: ROUTES.locks,
      ended: at(date, START + TAKES),
      seen: doors,
      skipped: [],
      unlocked: isUnlocked ? [{ opening: cashRoom, lockedNow: true, hazard: hazardId('066') }] : [],
      companions: [inTurn([SU, MAI], i + 1).person],
      hazards: isUnlocked ? [hazardId('066')] : [],
      signatures: [{ person: hand.person, image: signatureOf(hand) }],
      note: isUnlocked ? '金库门未锁，已通知财务科到场锁闭' : '',
      evidence: [],
    });
  });
}
