import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '@turnout/shared/server-platform';
import { DataSource } from 'typeorm';
import { MailSender } from './mail-sender';
import { MailSettings } from './mail-settings';
import { OutboxRepository } from './outbox.repository';

/** Looks again and again for mails that are due, and sends them. Every instance does; each mail is one instance's at a time. */
@Injectable()
export class MailDelivery implements OnApplicationBootstrap, OnApplicationShutdown {
  #timer: NodeJS.Timeout | null = null;
  #round: Promise<void> | null = null;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly settings: MailSettings,
    private readonly repository: OutboxRepository,
    private readonly sender: MailSender,
  ) {}

  onApplicationBootstrap(): void {
    if (this.settings.smtpUrl === null) return;
    this.#timer = setInterval(() => {
      this.#round ??= this.#sendDue().finally(() => {
        this.#round = null;
      });
    }, this.settings.lookEveryMs);
    this.#timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer);
    this.#timer = null;
    await this.#round;
  }

  async #sendDue(): Promise<void> {
    try {
      while (this.#timer && (await this.#sendOne())) continue;
    } catch {
      // The database is away. Requests say so loudly; the mails are still there when it comes back.
    }
  }

  async #sendOne(): Promise<boolean> {
    const { manager } = this.dataSource;
    const message = await this.repository.take(manager, this.clock.now());
    if (!message) return false;
    const failure = await this.sender.send(message);
    if (failure) await this.repository.noteFailure(manager, message, failure, this.clock.now());
    else await this.repository.noteSent(manager, message, this.clock.now());
    return true;
  }
}
