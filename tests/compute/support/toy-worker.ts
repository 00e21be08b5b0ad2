import { parentPort } from 'node:worker_threads';
import { serve } from '../../../src/compute/serve';
import { nodeEndpoint } from './node-endpoint';
import { toyHandlers } from './toy-handlers';

if (!parentPort) throw new Error('started outside a worker');
serve(
  toyHandlers(() => process.exit(7)),
  nodeEndpoint(parentPort),
);
