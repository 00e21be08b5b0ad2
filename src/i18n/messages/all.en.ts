import { actionEn } from './action.en';
import { assetCardEn } from './asset-card.en';
import { assetWordsEn } from './asset-words.en';
import { drillEn } from './drill.en';
import { fileTroubleEn } from './file-trouble.en';
import { inspectorEn } from './inspector.en';
import { keepingEn } from './keeping.en';
import { layersEn } from './layers.en';
import { mendEn } from './mend.en';
import { pageEn } from './page.en';
import { plannerEn } from './planner.en';
import { planTroubleEn } from './plan-trouble.en';
import { printEn } from './print.en';
import { resultEn } from './result.en';
import { roleEn } from './role.en';
import { storageEn } from './storage.en';
import { topBarEn } from './top-bar.en';
import { sceneViewEn } from './scene-view.en';
import { wordsEn } from './words.en';

export const messagesEn = {
  ...pageEn,
  ...inspectorEn,
  ...actionEn,
  ...assetCardEn,
  ...keepingEn,
  ...layersEn,
  ...mendEn,
  ...sceneViewEn,
  ...wordsEn,
  ...assetWordsEn,
  ...drillEn,
  ...fileTroubleEn,
  ...planTroubleEn,
  ...plannerEn,
  ...printEn,
  ...resultEn,
  ...roleEn,
  ...storageEn,
  ...topBarEn,
} as const;
