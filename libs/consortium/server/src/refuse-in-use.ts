import { DomainError } from '@turnout/shared/kernel';
import type { StoreContext } from '@turnout/shared/server-platform';
import type { ConsortiumLedger, SettingReference } from './consortium-ledger';

/** Refuses to delete a setting that records refer to, and says how many. @throws DomainError `<kind>.in-use` */
export async function refuseInUse(ledger: ConsortiumLedger, context: StoreContext, setting: SettingReference): Promise<void> {
  const events = await ledger.countUses(context, setting);
  if (events > 0) throw new DomainError(`${setting.kind}.in-use`, { events });
}
