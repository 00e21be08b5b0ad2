import type { Citation } from '../../base/finding';
import { cite, citesOf } from '../cite';

/** 公共安全视频图像信息系统管理条例, in force 2025-04-01 (DUTIES: VID). */
export const videoRegulation = citesOf('公共安全视频图像信息系统管理条例', '2025');
/** 国卫办医发〔2013〕28号 医院安全防范系统建设指导意见 (DUTIES: G13); its parts have no numbers here. */
export const guidance2013 = citesOf('国卫办医发〔2013〕28号', '2013');
/** 国卫医发〔2021〕28号 of eight ministries (DUTIES: G21). */
export const guidance2021 = citesOf('国卫医发〔2021〕28号', '2021');

/**
 * Where no text could be read: the pattern of GB/T 31458-2015 and DB31/329.11-2009 (DUTIES: PAT). The edition of 2026 is in
 * force since 2026-08-01; its list of places was not found (CODES 0.1).
 */
export const pattern = (): Citation =>
  cite('GB/T 31458', '2015, superseded 2026', 'key places and areas', 'M-med');

export const house = (clause: string): Citation => cite('WardTwin', '1', clause, 'house');
