import { writeFileSync } from 'node:fs';
import { createTranslator, loadCatalogue } from '@turnout/shared/i18n';
import { plainText } from '@turnout/shared/kernel';
import { formatCell, headingText } from '@turnout/reports/document';
import { PROJECT_REPORTS } from '..';
import { SOCIALL_GLOBAL_FACTS } from './global-report-facts-of';
it('looks', async () => {
  const t = createTranslator('en', await loadCatalogue('en'));
  const out: string[] = [];
  for (const r of PROJECT_REPORTS.slice(2)) {
    const d = r.build(SOCIALL_GLOBAL_FACTS, t);
    out.push('', `##### ${d.definition}: ${d.title} / ${d.subtitle}`);
    for (const b of d.blocks) {
      const cell = (c: any) => formatCell(c, d.locale, d.words);
      if (b.kind === 'heading') out.push('', `== ${headingText(b)}`);
      else if (b.kind === 'rich-text') out.push(plainText(b.content));
      else if (b.kind === 'table') {
        out.push(`[table ${b.id}] ${b.caption}`, [b.groupHeading, ...b.columns.map((c) => c.heading)].join(' | '));
        for (const g of b.groups) for (const row of g.rows.slice(0, 9)) out.push([g.label, ...row.cells.map(cell)].join(' | '));
        if (b.total) out.push([b.total.label, ...b.total.cells.map(cell)].join(' | '));
        out.push(...b.notes.map((n) => `  note: ${n}`));
      } else if (b.kind === 'chart') out.push(`[chart ${b.id}] ${b.caption}`, `  alt: ${b.alternative}`, ...b.notes.map((n) => `  note: ${n}`));
      else if (b.kind === 'cover' || b.kind === 'facts') out.push(`[${b.kind}]`, ...b.facts.map((f) => `  ${f.label}: ${cell(f.value)}`));
      else if (b.kind === 'key-figures') out.push('[key]', ...b.figures.map((f) => `  ${f.label}: ${cell(f.value)}`));
      else out.push(JSON.stringify(b).slice(0, 300));
    }
  }
  writeFileSync('/tmp/t-definitions/look.txt', out.join('\n'));
});
