import { HttpClient } from '@angular/common/http';
import { inject, Injectable, signal } from '@angular/core';
import type { EventComment, EventCommentPage, NewEventComment } from '@turnout/shared/api-client';
import { type Problem, toProblem } from '@turnout/shared/web-platform';
import { firstValueFrom } from 'rxjs';
import { eventPath } from '../client/events-client';

/** What was said about an event, as it is read and added to. */
@Injectable()
export class CommentsFeed {
  private readonly http = inject(HttpClient);
  private readonly address = signal('');
  private readonly next = signal<string | null>(null);
  private sendKey = crypto.randomUUID();

  /** `null` until they are there. */
  readonly comments = signal<readonly EventComment[] | null>(null);
  readonly problem = signal<Problem | null>(null);
  readonly isSending = signal(false);
  readonly hasMore = this.next.asReadonly();

  async open(project: string, event: string): Promise<void> {
    const address = `${eventPath(project, event)}/comments`;
    if (address !== this.address()) this.comments.set(null);
    this.address.set(address);
    await this.load(null);
  }

  async more(): Promise<void> {
    const next = this.next();
    if (next === null) return;
    // Asked for twice, it would be shown twice.
    this.next.set(null);
    await this.load(next);
  }

  async retry(): Promise<void> {
    await this.load(null);
  }

  /** Says something. @returns what went wrong, `null` when it was said */
  async say(comment: NewEventComment): Promise<Problem | null> {
    this.isSending.set(true);
    try {
      const headers = { 'Idempotency-Key': this.sendKey };
      const said = await firstValueFrom(this.http.post<EventComment>(this.address(), comment, { headers }));
      this.sendKey = crypto.randomUUID();
      this.comments.update((known) => [...(known ?? []), said]);
      return null;
    } catch (failure) {
      const problem = toProblem(failure);
      // What was typed has changed since an attempt that arrived after all.
      if (problem.code === 'idempotency.key-reused') this.sendKey = crypto.randomUUID();
      return problem;
    } finally {
      this.isSending.set(false);
    }
  }

  private async load(cursor: string | null): Promise<void> {
    const address = this.address();
    this.problem.set(null);
    try {
      const page = await firstValueFrom(this.http.get<EventCommentPage>(address, { params: cursor === null ? {} : { cursor } }));
      if (address !== this.address()) return;
      this.comments.update((known) => (cursor === null ? page.items : [...(known ?? []), ...page.items]));
      this.next.set(page.nextCursor);
    } catch (failure) {
      if (address === this.address()) this.problem.set(toProblem(failure));
    }
  }
}
