import type { MessageParams } from '../../base/message';
import type { Formats } from '../formats';
import { num, text } from '../param-text';
import { plural } from '../plural';
import { timeText } from '../time-text';
import type { TransferFindingWords } from './egress-transfer-findings.zh';

const time = (seconds: MessageParams[string] | undefined): string => timeText(num(seconds), 'en');
/** `8 by wheelchair or carried, 9 in beds`: those that there are. */
const patients = (p: MessageParams, f: Formats): string =>
  (
    [
      ['chairs', 'by wheelchair or carried'],
      ['beds', 'in beds'],
      ['equipment', 'in beds with equipment'],
    ] as const
  )
    .filter(([key]) => num(p[key]) > 0)
    .map(([key, words]) => `${f.number(num(p[key]))} ${words}`)
    .join(', ');
/** What a time is made up of, nothing left out that takes any. */
const parts = (p: MessageParams): string =>
  (
    [
      ['ready', 'to set to it'],
      ['prepare', 'to prepare patients'],
      ['move', 'to move them'],
      ['back', 'to go back'],
      ['wait', 'to wait for a hand'],
    ] as const
  )
    .filter(([key]) => num(p[key]) > 0)
    .map(([key, words]) => `${time(p[key])} ${words}`)
    .join(', ');

export const transferFindingsEn: TransferFindingWords = {
  'egress.rset-exceeds-aset': (p, f) =>
    `At ${text(p['at'])}, ${f.number(num(p['staff']))} of staff and ${f.number(num(p['carers']))} ${plural(
      num(p['carers']),
      'carer',
      'carers',
    )} need ${time(p['seconds'])} to bring those who can’t walk (${patients(p, f)}) to safety, ${time(
      p['limit'],
    )} are available: the last comes with trip ${f.number(num(p['trips']))} of who brings that one (${parts(p)}), ${f.metresUp(
      num(p['metres']),
    )} each way on an average, most through here${
      num(p['shut']) > 0
        ? `; ${f.number(num(p['shut']))} of the unit’s ${f.number(num(p['exits']))} ${plural(
            num(p['exits']),
            'exit to a stair or the open is',
            'exits to stairs or the open are',
          )} locked`
        : ''
    }`,
  'egress.rset-exceeds-aset.do':
    'Have more staff at night, or say who comes to help from the units next to it and the fire station; spread patients who can’t walk over the units, near the doors of the compartment; drill it at this hour and write the times down.',
};
