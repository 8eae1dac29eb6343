/** A line of a list in a mail. */
export interface MailItem {
  readonly text: string;
  /** What of it presses, said behind it; `null` where nothing does. */
  readonly mark: string | null;
  /** Lines below it. */
  readonly details: readonly MailDetail[];
}

/** A line below a line of a list. */
export interface MailDetail {
  readonly text: string;
  readonly presses: boolean;
}

/**
 * A piece of a mail, written as text and as HTML alike. `note` is small print. `link` leads to `href`, or where that is `null` to the link
 * that is the mail's own and known only when it goes; `main` is what the mail is for, `small` belongs to the small print.
 */
export type MailBlock =
  | { readonly kind: 'heading' | 'paragraph' | 'note'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly MailItem[] }
  | { readonly kind: 'link'; readonly label: string; readonly href: string | null; readonly look: 'main' | 'small' };
