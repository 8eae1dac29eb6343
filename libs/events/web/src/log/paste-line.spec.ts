import { button, field, textOf, type } from '../testing/on-page';
import { answerSetup, openPage, settled } from '../testing/played-server';

const LINE = '7\tPeer-learning event\tΚύπρος\t17–18 June 2021\tΕκπαίδευση χωρίς αποκλεισμούς\tCARDET & cesie\taround 40\tsee folder 3';

async function openForm(): Promise<HTMLElement> {
  const page = await openPage('/new');
  answerSetup();
  await settled();
  return page;
}

/** Pastes into the field that has the focus; whether the browser goes on to paste by itself. */
async function paste(into: HTMLElement, data: Readonly<Record<string, string>>): Promise<boolean> {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'clipboardData', { value: { getData: (kind: string) => data[kind] ?? '' } });
  const goesOn = into.dispatchEvent(event);
  await settled();
  return goesOn;
}

const read = (page: HTMLElement): string => textOf(page.querySelector('tn-paste-line [role=status]'));
const summary = (page: HTMLElement): string => page.querySelector<HTMLTextAreaElement>('textarea[rows="7"]')?.value ?? '';

describe('pasting a line from a sheet', () => {
  beforeEach(() => localStorage.clear());

  it('fills the form by what the cells hold, and says what is left over', async () => {
    const page = await openForm();
    expect(await paste(field(page, 'Title'), { 'text/plain': LINE })).toBe(false);
    expect(textOf(page.querySelector('tn-type-field mat-select'))).toBe('Peer-learning event');
    const typed = ['Title', 'Date', 'Last day', 'Lead partner', 'Country', 'Participants'].map((label) => field(page, label).value);
    expect(typed).toEqual(['Εκπαίδευση χωρίς αποκλεισμούς', '17/06/2021', '18/06/2021', 'CARDET', 'Cyprus', '~40']);
    expect(textOf(page.querySelector('tn-co-partners-field'))).toContain('CESIE');
    expect(textOf(page.querySelector('mat-button-toggle-group [aria-checked="true"]'))).toBe('Estimate');
    expect(read(page)).toContain('Left over7see folder 3');
  });

  it('is taken back by one undo', async () => {
    const page = await openForm();
    type(field(page, 'Title'), 'What I had typed');
    await settled();
    await paste(field(page, 'Title'), { 'text/plain': LINE });
    button(page, 'Undo').click();
    await settled();
    const typed = ['Title', 'Date', 'Lead partner', 'Country', 'Participants'].map((label) => field(page, label).value);
    expect([typed, read(page)]).toEqual([['What I had typed', '', 'CESIE', 'Italy', ''], '']);
  });

  it('puts what is left over into the summary, so that it is kept', async () => {
    const page = await openForm();
    await paste(field(page, 'Title'), { 'text/plain': LINE });
    button(page, 'Put what is left over into the summary').click();
    await settled();
    expect(summary(page)).toBe('7\nsee folder 3');
  });

  it('reads a row of a table as html, and names the rows that were not read', async () => {
    const page = await openForm();
    const html = '<table><tr><td>3.5.2021</td><td>Open <b>day</b></td></tr><tr><td>4.5.2021</td><td>Another</td></tr></table>';
    expect(await paste(field(page, 'Participants'), { 'text/html': html, 'text/plain': '3.5.2021\nOpen day' })).toBe(false);
    expect([field(page, 'Date').value, field(page, 'Title').value]).toEqual(['03/05/2021', 'Open day']);
    expect(read(page)).toContain('Only the first line was read; one more was pasted.');
  });

  it('leaves an ordinary text to its field', async () => {
    const page = await openForm();
    expect(await paste(field(page, 'Title'), { 'text/plain': 'A title', 'text/html': '<p>A <b>title</b></p>' })).toBe(true);
    expect(read(page)).toBe('');
  });

  it('has a field of its own, for whoever types or has no row to paste', async () => {
    const page = await openForm();
    button(page, 'Paste a line from a sheet').click();
    await settled();
    type(field(page, 'A line from a sheet'), '3/5/2021; Open day; International; 12');
    button(page, 'Fill the form').click();
    await settled();
    expect([field(page, 'Date').value, field(page, 'Title').value, field(page, 'Country').value]).toEqual(['03/05/2021', 'Open day', '']);
    expect(field(page, 'Participants').value).toBe('12');
  });
});
