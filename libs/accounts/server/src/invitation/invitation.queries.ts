import { Injectable } from '@nestjs/common';
import { linkIsHandedOn } from '@turnout/accounts/domain';
import { DomainError } from '@turnout/shared/kernel';
import { type Page, requireId, type StoreContext } from '@turnout/shared/server-platform';
import { ProjectDirectory } from '../access/project-directory';
import { MailSettings } from '../mail/mail-settings';
import { codesBehind, type TiedByIds } from '../member/codes-behind';
import type { Invitation } from './invitation.dto';

type InvitationRow = Omit<Invitation, 'createdAt' | 'expiresAt' | 'partner' | 'workPackages' | 'handedOn'> &
  TiedByIds & { readonly createdAt: Date; readonly expiresAt: Date };

const SELECT = `
  select i.id, i.email, i.role, i.partner_id as "partnerId",
         array(select iw.work_package_id from invitation_work_packages iw
                where iw.project_id = i.project_id and iw.invitation_id = i.id) as "workPackageIds",
         a.display_name as "invitedBy", i.created_at as "createdAt", i.expires_at as "expiresAt",
         case when m.state = 'waiting' and m.expires_at <= $2 then 'expired' else m.state end as mail
    from invitations i join accounts a on a.id = i.invited_by left join outbox_messages m on m.id = i.outbox_message_id
   where i.project_id = $1`;

/** Reads invitations. */
@Injectable()
export class InvitationQueries {
  constructor(
    private readonly projects: ProjectDirectory,
    private readonly mail: MailSettings,
  ) {}

  /** All that wait to be accepted, and those that have run out, by address. */
  async list(ctx: StoreContext): Promise<Page<Invitation>> {
    const items = await this.#named(ctx, await ctx.manager.query<InvitationRow[]>(`${SELECT} order by i.email`, [ctx.project.id, ctx.now]));
    return { items, nextCursor: null, total: items.length };
  }

  /** @throws DomainError `invitation.not-found` */
  async read(ctx: StoreContext, id: string): Promise<Invitation> {
    const asked = [ctx.project.id, ctx.now, requireId(id, 'invitation.not-found')];
    const [found] = await this.#named(ctx, await ctx.manager.query<InvitationRow[]>(`${SELECT} and i.id = $3`, asked));
    if (!found) throw new DomainError('invitation.not-found');
    return found;
  }

  async #named({ manager, project }: StoreContext, rows: readonly InvitationRow[]): Promise<Invitation[]> {
    const codes = await codesBehind(this.projects, { manager, projectId: project.id }, rows);
    return rows.map(({ partnerId, workPackageIds, createdAt, expiresAt, ...row }) => ({
      ...row,
      ...codes({ partnerId, workPackageIds }),
      createdAt: createdAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
      handedOn: linkIsHandedOn(row.mail, this.mail.smtpUrl !== null),
    }));
  }
}
