// Writes the seed conversation as mails into a Maildir.
import fs from 'node:fs';
import path from 'node:path';

const root = process.argv[2];
for (const b of ['', '.Sent'])
  for (const d of ['cur', 'new', 'tmp']) fs.mkdirSync(path.join(root, b, d), { recursive: true });
const t0 = Date.now() - 6 * 3600e3;
let n = 0;
const S = 'Internet down AGAIN - third time this month';
const ids = [];
function mail(box, from, to, subject, text, html) {
  const d = new Date(t0 + n * 1800e3),
    id = `<m${n}@lab.test>`;
  const B = `b${n}`;
  const h = [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    `Date: ${d.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: ${id}`,
    'MIME-Version: 1.0',
  ];
  if (ids.length && subject.startsWith('Re:'))
    h.push(`In-Reply-To: ${ids.at(-1)}`, `References: ${ids.join(' ')}`);
  ids.push(id);
  const body = html
    ? [
        `Content-Type: multipart/alternative; boundary="${B}"`,
        '',
        `--${B}`,
        'Content-Type: text/plain; charset=UTF-8',
        '',
        text,
        `--${B}`,
        'Content-Type: text/html; charset=UTF-8',
        '',
        html,
        `--${B}--`,
        '',
      ]
    : ['Content-Type: text/plain; charset=UTF-8', '', text, ''];
  const f = path.join(
    root,
    box,
    box ? 'cur' : 'new',
    `${Math.floor(d / 1000)}.M${n}.lab${box ? ':2,S' : ''}`,
  );
  fs.writeFileSync(f, [...h, ...body].join('\r\n'));
  fs.utimesSync(f, d, d);
  n++;
}
const J = 'Jane Fields <jane@customer.test>',
  A = 'John Agent <support@lab.test>',
  O = 'Omar Haddad <omar@customer.test>';
mail(
  '',
  J,
  A,
  S,
  'My internet has been down since 9 this morning. This is the THIRD time this month.\r\n\r\nI work from home and I have lost half a day already. When will it be back?\r\n\r\nJane',
);
mail(
  '.Sent',
  A,
  J,
  `Re: ${S}`,
  'Hi Jane,\r\n\r\nPlease restart your router and check the cables. As stated in our policy, outages under 24 hours are not refundable.\r\n\r\nJohn',
);
const q =
  'Please restart your router and check the cables. As stated in our policy, outages under 24 hours are not refundable.';
mail(
  '',
  J,
  A,
  `Re: ${S}`,
  `Are you serious?! I ALREADY restarted it twice, like I told your colleague on the phone yesterday.\r\n\r\nNobody reads what I write. If this is not fixed today I am cancelling and posting this everywhere.\r\n\r\nOn Tue, John Agent wrote:\r\n> ${q}`,
  `<div dir="ltr">Are you serious?! I <b>ALREADY</b> restarted it twice, like I told your colleague on the phone yesterday.<div><br></div><div>Nobody reads what I write. If this is not fixed today I am <b>cancelling</b> and posting this everywhere.</div></div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Tue, John Agent wrote:<br></div><blockquote class="gmail_quote"><p>${q}</p></blockquote></div>`,
);
mail(
  '.Sent',
  A,
  J,
  `Re: ${S}`,
  'Hi Jane,\r\n\r\nYou should have mentioned that earlier. Calm down, a technician is looking into it.\r\n\r\nJohn',
);
mail(
  '',
  J,
  A,
  `Re: ${S}`,
  'Great, wonderful service as always. I want to speak to your manager. My lawyer will be interested in your contract terms too.\r\n\r\nOn Tue, John Agent wrote:\r\n> Hi Jane,\r\n>\r\n> You should have mentioned that earlier. Calm down, a technician is looking into it.\r\n>\r\n> John',
);
ids.length = 0;
mail(
  '',
  O,
  A,
  'How do I change my billing address?',
  'Hello,\r\n\r\nI moved last week. Where can I change my billing address?\r\n\r\nThanks, Omar',
);
