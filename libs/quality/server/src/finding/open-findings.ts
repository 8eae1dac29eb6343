import { registerFindingSource } from '@turnout/events/server';

registerFindingSource(`
  select l.event_id, f.rule from finding_events l join findings f on f.project_id = l.project_id and f.id = l.finding_id
   where l.project_id = e.project_id and l.event_id = e.id and f.state = 'open'`);
