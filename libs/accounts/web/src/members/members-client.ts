import { inject, Injectable } from '@angular/core';
import {
  addMember,
  ApiStream,
  changeMember,
  deleteMember,
  listMembers,
  listPartners,
  listWorkPackages,
  type Member,
  type MemberChange,
  type NewMember,
  type Partner,
  type WorkPackage,
} from '@turnout/shared/api-client';
import type { Observable } from 'rxjs';

/** The server's side of who belongs to a project. */
@Injectable({ providedIn: 'root' })
export class MembersClient {
  private readonly api = inject(ApiStream);

  members(project: string): Observable<readonly Member[]> {
    return this.api.list(listMembers, { project });
  }

  partners(project: string): Observable<readonly Partner[]> {
    return this.api.list(listPartners, { project });
  }

  workPackages(project: string): Observable<readonly WorkPackage[]> {
    return this.api.list(listWorkPackages, { project });
  }

  add(project: string, member: NewMember): Observable<Member> {
    return this.api.ask(addMember, { project, body: member });
  }

  change(project: string, member: Member, change: MemberChange): Observable<Member> {
    return this.api.ask(changeMember, { ...versionOf(project, member), body: change });
  }

  remove(project: string, member: Member): Observable<void> {
    return this.api.ask(deleteMember, versionOf(project, member));
  }
}

function versionOf(project: string, { id, version }: Member) {
  return { project, id, 'If-Match': `"${String(version)}"` };
}
