/**
 * How mail programs mark what they quote. Help desks rewrite the classes while cleaning a mail ("gmail_quote"
 * becomes "v1gmail_quote"), so parts of them are looked for.
 */
export const quotedHistory = [
  'blockquote',
  '[class*="gmail_quote"]',
  '[class*="gmail_attr"]',
  '[class*="yahoo_quoted"]',
  '[id*="divRplyFwdMsg"]',
  '[id*="appendonsend"]',
  '[id*="OLK_SRC_BODY_SECTION"]',
  'div[style*="border-top:solid #E1E1E1"]',
  '.signature',
  '[class*="gmail_signature"]',
];
