import { type ApiVisitor, signedIn } from './support/api';
import { deleteEvents } from './support/events';
import { keyboardUser } from './support/keyboard';
import { pdfText, squeezed } from './support/pdf-text';
import { useVisitors } from './support/visitors';

const PROJECT = 'sociall';
const TITLE = 'An evening in the kitchen of the school in Ząbki';
/** One white pixel: enough of a photo to be one. */
const PHOTO = Buffer.from(
  '/9j/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAKABADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAb/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAAAP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AIuAAAAP/9k=',
  'base64',
);

describe('A brief report by keyboard', () => {
  const visitors = useVisitors();
  let lead: ApiVisitor;
  let id: string;

  beforeAll(async () => {
    lead = await signedIn('lead');
    const made = await lead.send('POST', `/projects/${PROJECT}/events`, {
      type: 'igniting',
      title: TITLE,
      startsOn: '2021-05-04',
      leadPartner: 'CESIE',
    });
    id = (made.json as { id: string }).id;
  });
  afterAll(() => deleteEvents(lead, PROJECT, [TITLE]));

  it('is written with a list, a quote and a picture, and printed with every word', async () => {
    const page = await visitors.arrive({ as: 'lead' });
    const user = keyboardUser(page);
    await page.goto(`/p/${PROJECT}/events/${id}`);
    await page.getByRole('link', { name: 'Write the brief report' }).focus();
    await user.press('Enter');

    await user.tabTo('textbox', 'Aim');
    await user.type('Bring everybody to one table.');
    await user.tabTo('textbox', 'What happened');
    await user.type('Soup, then ');
    await user.press('Control+b');
    await user.type('the plan');
    await user.press('Control+b', 'Enter');
    await user.type('- families from Ząbki');
    await user.press('Enter');
    await user.type('and the municipality');
    await user.press('Enter', 'Enter', 'Control+Shift+9');
    await user.type('We asked for a door');
    await user.press('Enter');
    await user.type('A teacher');
    // From the text to its toolbar and back.
    await user.press('Alt+F10', 'ArrowRight', 'Escape');
    await user.findsFocusOn('textbox', 'What happened');

    await user.tabTo('button', 'Add a quote');
    await user.press('Enter');
    await page.getByRole('textbox', { name: 'What was said' }).focus();
    await user.type('And got a garden with it');

    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), addPhotos()]);
    await chooser.setFiles({ name: 'kitchen.jpg', mimeType: 'image/jpeg', buffer: PHOTO });
    await page.getByRole('button', { name: 'Take picture 1 out of the report' }).waitFor();
    await page.getByRole('textbox', { name: 'Caption' }).focus();
    await user.type('In the kitchen');
    await user.tabTo('textbox', 'What is to be seen');
    await user.type('Eight people around a stove');
    await user.tabTo('combobox', 'Why people may be seen on it');
    await user.press('ArrowUp');
    await page.getByText('Not printed: nobody has said').waitFor({ state: 'detached' });

    const sheet = page.locator('tn-document-sheet');
    await sheet.getByText('In the kitchen', { exact: true }).waitFor();
    await user.press('Control+s');
    await page.getByText('The brief report is saved.').waitFor();
    await page.reload();
    await page.getByRole('textbox', { name: 'Aim' }).getByText('Bring everybody to one table.').waitFor();

    const printed = await pdfText((await lead.get(`/projects/${PROJECT}/events/${id}/brief-report.pdf`)).bytes);
    for (const words of [
      ...[TITLE, 'Bring everybody to one table.', 'Soup, then the plan', 'families from Ząbki', 'and the municipality'],
      ...['We asked for a door– A teacher', 'And got a garden with it', 'In the kitchen'],
    ]) {
      expect(printed).toContain(squeezed(words));
    }

    async function addPhotos(): Promise<void> {
      await page.getByRole('button', { name: 'Add photos' }).focus();
      await user.press('Enter');
    }
  });
});
