import { cellText } from '../cell-text';
import { walkXml } from '../package/walk-xml';
import { unescaped } from './cell-values';

/** The texts that cells name by number: runs of different looks joined, how a word is pronounced left out. */
export function readSharedStrings(part: Uint8Array | null): readonly string[] {
  const strings: string[] = [];
  if (part === null) return strings;
  let text = '';
  let [isText, isPhonetic] = [false, false];
  walkXml(part, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') isPhonetic = true;
      else if (name === 't') isText = !isPhonetic;
    },
    text: (piece) => {
      if (isText) text += piece;
    },
    close: (name) => {
      if (name === 'si') strings.push(cellText(unescaped(text)));
      else if (name === 'rPh') isPhonetic = false;
      else if (name === 't') isText = false;
    },
  });
  return strings;
}
