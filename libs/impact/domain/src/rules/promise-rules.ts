import type { LedgerRule } from '@turnout/events/domain';
import type { PromiseFacts } from './promise-facts';
import { settingNotStated } from './setting-not-stated';

/** All rules that look at the events beside the promises, in the order in which their findings are listed. */
export const PROMISE_RULES: readonly LedgerRule<PromiseFacts>[] = [settingNotStated];
