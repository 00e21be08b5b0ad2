import { createElement as h } from 'react';
import type { Translator } from '../../../i18n/translator';
import type { StripText } from '../strip-text';

type Keys = NonNullable<StripText['keys']>;

const ring = h('circle', { cx: 1.8, cy: 1.8, r: 1.6, className: 'site-ring' });
const arrow = h('path', { d: 'M0 1.8h2.2M3.8 1.8l-1.6 -0.7v1.4Z', className: 'site-arrow' });
const view = h('g', { className: 'site-views' }, h('path', { d: 'M0 1.8L3.8 0.2V3.4Z' }));
const dimension = h(
  'g',
  { className: 'site-dimension' },
  h('path', { d: 'M0 1.8h3.8M3.8 1.1v1.4M0 1.1v1.4' }),
);
const dot = h('circle', { cx: 1.8, cy: 1.8, r: 0.9, className: 'site-dot' });
const edge = h('path', { d: 'M0 1.8h3.8', className: 'site-seam' });

/** What is on a sheet of so many cameras. */
export const siteKeys = (count: number, views: boolean, { t }: Translator): Keys => [
  { key: 'ring', sign: ring, words: t('camera-print.key-camera', { count }) },
  { key: 'arrow', sign: arrow, words: t('camera-print.key-arrow') },
  ...(views ? [{ key: 'view', sign: view, words: t('camera-print.key-view') }] : []),
  { key: 'dimension', sign: dimension, words: t('camera-print.key-dimension') },
];

/** What is on the sheet before those of the parts. */
export const wholeKeys = (count: number, parts: number, { t }: Translator): Keys => [
  { key: 'dot', sign: dot, words: t('camera-print.key-camera', { count }) },
  { key: 'seam', sign: edge, words: t('camera-print.key-seam', { count: parts }) },
];
