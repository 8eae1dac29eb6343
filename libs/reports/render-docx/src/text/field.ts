import { BuilderElement, TextRun } from 'docx';

const mark = (kind: 'begin' | 'separate' | 'end'): BuilderElement =>
  new BuilderElement({ name: 'w:fldChar', attributes: { kind: { key: 'w:fldCharType', value: kind } } });

/** What opens a field that runs over several paragraphs: its instruction, and the mark behind which its result stands. */
export function fieldStart(instruction: string): TextRun {
  const words = new InstructionText(instruction);
  return new TextRun({ children: [mark('begin'), words, mark('separate')] });
}

/** What closes it. */
export function fieldEnd(): TextRun {
  return new TextRun({ children: [mark('end')] });
}

class InstructionText extends BuilderElement {
  constructor(instruction: string) {
    super({ name: 'w:instrText', attributes: { space: { key: 'xml:space', value: 'preserve' } } });
    this.root.push(instruction);
  }
}
