/**
 * The few platform names that the core may use. The core's tsconfig has no DOM library, so that
 * nothing else of a browser (or of Node) can slip into code which must run in both and in workers.
 */
declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: ArrayBuffer | ArrayBufferView): string;
}
declare function structuredClone<T>(value: T): T;
declare const performance: { now(): number };
