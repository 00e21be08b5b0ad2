import { serve } from '../src/compute/serve';
import { plannerHandlers } from './planner-handlers';

serve(plannerHandlers());
