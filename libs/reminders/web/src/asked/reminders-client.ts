import { inject, Injectable } from '@angular/core';
import {
  ApiStream,
  type AskedNow,
  askNow,
  type AskingUndone,
  changeReminderRules,
  listReminders,
  previewReminders,
  readReminderRules,
  type ReminderPage,
  type ReminderRules,
  type ReminderRulesChange,
  type RemindersPreview,
  stopDigests,
  undoAsking,
} from '@turnout/shared/api-client';
import { firstValueFrom, type Observable } from 'rxjs';

/** Everything the screens of asking ask of the server. */
@Injectable({ providedIn: 'root' })
export class RemindersClient {
  private readonly api = inject(ApiStream);

  /** Who was asked, the latest first. @param partner only of this one */
  list(project: string, partner: string | undefined): Observable<ReminderPage> {
    return this.api.ask(listReminders, { project, limit: '20', ...(partner ? { partner } : {}) });
  }

  preview(project: string): Observable<RemindersPreview> {
    return this.api.ask(previewReminders, { project });
  }

  /** @param key of the attempt, so that asking twice by accident is asking once */
  ask(project: string, partner: string, key: string): Promise<AskedNow> {
    return firstValueFrom(this.api.ask(askNow, { project, 'Idempotency-Key': key, body: { partner } }));
  }

  /** Takes back that people were asked. @param asking what they have in common */
  undo(project: string, asking: string): Promise<AskingUndone> {
    return firstValueFrom(this.api.ask(undoAsking, { project, asking }));
  }

  rules(project: string): Observable<ReminderRules> {
    return this.api.ask(readReminderRules, { project });
  }

  changeRules(project: string, version: number, body: ReminderRulesChange): Promise<ReminderRules> {
    return firstValueFrom(this.api.ask(changeReminderRules, { project, 'If-Match': `"${String(version)}"`, body }));
  }

  async stop(token: string): Promise<void> {
    await firstValueFrom(this.api.ask(stopDigests, { token }));
  }
}
