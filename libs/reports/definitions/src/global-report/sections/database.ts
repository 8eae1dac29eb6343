import { paragraph } from '../../prose';
import { figure, type SectionWriter } from './section-writer';

/** The database of the open local partnership: how large it is, and that it holds no persons. */
export const database: SectionWriter = {
  text: (_facts, prose) => [
    paragraph(prose, [
      prose.say('reports.global.database.sum', { contacts: figure('contacts') }),
      prose.say('reports.global.database.privacy'),
    ]),
  ],
  blocks: () => [],
  isEmpty: ({ card }) => card.databaseContacts === null,
};
