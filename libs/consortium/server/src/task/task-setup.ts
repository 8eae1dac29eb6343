import { Injectable } from '@nestjs/common';
import type { MonthSpan } from '@turnout/consortium/domain';
import type { StoreContext } from '@turnout/shared/server-platform';

interface PackageRow extends MonthSpan {
  readonly code: string;
  readonly id: string;
}

/** What of the project a task is judged against: the ids behind codes, and when the work packages run. */
export interface TaskSetup {
  readonly partners: ReadonlyMap<string, string>;
  readonly workPackages: ReadonlyMap<string, PackageRow>;
}

const PARTNERS = 'select code, id from partners where project_id = $1';

// Nobody moves the months of a work package while a task is judged by them.
const PACKAGES = `
  select code, id, from_month as "fromMonth", to_month as "toMonth"
    from work_packages where project_id = $1 order by id for share`;

/** Reads partners and work packages of a project for as long as the transaction lasts. */
@Injectable()
export class TaskSetupReader {
  async read({ manager, project }: StoreContext): Promise<TaskSetup> {
    const partners = await manager.query<{ code: string; id: string }[]>(PARTNERS, [project.id]);
    const packages = await manager.query<PackageRow[]>(PACKAGES, [project.id]);
    return {
      partners: new Map(partners.map(({ code, id }) => [code, id])),
      workPackages: new Map(packages.map((row) => [row.code, row])),
    };
  }
}
