import './equal-numbers';
import { speakBoth } from '../../src/i18n/speak-both';

speakBoth();
