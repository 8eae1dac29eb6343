import { flushCompileCache } from 'node:module';
import { setTimeout as wait } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { SchedulerRegistry } from '@nestjs/schedule';
import { AccountEntity, MailDelivery, MailSender, Outbox, OutboxMessageEntity, OutboxRepository } from '@turnout/accounts/server';
import { dataSourceOptions } from '@turnout/shared/database';
import { Clock, type Job, JobClaims, JobRunEntity, Jobs, Translators } from '@turnout/shared/server-platform';
import { DataSource } from 'typeorm';
import { type InstanceOrder, type InstanceReport, PEOPLE, PROOF_LEASE_MS, PROOF_SCHEDULES } from './instance-protocol';

/** An instance of the program with the parts that run by themselves and nothing else. Whoever started it says what time it is, and when it dies. */
class ToldClock extends Clock {
  time = new Date(0);

  now(): Date {
    return this.time;
  }
}

const tell = (report: InstanceReport): void => void process.send?.(report);
/** After so many pieces the run stands still, for its process is to be killed there; `null` for never. */
let standsAfter: number | null = null;
let done = 0;

async function standStill(): Promise<void> {
  if (done !== standsAfter) return;
  tell({ kind: 'standing' });
  await wait(3_600_000);
}

/** Asks each person once per slot: a row of its own and the mail are written together, or neither is. */
const askPeople = (name: Job['name'], { dataSource, outbox, clock, translators }: Parts): Job => ({
  name,
  schedule: PROOF_SCHEDULES[name],
  run: async (signal, slot) => {
    done = 0;
    for (const person of PEOPLE) {
      await standStill();
      if (signal.aborted) return {};
      await dataSource.transaction(async (manager) => {
        const rows = await manager.query<unknown[]>('insert into asked (slot, person) values ($1, $2) on conflict do nothing returning 1', [
          slot,
          person,
        ]);
        if (rows.length === 0) return;
        const expiresAt = new Date(clock.time.getTime() + 365 * 24 * 3_600_000);
        const params = { name: person, provider: name, slot: slot.toISOString() };
        const letter = { kind: 'provider-linked', recipient: person, params, path: null, expiresAt, isSentOnce: true } as const;
        await outbox.post({ manager, translator: translators.in('en'), now: clock.time }, letter);
      });
      done += 1;
    }
    await standStill();
    return {};
  },
});

interface Parts {
  readonly dataSource: DataSource;
  readonly outbox: Outbox;
  readonly clock: ToldClock;
  readonly translators: Translators;
}

Logger.overrideLogger(false);
const [url = '', smtpUrl = ''] = process.argv.slice(2);
const entities = [JobRunEntity, AccountEntity, OutboxMessageEntity];
const dataSource = await new DataSource(dataSourceOptions({ url, entities, poolSize: 4 })).initialize();
const [clock, translators] = [new ToldClock(), new Translators()];
await translators.onModuleInit();
const mail = { smtpUrl, sender: 'Turnout <turnout@turnout.test>', linkOrigin: 'https://turnout.test', lookEveryMs: 50 };
const jobs = new Jobs(new JobClaims(dataSource), { lookEveryMs: null, leaseMs: PROOF_LEASE_MS }, clock, new SchedulerRegistry());
for (const name of ['judge-projects', 'clear-imports'] as const)
  jobs.add(askPeople(name, { dataSource, outbox: new Outbox(mail), clock, translators }));
const delivery = new MailDelivery(dataSource, clock, mail, new OutboxRepository(), new MailSender(mail, translators));

process.on('message', ({ now, standAfter }: InstanceOrder) => {
  clock.time = new Date(now);
  standsAfter = standAfter;
  void jobs.look().then(() => tell({ kind: 'looked' }));
});
process.on('disconnect', () => process.exit(0));
delivery.onApplicationBootstrap();
// Whoever is killed writes nothing down at its end.
flushCompileCache();
tell({ kind: 'ready' });
