import type { z } from 'zod';
import type { DeepReadonly } from '../../../base/deep-readonly';
import { isAssetKind, type AssetKind } from './asset-kinds';
import { alarmPanelSchema } from './alarm-panel';
import { cameraSchema } from './camera';
import { chargerSchema } from './charger';
import { chemicalStoreSchema } from './chemical-store';
import { emergencyLightSchema } from './emergency-light';
import { evacuationChairSchema } from './evacuation-chair';
import { exitSignSchema } from './exit-sign';
import { extinguisherSchema } from './extinguisher';
import { fireBlanketSchema } from './fire-blanket';
import { fireDoorSchema } from './fire-door';
import { fireShutterSchema } from './fire-shutter';
import { gasDetectorSchema } from './gas-detector';
import { gasValveSchema } from './gas-valve';
import { guardPostSchema } from './guard-post';
import { heatDetectorSchema } from './heat-detector';
import { hydrantSchema } from './hydrant';
import { intrusionAlarmSchema } from './intrusion-alarm';
import { manualCallPointSchema } from './manual-call-point';
import { panicAlarmSchema } from './panic-alarm';
import { patrolPointSchema } from './patrol-point';
import { pumpConnectorSchema } from './pump-connector';
import { safeSchema } from './safe';
import { sensorSchema } from './sensor';
import { smokeDetectorSchema } from './smoke-detector';
import { sounderSchema } from './sounder';
import { specialEquipmentSchema } from './special-equipment';
import { sprinklerHeadSchema } from './sprinkler-head';

/** Every asset kind. A new one is its file, its line here and in `asset-kinds` (and its messages and model elsewhere). */
export const ASSET_SCHEMAS = {
  extinguisher: extinguisherSchema,
  hydrant: hydrantSchema,
  'sprinkler-head': sprinklerHeadSchema,
  'smoke-detector': smokeDetectorSchema,
  'heat-detector': heatDetectorSchema,
  'gas-detector': gasDetectorSchema,
  'manual-call-point': manualCallPointSchema,
  sounder: sounderSchema,
  'alarm-panel': alarmPanelSchema,
  'emergency-light': emergencyLightSchema,
  'exit-sign': exitSignSchema,
  'fire-door': fireDoorSchema,
  'fire-shutter': fireShutterSchema,
  camera: cameraSchema,
  'panic-alarm': panicAlarmSchema,
  'intrusion-alarm': intrusionAlarmSchema,
  'patrol-point': patrolPointSchema,
  safe: safeSchema,
  sensor: sensorSchema,
  'guard-post': guardPostSchema,
  'chemical-store': chemicalStoreSchema,
  'gas-valve': gasValveSchema,
  'evacuation-chair': evacuationChairSchema,
  'special-equipment': specialEquipmentSchema,
  charger: chargerSchema,
  'fire-blanket': fireBlanketSchema,
  'pump-connector': pumpConnectorSchema,
} as const satisfies Readonly<Record<AssetKind, unknown>>;

type Schemas = typeof ASSET_SCHEMAS;

/** An asset of one kind: `AssetOf<'camera'>`. */
export type AssetOf<K extends AssetKind> = DeepReadonly<z.infer<Schemas[K]>>;

/** Any asset; told apart by `kind`. */
export type Asset = { [K in AssetKind]: AssetOf<K> }[AssetKind];

/** What a new asset must say; the rest has defaults. */
export type AssetInput<K extends AssetKind = AssetKind> = { [P in K]: DeepReadonly<z.input<Schemas[P]>> }[K];

export type Extinguisher = AssetOf<'extinguisher'>;
export type Camera = AssetOf<'camera'>;

/** Schema of an asset by its `kind`; null when that isn't one. O(1). */
export function assetSchemaFor(value: unknown): Schemas[AssetKind] | null {
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : null;
  return isAssetKind(kind) ? ASSET_SCHEMAS[kind] : null;
}

/** Names of the fields that a kind has beyond its `kind`; for readers that must know what is theirs. O(fields). */
export const fieldsOf = (kind: AssetKind): readonly string[] => Object.keys(ASSET_SCHEMAS[kind].shape);
