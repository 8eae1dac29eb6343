import { Injectable } from '@nestjs/common';
import type { ProjectRole } from '@turnout/accounts/domain';
import type { DocumentLanguage } from '@turnout/shared/i18n';
import type { EntityManager } from 'typeorm';

/** What a person is in a project that writes to people. */
export interface DigestMembership {
  readonly projectId: string;
  readonly code: string;
  /** What people call the project. */
  readonly project: string;
  readonly role: ProjectRole;
  readonly partnerId: string | null;
  readonly partner: string | null;
  /** Ids of the work packages a lead is bound to; none for all. */
  readonly workPackages: readonly string[];
}

/** When people are looked for. */
export interface PeopleMoment {
  readonly manager: EntityManager;
  /** When they would be asked. */
  readonly now: Date;
  /** The Monday of the week. */
  readonly week: string;
}

/** Somebody who may be asked. */
export interface DigestPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: DocumentLanguage | null;
  readonly wantsDigests: boolean;
  /** Whether they were asked in the week, or a few days before. */
  readonly isAsked: boolean;
  /** In the project that asks, and in all others that write to people. */
  readonly memberships: readonly DigestMembership[];
}

/** Who of a project is meant: everybody who does more than look on, its coordinators, or those who act for a partner. */
export type DigestAudience = 'everybody' | 'coordinators' | { readonly partnerId: string };

/** After so short a time nobody is written to again, though another week has begun. */
const REST_MS = 4 * 24 * 60 * 60 * 1000;

/** $1 the project that asks, $2 the week, $3 a partner or null, $4 since when nobody is asked again, $5 only coordinators. */
const PEOPLE = `
  select a.id, a.display_name as name, a.email, a.language, a.wants_digests as "wantsDigests",
         exists (select from digests d where d.account_id = a.id and (d.week = $2::date or d.asked_at > $4)) as "isAsked",
         (select json_agg(json_build_object(
                   'projectId', m.project_id, 'code', p.code, 'project', coalesce(p.acronym, p.title), 'role', m.role,
                   'partnerId', m.partner_id, 'partner', q.code,
                   'workPackages', (select coalesce(json_agg(w.work_package_id), '[]') from membership_work_packages w
                                     where w.project_id = m.project_id and w.account_id = m.account_id)) order by p.code)
            from memberships m
            join projects p on p.id = m.project_id
            left join partners q on q.project_id = m.project_id and q.id = m.partner_id
           where m.account_id = a.id and m.role <> 'viewer'
             and (m.project_id = $1 or exists (select from reminder_rules r where r.project_id = m.project_id and r.sends_digests))
         ) as memberships
    from accounts a
    join memberships b on b.account_id = a.id and b.project_id = $1
   where b.role <> 'viewer' and a.deactivated_at is null and ($3::uuid is null or b.partner_id = $3)
     and (not $5::boolean or b.role = 'coordinator')
   order by a.id`;

/** Reads who may be asked. */
@Injectable()
export class DigestPeopleQueries {
  /** Those of a project who can be asked. */
  of({ manager, now, week }: PeopleMoment, projectId: string, whom: DigestAudience): Promise<DigestPerson[]> {
    const partnerId = typeof whom === 'string' ? null : whom.partnerId;
    return manager.query<DigestPerson[]>(PEOPLE, [projectId, week, partnerId, new Date(now.getTime() - REST_MS), whom === 'coordinators']);
  }
}
