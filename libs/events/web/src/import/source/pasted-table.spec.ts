import { type Clipboard, isForField, pastedTable } from './pasted-table';

const TABLE = '<html><body><table><tr><td>Type</td></tr></table></body></html>';
const clipboard = (data: Readonly<Record<string, string>>, ...files: File[]): Clipboard => ({
  files,
  getData: (type) => data[type] ?? '',
});
const words = (given: Clipboard): string => {
  const pasted = pastedTable(given);
  if (pasted?.kind !== 'words') return pasted?.file.name ?? 'nothing';
  return `${pasted.words.type}, ${String(pasted.words.size)} bytes`;
};

describe('pastedTable', () => {
  const picture = new File(['x'], 'table.png', { type: 'image/png' });
  const sheet = new File(['x'], 'events.csv', { type: 'text/csv' });

  it('prefers a table of HTML, then a file, then words', () => {
    expect(words(clipboard({ 'text/html': TABLE, 'text/plain': 'Type' }, picture))).toBe(`text/html, ${String(TABLE.length)} bytes`);
    expect(words(clipboard({ 'text/html': '<p>Type</p>', 'text/plain': 'Type\tDate' }, picture))).toBe('text/plain, 9 bytes');
    expect(words(clipboard({ 'text/plain': '/home/me/events.csv' }, sheet))).toBe('events.csv');
    expect(words(clipboard({ 'text/plain': '  \n' }))).toBe('nothing');
  });
});

describe('isForField', () => {
  it('leaves to a field what is pasted into it', () => {
    document.body.innerHTML = '<label><input /></label><button></button>';
    expect(isForField(document.querySelector('input'))).toBe(true);
    expect(isForField(document.querySelector('button'))).toBe(false);
    expect(isForField(document)).toBe(false);
  });
});
