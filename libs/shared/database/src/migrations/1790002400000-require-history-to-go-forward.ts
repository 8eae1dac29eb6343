import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One act may change many things: the end of a history may move on by several entries at once, and still never back. */
export class RequireHistoryToGoForward1790002400000 implements MigrationInterface {
  name = 'RequireHistoryToGoForward1790002400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger audit_heads_go_forward on audit_heads');
    await runner.query(goForwardUnless('new.sequence <= old.sequence'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger audit_heads_go_forward on audit_heads');
    await runner.query(goForwardUnless('new.sequence <> old.sequence + 1'));
  }
}

function goForwardUnless(condition: string): string {
  return `
    create trigger audit_heads_go_forward before update on audit_heads
      for each row when (new.project_id <> old.project_id or ${condition})
      execute function refuse_to_change_audit()`;
}
