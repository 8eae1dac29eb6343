import type { Decision, EventDraft, Question } from '@turnout/events/domain';
import { reasonWords, rowsOf, rowsWords } from './import-words';
import { cellWords, type CellVocabulary } from '../grid/cell-words';
import { fieldKey, GRID_FIELDS, isAt } from '../grid/grid-field';

/** What was decided, in words, and about which rows. */
export function decisionWords(decision: Decision, questions: readonly Question[], vocabulary: CellVocabulary): string {
  const { translator } = vocabulary;
  const words = JSON.stringify(decision);
  const proposal = questions.flatMap(({ proposals }) => proposals).find((each) => JSON.stringify(each.decision) === words);
  const rows = rowsOf(decision);
  const said = proposal ? reasonWords(proposal.words, translator) : plainWords(decision, vocabulary);
  return rows.length === 0 ? said : translator.text('events.import.decision.of-rows', { words: said, rows: rowsWords(rows, translator) });
}

function plainWords(decision: Decision, vocabulary: CellVocabulary): string {
  const { text } = vocabulary.translator;
  switch (decision.kind) {
    case 'set':
      return setWords(decision.pointer, decision.value, vocabulary);
    case 'skip':
      return text('events.import.decision.skip', { reason: decision.reason });
    case 'means':
      return text('events.import.decision.means', { words: decision.words, codes: decision.codes.join(', ') });
    case 'meetings':
      return text('events.import.decision.meetings', { meetings: decision.meetings });
    default:
      return text(`events.import.decision.${decision.kind}`);
  }
}

function setWords(pointer: string, value: unknown, vocabulary: CellVocabulary): string {
  const { text } = vocabulary.translator;
  const field = GRID_FIELDS.find((each) => isAt(each, pointer));
  if (field === undefined) return text('events.import.decision.assign');
  const [name = '', part] = pointer.slice(1).split('/');
  const event: EventDraft = { [name]: part === undefined ? value : { [part]: value } };
  const words = cellWords(field, event, vocabulary) || text('events.vocabulary.not-known');
  return text('events.import.decision.set', { field: text(fieldKey(field)), value: words });
}
