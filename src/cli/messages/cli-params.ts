import type { cliZh } from './cli.zh';

export type CliCode = keyof typeof cliZh;

type Of<C extends CliCode> = (typeof cliZh)[C] extends (params: infer P) => string ? P : null;

/** The params that a code needs, as rest arguments: none, or one object. Fixed by the Chinese catalogue. */
export type CliParams<C extends CliCode> = Of<C> extends null ? [] : [params: Of<C>];
