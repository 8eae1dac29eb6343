import { registerFindingSource } from '@turnout/events/server';
import { thereSql } from './there-sql';

registerFindingSource(
  `
  select l.event_id, f.rule from finding_events l join findings f on f.project_id = l.project_id and f.id = l.finding_id
   where l.project_id = e.project_id and l.event_id = e.id and f.state = 'open'`,
  `select count(*)::integer from findings f where ${thereSql('p.id')} and f.state = 'open'`,
);
