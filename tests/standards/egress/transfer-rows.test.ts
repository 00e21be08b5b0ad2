import { expect, it } from 'vitest';
import {
  MOVED,
  TRANSFER_NEEDS,
  TRANSFER_READY,
  TRANSFER_SPARED,
  TRANSFER_TIME,
  UNLOADED_SPEED,
  type TransferRow,
} from '../../../src/standards/egress/transfer-rows';

const rows: readonly TransferRow[] = [
  TRANSFER_READY.staff,
  TRANSFER_READY.carer,
  TRANSFER_SPARED,
  UNLOADED_SPEED,
  ...MOVED.flatMap((moved) => {
    const { prepare, speed, helpers } = TRANSFER_NEEDS[moved];
    return [prepare, speed, helpers];
  }),
  TRANSFER_TIME,
];

/** EVACUATION 3.1 and 3.2, DEMO-HOSPITAL 3.3: speeds and preparation, the middle of a range. */
const LINES = [
  ['transfer.ready.staff', 30, 's', 'Gwynne et al.', 'M-med'],
  ['transfer.ready.carer', 60, 's', 'Gwynne et al.', 'M-med'],
  ['transfer.spared.staff', 60, 's', 'WardTwin', 'house'],
  ['transfer.speed.unloaded', 1.35, 'm/s', 'WardTwin', 'house'],
  ['transfer.prepare.carried', 20, 's', 'WardTwin', 'house'],
  ['transfer.speed.carried', 0.9, 'm/s', 'WardTwin', 'house'],
  ['transfer.helpers.carried', 1, 'persons', 'WardTwin', 'house'],
  ['transfer.prepare.wheelchair', (20 + 60) / 2, 's', 'WardTwin', 'house'],
  ['transfer.speed.wheelchair', 1.1, 'm/s', 'Geoerg et al.', 'V2'],
  ['transfer.helpers.wheelchair', 1, 'persons', 'WardTwin', 'house'],
  ['transfer.prepare.bed', (60 + 120) / 2, 's', 'WardTwin', 'house'],
  ['transfer.speed.bed', 0.7, 'm/s', 'Geoerg et al.', 'V2'],
  ['transfer.helpers.bed', 2, 'persons', 'WardTwin', 'house'],
  ['transfer.prepare.bed-with-equipment', 331, 's', 'Geoerg et al.', 'V2'],
  ['transfer.speed.bed-with-equipment', 0.5, 'm/s', 'WardTwin', 'house'],
  ['transfer.helpers.bed-with-equipment', 3, 'persons', 'WardTwin', 'house'],
  ['transfer.available', 13 * 60, 's', 'NFPA 101', 'M-med'],
] as const;

it('rows of moving patients are as their sources have them', () => {
  expect(rows.map(({ id, value, unit, cite }) => [id, value, unit, cite.standard, cite.confidence])).toEqual(
    LINES,
  );
});
