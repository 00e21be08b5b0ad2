import { rectangle } from '../../drafting/rectilinear';
import type { StoreyPlan } from '../../drafting/storey-plan';
import { originOf } from '../origins';
import { paving } from './paving';
import { siteFittings } from './site-fittings';
import { ASSEMBLY, BUILT, GROUND_LAYERS } from './site-map';
import { siteFurniture, siteWalls } from './walls-and-trees';

/** Outdoor ground, a step below the ground floors. Metres. */
const GROUND = -0.3;

/** The ground of the campus: roads, lanes, car parks, lawns, and the assembly points where people are safe. */
export const site = (): StoreyPlan => ({
  code: 'SITE',
  building: null,
  zh: '院区地面',
  en: 'Campus ground',
  kind: 'ground',
  elevation: GROUND,
  height: 3,
  atGround: true,
  origin: originOf('SITE'),
  footprint: null,
  department: 'SEC',
  rooms: [],
  doors: [],
  windows: [],
  furniture: siteFurniture(),
  grounds: paving(GROUND_LAYERS, Object.values(BUILT)),
  freeWalls: siteWalls(),
  exits: ASSEMBLY.map(([code, people, box]) => ({
    code,
    zh: `${code} 应急集合点（${people}人）`,
    en: `Assembly point ${code}, ${people} people`,
    ring: rectangle(...box),
  })),
  assets: siteFittings(),
});
