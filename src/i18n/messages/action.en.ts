import type { Mirror } from '../catalogue';
import type { actionZh } from './action.zh';

export const actionEn: Mirror<typeof actionZh> = {
  'action.search': 'Search',
  'action.choose-time': 'Choose day and hour',
  'action.show-hints': 'Show the first three steps',
  'action.open-file': 'Open a file',
  'action.keeping': 'Plans and data on this device…',
  'action.save-wardtwin': 'Save as a WardTwin file',
  'action.export-geojson': 'Export as GeoJSON plan',
  'action.open-demo': 'Open the demo hospital',
  'action.open-small-ward': 'Open the sample ward',
  'action.print': 'Print this storey…',
  'action.copy-link': 'Copy a link to this view',
  'action.undo': 'Undo',
  'action.redo': 'Redo',
  'action.toggle-mode': 'Switch 2D and 3D',
  'action.place-extinguisher': 'Place an extinguisher',
  'action.place-at-centre': 'Place an extinguisher at the centre of the view',
  'action.remove-selected': 'Remove the selected asset',
  'action.duplicate': 'Duplicate the selected assets',
  'action.select-storey': 'Select all shown assets of the storey',
  'action.cancel': 'Cancel',
  'action.storey-up': 'One storey up',
  'action.storey-down': 'One storey down',
  'action.go-to-farthest': 'Show the farthest point',
};
