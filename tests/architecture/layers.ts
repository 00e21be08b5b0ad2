/**
 * The layer table of ARCHITECTURE.md as data (a test holds the two equal). Lowest first: a row imports only
 * from itself and from the rows it names; `typesOf` rows only by `import type`.
 */
export interface Layer {
  readonly name: string;
  readonly imports: readonly string[];
  readonly typesOf: readonly string[];
  /** Bare packages that files of this layer may import; `*` after a slash matches a scope. */
  readonly packages: readonly string[];
}

const layer = (name: string, imports: string, typesOf = '', packages = ''): Layer => ({
  name,
  imports: imports.split(' ').filter(Boolean),
  typesOf: typesOf.split(' ').filter(Boolean),
  packages: packages.split(' ').filter(Boolean),
});

export const LAYERS: readonly Layer[] = [
  layer('base', ''),
  layer('geometry', 'base', '', 'flatbush robust-predicates'),
  layer('model', 'base geometry', '', 'zod'),
  layer('standards', 'base model'),
  layer('records', 'base model standards', '', 'zod'),
  layer('simulation', 'base geometry'),
  layer('analyses', 'base geometry model standards records simulation'),
  layer('formats', 'base geometry model records', 'simulation', 'zod'),
  layer('demo', 'base geometry model standards records'),
  layer('i18n', 'base', 'geometry model standards records simulation analyses formats demo'),
  layer('reports', 'base model standards records analyses i18n formats/report-tree'),
  layer('storage', 'base model records', '', 'dexie zod'),
  layer('live', 'base model records'),
  layer('compute', 'base', 'geometry model standards records simulation analyses formats', 'comlink'),
  layer(
    'session',
    'base geometry model standards records simulation analyses i18n',
    'formats storage live compute',
    'zustand react',
  ),
  layer('ui', 'base i18n', '', 'react'),
  layer(
    'scene',
    'base geometry model standards session i18n',
    'analyses simulation',
    'react three @react-three/*',
  ),
  layer('widgets', 'base standards model records session ui i18n', 'analyses', 'react'),
  layer(
    'features',
    'base geometry model standards records session ui scene widgets i18n',
    'analyses simulation formats',
    'react uqr',
  ),
  layer(
    'app',
    'base geometry model standards records simulation analyses formats demo i18n reports storage live compute session ui scene widgets features workers',
    '',
    'react react-dom',
  ),
  layer(
    'cli',
    'base geometry model standards records simulation analyses formats demo i18n reports',
    '',
    'node:*',
  ),
  layer(
    'workers',
    'base geometry model standards records simulation analyses formats demo i18n reports compute',
    '',
    'comlink',
  ),
];

/** Files that a layer's package list leaves out but that own a package alone. */
export const PACKAGE_HOMES: Readonly<Record<string, string>> = {
  react: 'session/react',
};
