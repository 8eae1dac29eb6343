import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { Member, MemberChange, MemberPage, NewMember, Partner, PartnerPage } from '@turnout/shared/api-client';
import { map, type Observable } from 'rxjs';

const WHOLE = { params: { limit: 200 } };

/** The server's side of who belongs to a project. */
@Injectable({ providedIn: 'root' })
export class MembersClient {
  private readonly http = inject(HttpClient);

  members(project: string): Observable<readonly Member[]> {
    return this.http.get<MemberPage>(address(project, 'members')).pipe(map(({ items }) => items));
  }

  partners(project: string): Observable<readonly Partner[]> {
    return this.http.get<PartnerPage>(address(project, 'partners'), WHOLE).pipe(map(({ items }) => items));
  }

  add(project: string, member: NewMember): Observable<Member> {
    return this.http.post<Member>(address(project, 'members'), member);
  }

  change(project: string, { id, version }: Member, change: MemberChange): Observable<Member> {
    return this.http.patch<Member>(address(project, 'members', id), change, tagged(version));
  }

  remove(project: string, { id, version }: Member): Observable<void> {
    return this.http.delete<undefined>(address(project, 'members', id), tagged(version));
  }
}

function address(...parts: readonly string[]): string {
  return `/api/v1/projects/${parts.map((part) => encodeURIComponent(part)).join('/')}`;
}

function tagged(version: number): { readonly headers: Record<string, string> } {
  return { headers: { 'If-Match': `"${String(version)}"` } };
}
