export { htmlRenderer } from './html-renderer';
export type { HtmlOptions } from './html-options';
export { renderHtmlBody } from './render-html-body';
export { REPORT_STYLESHEET, STANDALONE_STYLESHEET } from './stylesheet';
