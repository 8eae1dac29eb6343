import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { actorOf, type Operation, type Reach, reachOf } from '@turnout/accounts/domain';
import type { Session } from '@turnout/shared/api-client';
import { Connection, isUnreachable, KeptAnswers, type Problem, toProblem } from '@turnout/shared/web-platform';
import { firstValueFrom, type Observable, timeout } from 'rxjs';
import { keptSession } from './kept-session';
import { SessionClient } from './session-client';

/** What is known of who is here. `unknown` until the server was asked; `failed` when it could not be asked. */
export type SessionState =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'signed-in'; readonly session: Session }
  | { readonly kind: 'signed-out'; readonly isDemo: boolean }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** How long the server is waited for where it is known who was here last, in milliseconds. */
const PATIENCE_MS = 8_000;

/** Who is signed in, and what that person may do. Without a network it is whoever was signed in here last, until the server is asked. */
@Injectable({ providedIn: 'root' })
export class SessionStore {
  private readonly client = inject(SessionClient);
  private readonly kept = inject(KeptAnswers);
  private readonly connection = inject(Connection);
  private readonly current = signal<SessionState>({ kind: 'unknown' });
  /** Whether the server has still to say that the session lives. */
  private isUnconfirmed = false;

  readonly state = this.current.asReadonly();
  readonly session = computed(() => {
    const state = this.current();
    return state.kind === 'signed-in' ? state.session : null;
  });
  readonly account = computed(() => this.session()?.account ?? null);

  constructor() {
    effect(() => {
      const isBack = !this.connection.isAway();
      if (isBack && this.isUnconfirmed) untracked(() => void this.ask());
    });
  }

  /** Asks the server who is here unless that is known; tells whether somebody is signed in. */
  async ensure(): Promise<boolean> {
    if (this.current().kind === 'unknown' || this.current().kind === 'failed') await this.ask();
    return this.session() !== null;
  }

  /** Signs in; gives the problem if it did not work, else `null`. */
  signIn(email: string, password: string): Promise<Problem | null> {
    return this.enter(this.client.open(email, password));
  }

  /** Signs in, for an account with a second factor; gives the problem if it did not work, else `null`. */
  passSecondStep(challenge: string, code: string): Promise<Problem | null> {
    return this.enter(this.client.passSecondStep(challenge, code));
  }

  /** Ends the session on the server and here; gives the problem if the server could not be told, and then nothing is ended. */
  async signOut(): Promise<Problem | null> {
    try {
      await firstValueFrom(this.client.close());
    } catch (failure) {
      return toProblem(failure);
    }
    this.forget();
    return null;
  }

  /** Takes note of a session that the server opened in another way than by signing in. */
  begin(session: Session): void {
    this.isUnconfirmed = false;
    this.kept.keepFor(session.account.id, session);
    this.current.set({ kind: 'signed-in', session });
  }

  /** Asks the server anew who is here and what they may do. */
  refresh(): Promise<void> {
    return this.ask();
  }

  /** Takes note that the server no longer knows the session. */
  forget(): void {
    this.isUnconfirmed = false;
    this.kept.forgetAll();
    this.current.update((state) => ({ kind: 'signed-out', isDemo: state.kind === 'signed-in' && state.session.demo }));
  }

  /** How far the person may go with an operation in the project; `null` for not at all. Follows the session when read in a `computed`. */
  reach(operation: Operation, project: string): Reach | null {
    const session = this.session();
    if (!session) return null;
    if (session.account.isAdministrator) return reachOf(operation, 'administrator');
    const membership = session.memberships.find((one) => one.project === project);
    return membership ? reachOf(operation, actorOf(membership)) : null;
  }

  /** How far the person may go with an operation that a role in any project allows; `null` for not at all. */
  reachSomewhere(operation: Operation): Reach | null {
    const session = this.session();
    if (session?.account.isAdministrator) return reachOf(operation, 'administrator');
    const reaches = session?.memberships.map((membership) => reachOf(operation, actorOf(membership))) ?? [];
    return reaches.find((reach) => reach === 'all') ?? reaches.find((reach) => reach !== null) ?? null;
  }

  private async enter(opened: Observable<Session>): Promise<Problem | null> {
    try {
      this.begin(await firstValueFrom(opened));
      return null;
    } catch (failure) {
      return toProblem(failure);
    }
  }

  private async ask(): Promise<void> {
    const last = keptSession(this.kept);
    try {
      this.begin(await firstValueFrom(this.client.read().pipe(last ? timeout(PATIENCE_MS) : (asked) => asked)));
    } catch (failure) {
      const problem = toProblem(failure);
      if (problem.status === 401) this.refused(problem);
      else if (last && isUnreachable(problem)) this.goOn(last);
      else if (!this.isUnconfirmed) this.current.set({ kind: 'failed', problem });
    }
  }

  private refused({ params }: Problem): void {
    this.forget();
    this.current.set({ kind: 'signed-out', isDemo: params['demo'] === true });
  }

  private goOn(session: Session): void {
    this.begin(session);
    this.isUnconfirmed = true;
    this.connection.lost();
  }
}
