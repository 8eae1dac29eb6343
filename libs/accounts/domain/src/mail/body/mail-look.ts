/** Styles of a mail. They stand in every element, since many mail programs read no style sheet. */
export const MAIL_STYLES = {
  page: 'margin:0;padding:0;background-color:#f7f4ed;',
  outer: 'padding:32px 16px;',
  card: 'width:100%;max-width:600px;background-color:#ffffff;border:1px solid #ded8cb;border-radius:8px;',
  inner:
    'padding:32px;font-family:Inter,-apple-system,"Segoe UI",Roboto,Helvetica,Arial,sans-serif;color:#1a2230;overflow-wrap:anywhere;word-break:break-word;',
  brand: 'margin:0 0 24px;font-size:14px;line-height:20px;font-weight:600;color:#1d3b6f;',
  title: 'margin:0 0 24px;font-size:24px;line-height:32px;font-weight:600;color:#1a2230;',
  heading: 'margin:32px 0 8px;padding-top:24px;border-top:1px solid #ded8cb;font-size:18px;line-height:26px;font-weight:600;color:#1d3b6f;',
  paragraph: 'margin:0 0 16px;font-size:16px;line-height:24px;color:#1a2230;',
  list: 'margin:0 0 16px;padding:0 0 0 20px;font-size:16px;line-height:24px;color:#1a2230;',
  item: 'margin:0 0 12px;',
  details: 'margin:4px 0 0;padding:0;list-style:none;font-size:14px;line-height:22px;color:#545c6b;',
  detail: 'margin:0 0 4px;',
  mark: 'color:#8a4f00;font-weight:600;',
  action: 'margin:8px 0 24px;',
  button:
    'display:inline-block;padding:12px 20px;border-radius:6px;background-color:#1d3b6f;color:#ffffff;font-size:16px;line-height:24px;font-weight:600;text-decoration:none;',
  note: 'margin:0 0 12px;font-size:13px;line-height:20px;color:#545c6b;',
  small: 'color:#1d3b6f;text-decoration:underline;',
} as const;

/** A part of a mail that has a look of its own. */
export type MailPart = keyof typeof MAIL_STYLES;

/** Colours on dark paper, and narrower margins on a phone, for programs that do read a style sheet. Parts are known by their class. */
export const MAIL_SHEET: string = [
  ':root{color-scheme:light dark;supported-color-schemes:light dark}',
  '@media (max-width:480px){.outer{padding:0!important}.card{border:0!important;border-radius:0!important}.inner{padding:24px 16px!important}.button{display:block!important;text-align:center!important}}',
  '@media (prefers-color-scheme:dark){',
  '.page,.outer{background-color:#10151f!important}.card{background-color:#1a212d!important;border-color:#323c4b!important}',
  '.inner,.title,.paragraph,.list{color:#e9e7e1!important}.brand,.heading,.small{color:#a8c3f3!important}',
  '.heading{border-color:#323c4b!important}.details,.note{color:#a9b2c0!important}.mark{color:#f5bd5c!important}',
  '.button{background-color:#a8c3f3!important;color:#10151f!important}}',
].join('');
