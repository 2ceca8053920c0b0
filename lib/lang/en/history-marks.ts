import type { HistoryMarks } from '../../text/prepare';

export const historyMarks: HistoryMarks = {
  historyStart:
    /^(?:>?\s*On .{6,120} wrote:|-{2,}\s*(?:Original Message|Forwarded message|Reply above this line).{0,40}|_{10,}|From: .{3,200})$/i,
  signatureStart: /^(?:--|—|__)\s?$/,
};
