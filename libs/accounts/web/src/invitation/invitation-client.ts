import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import {
  ApiStream,
  type Invitation,
  type InvitationAcceptance,
  type InvitationLink,
  type InvitationOffer,
  type InvitationPage,
  type NewInvitation,
  renewInvitationLink,
  type Session,
} from '@turnout/shared/api-client';
import { map, type Observable } from 'rxjs';

/** The server's side of invitations. */
@Injectable({ providedIn: 'root' })
export class InvitationClient {
  private readonly http = inject(HttpClient);
  private readonly api = inject(ApiStream);

  list(project: string): Observable<readonly Invitation[]> {
    return this.http.get<InvitationPage>(address(project)).pipe(map(({ items }) => items));
  }

  invite(project: string, invitation: NewInvitation): Observable<Invitation> {
    return this.http.post<Invitation>(address(project), invitation);
  }

  /** Another link, to hand on. */
  renewLink(project: string, id: string): Observable<InvitationLink> {
    return this.api.ask(renewInvitationLink, { project, id });
  }

  revoke(project: string, id: string): Observable<void> {
    return this.http.delete<undefined>(`${address(project)}/${encodeURIComponent(id)}`);
  }

  offer(token: string): Observable<InvitationOffer> {
    return this.http.post<InvitationOffer>('/api/v1/invitations/read', { token });
  }

  accept(acceptance: InvitationAcceptance): Observable<Session> {
    return this.http.post<Session>('/api/v1/invitations/accept', acceptance);
  }
}

function address(project: string): string {
  return `/api/v1/projects/${encodeURIComponent(project)}/invitations`;
}
