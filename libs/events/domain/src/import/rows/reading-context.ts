import type { FigureOrder } from '../../reading';
import type { CellReader } from '../cells/cell-reader';
import type { ImportVocabulary } from '../contract';
import type { DecisionIndex } from '../decisions/decision-index';
import type { Lexicon } from '../names/lexicon';

/** What rows are read with. */
export interface ReadingContext {
  readonly lexicon: Lexicon;
  readonly cells: CellReader;
  readonly decisions: DecisionIndex;
  readonly order: FigureOrder;
  readonly words: ImportVocabulary;
}
