import type { EventRule, JudgedEvent, LedgerEvent, Noticed } from '@turnout/events/domain';
import type { Finding } from '@turnout/shared/kernel';

/** What a rule about one event notices in an event of the ledger. It stays the same finding as long as the fact it points to does. */
export function noticedInEvent(rule: EventRule, event: LedgerEvent, judged: JudgedEvent): Noticed[] {
  return rule.check(judged).map((finding) => {
    const changes = (rule.changes?.(judged, finding) ?? []).map((change) => ({ event: event.id, ...change }));
    return {
      ...finding,
      events: [event.id],
      subject: [event.id, finding.pointer, factAt(event, finding)],
      repair: changes.length === 0 ? null : { kind: 'change-events', changes },
    };
  });
}

function factAt(event: LedgerEvent, { pointer }: Finding): unknown {
  const steps = pointer.split('/').slice(1);
  return steps.reduce<unknown>((value, step) => (value as Readonly<Record<string, unknown>> | null)?.[step], event);
}
