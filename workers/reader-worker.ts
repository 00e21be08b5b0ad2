import { serve } from '../src/compute/serve';
import { readerHandlers } from './reader-handlers';

serve(readerHandlers());
