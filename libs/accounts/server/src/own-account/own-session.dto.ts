import { FlagField, IdField, InstantField, PageOf } from '@turnout/shared/server-platform';

/** One of one's own sessions: a browser or script that is signed in. */
export class OwnSession {
  @IdField()
  id: string;
  @InstantField()
  createdAt: string;
  @InstantField({ description: 'When it was last used, to within five minutes.' })
  lastSeenAt: string;
  @FlagField({ description: 'Whether it is the one that asks.' })
  isCurrent: boolean;
}

export const OwnSessionPage = PageOf(OwnSession, 'OwnSessionPage');
