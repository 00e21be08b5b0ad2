import { actionZh } from './action.zh';
import { assetCardZh } from './asset-card.zh';
import { assetWordsZh } from './asset-words.zh';
import { drillZh } from './drill.zh';
import { fileTroubleZh } from './file-trouble.zh';
import { inspectorZh } from './inspector.zh';
import { keepingZh } from './keeping.zh';
import { layersZh } from './layers.zh';
import { mendZh } from './mend.zh';
import { pageZh } from './page.zh';
import { plannerZh } from './planner.zh';
import { planTroubleZh } from './plan-trouble.zh';
import { printZh } from './print.zh';
import { resultZh } from './result.zh';
import { roleZh } from './role.zh';
import { storageZh } from './storage.zh';
import { topBarZh } from './top-bar.zh';
import { sceneViewZh } from './scene-view.zh';
import { wordsZh } from './words.zh';

export const messagesZh = {
  ...pageZh,
  ...inspectorZh,
  ...actionZh,
  ...assetCardZh,
  ...keepingZh,
  ...layersZh,
  ...mendZh,
  ...sceneViewZh,
  ...wordsZh,
  ...assetWordsZh,
  ...drillZh,
  ...fileTroubleZh,
  ...planTroubleZh,
  ...plannerZh,
  ...printZh,
  ...resultZh,
  ...roleZh,
  ...storageZh,
  ...topBarZh,
} as const;
