import type { MailLanguage } from '../mail-language';

export default {
  code: 'sv',
  labels: {
    from: 'från|avsändare',
    sent: 'skickat|skickad|mottaget',
    date: 'datum|när',
    to: 'till|mottagare',
    copy: 'kopia|kopia till|cc|hemlig kopia|svara till|prioritet|bilagor',
    subject: 'ämne|angående',
  },
  opens: 'den|på|i ett meddelande daterat|mån|tis|ons|tors|tor|fre|lör|sön',
  wrote: 'skrev|skriver|har skrivit',
  persons: 'jag|du|ni|vi|han|hon|de|mig|oss|min|mitt|din|ditt|er|ert|vår|vårt|någon|kollega',
  self: 'jag|mig|min|mitt|mina',
  titles:
    'ursprungligt meddelande|originalmeddelande|ursprunglig avtalad tid|vidarebefordrat meddelande|vidarebefordrat mail|vidarebefordrat brev|vidarebefordrat av|ursprungligt mejl|börjar vidarebefordrat brev',
  forwards: 'vidarebefordrat (?:brev|meddelande)|börjar vidarebefordrat brev',
  replyAbove:
    '(?:vänligen |var god )?(?:svara|skriv|ange)?(?: ?ditt svar| endast)? ?(?:ovanför|över) (?:denna|den här) (?:rad|raden|linje|linjen)',
  sentFrom:
    'skicka(?:t|des|d) (?:från|med|via)(?: min| mitt| en| ett)? {device}|hämta {device}|skaffa {device}',
  greetings: 'hej|hejsan|god (?:morgon|kväll|dag)|hallå|bästa|kära',
  farewells:
    '(?:med )?(?:vänliga?|vänlig|bästa|varma|hjärtliga)? ?hälsning(?:ar)?|mvh|tack(?: på förhand)?|vänligen',
  legal: [
    '(?:meddelande\\p{L}*|e-?post\\p{L}*|mejl\\p{L}*).{0,80}(?:konfidentiell|sekretess)',
    '(?:avsedd\\p{L}* mottagare|adressat|endast avsett för|rätt mottagare)',
    '(?:spridning|kopiering|användning).{0,100}(?:förbjud|otillåt|ej tillåt)',
    '(?:fått|mottagit).{0,40}av misstag',
    '(?:meddela|kontakta|underrätta).{0,60}avsändar|(?:radera|ta bort|förstör).{0,40}(?:meddelande|mejl|e-?post)',
    'virus.{0,80}(?:ansvar)|organisationsnummer|gdpr',
  ],
  footers: [
    'om du (?:inte är|har fått|har mottagit).{0,60}(?:mottagare|misstag|adressat)',
    '(?:tänk på miljön|innan du skriver ut)',
    '(?:för att|om du|vill du).{0,80}(?:avregistrera|avsluta prenumeration|avprenumerera|inte (?:längre )?(?:vill )?(?:få|ta emot)).{0,80}',
    '^(?:avregistrera|avprenumerera|avsluta prenumeration|visa i webbläsare|integritetspolicy)(?: ?[|·•/–-] ?.{0,120})?$',
    '^du (?:får|har fått) (?:detta|det här) (?:meddelande|mejl|brev)\\p{L}*.{0,40}(?:eftersom|för att)',
    'alla rättigheter förbehållna|^virusfri',
  ],
  automatic: [
    '^(?:kan inte levereras|ej levererat|leveransfel|det gick inte att leverera|meddelandet kunde inte)',
    '(?:ditt|detta) (?:meddelande|mejl).{0,80}(?:kunde inte|har inte).{0,20}(?:levereras|skickas|levererats)',
    'detta är ett (?:automatiskt|autogenererat).{0,30}(?:meddelande|mejl|svar)|(?:meddelande|mejl).{0,20}(?:skickats|genererats) automatiskt',
    '^(?:automatiskt svar|autosvar|frånvaromeddelande|frånvaro)\\b ?(?::|$|-)',
    '(?:ditt|din) (?:ärende|förfrågan).{0,40}har (?:mottagits|registrerats|skapats)',
  ],
  surveys: [
    '^(?:hur (?:nöjd|skulle du betygsätta)|är du nöjd).{0,100}',
    '^(?:bra|dåligt), jag är (?:inte |miss)?nöjd$|svara inte på (?:detta|det här) (?:meddelande|mejl)',
  ],
  absent: [
    'jag är.{0,40}(?:inte på kontoret|på semester|ledig|tjänstledig|föräldraledig|bortrest|frånvarande)',
    'vårt kontor är.{0,20}stängt',
  ],
  meanwhile: [
    '(?:ingen|inte|begränsad).{0,20}(?:tillgång|åtkomst).{0,20}(?:mejl|mail|e-?post)',
    '(?:vid|för|i).{0,20}(?:brådskande|akuta|bråttom|nödfall).{0,80}',
    '(?:ditt|dina) (?:meddelande|mejl|mail).{0,20}(?:kommer|vidarebefordras|läses).{0,40}',
    '(?:tillbaka|åter|svarar).{0,40}|till och med .{2,30}|\\btill den .{2,30}',
    'tack för (?:ditt|din) (?:meddelande|mejl|mail|e-?post)',
  ],
} satisfies MailLanguage;
