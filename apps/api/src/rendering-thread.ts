import { renderTask } from '@turnout/reports/render-thread';
import { RENDERERS } from './renderers';

/** What a thread of the pool does with a document. The program is built with this file beside it, as `rendering-thread.mjs`. */
export default renderTask(RENDERERS);
