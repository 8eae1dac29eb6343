import { escapeHtml } from './escape-html';

/** A heading of whatever depth; HTML ends at six. @param inner what stands in it, as HTML @param attributes written into the tag as they are */
export function renderHeading(inner: string, level: number, className: string, attributes = ''): string {
  const tag = `h${String(Math.min(level, 6))}`;
  return `<${tag} class="${className}"${attributes}>${inner}</${tag}>`;
}

/** The attribute that names a language. An empty one says that nobody knows it, so that text is not read out as the document's. */
export function languageOf(language: string | undefined): string {
  if (language === undefined) return '';
  return ` lang="${language === 'und' ? '' : escapeHtml(language)}"`;
}
