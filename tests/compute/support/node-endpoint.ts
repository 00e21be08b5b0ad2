import type { MessagePort, Worker } from 'node:worker_threads';
import type { Endpoint } from 'comlink';

/** Node's ports speak in values where a browser's speak in events: this is all the difference. */
export function nodeEndpoint(port: Worker | MessagePort): Endpoint {
  const wrapped = new Map<unknown, (data: unknown) => void>();
  return {
    // Transferables of the two libraries differ in name only.
    postMessage: (message, transfer) => port.postMessage(message, transfer as readonly ArrayBuffer[]),
    addEventListener: (_, listener) => {
      const take = (data: unknown): void => {
        // comlink reads nothing of the event but `data` (and `origin`, which only windows have).
        const event = { data } as MessageEvent;
        if (typeof listener === 'function') listener(event);
        else listener.handleEvent(event);
      };
      wrapped.set(listener, take);
      port.on('message', take);
    },
    removeEventListener: (_, listener) => {
      const take = wrapped.get(listener);
      if (take) port.off('message', take);
      wrapped.delete(listener);
    },
  };
}
