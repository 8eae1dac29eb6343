import { writeFileSync } from 'node:fs';
import { goldenDocument } from '@turnout/reports/definitions/testing';
import { pdfRenderer } from '@turnout/reports/render-pdf';
import { htmlRenderer } from '@turnout/reports/render-html';
import { docxRenderer } from '@turnout/reports/render-docx';
const names = (process.env['LOOK'] ?? 'global-sociall').split(',') as any[];
it.each(names)('looks %s', async (name) => {
  const d = await goldenDocument(name);
  writeFileSync(`/tmp/t-definitions/${name}.pdf`, await pdfRenderer.render(d));
  writeFileSync(`/tmp/t-definitions/${name}.html`, await htmlRenderer.render(d));
  if (process.env['DOCX']) writeFileSync(`/tmp/t-definitions/${name}.docx`, await docxRenderer.render(d));
});
