import { renderTask } from '@turnout/reports/render-thread';
import { RENDER_KIT } from './renderers';

/** What a thread of the pool does with a document. The program is built with this file beside it, as `rendering-thread.mjs`. */
export default renderTask(RENDER_KIT);
