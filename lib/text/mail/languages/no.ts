import type { MailLanguage } from '../mail-language';

export default {
  code: 'no',
  labels: {
    from: 'fra|avsender',
    sent: 'sendt|mottatt',
    date: 'dato|når',
    to: 'til|mottaker',
    copy: 'kopi|kopi til|cc|bcc|blindkopi|svar til|prioritet|vedlegg',
    subject: 'emne|angående|vedr.',
  },
  opens: 'den|på|i en melding datert|man|tir|tirs|ons|tor|tors|fre|lør|søn',
  wrote: 'skrev|skrev følgende|skriver|har skrevet',
  persons: 'jeg|du|dere|vi|han|hun|de|meg|oss|min|mitt|din|ditt|deres|vår|vårt|noen|kollega',
  self: 'jeg|meg|min|mitt|mine',
  titles:
    'opprinnelig melding|original melding|opprinnelig avtale|videresendt melding|videresendt e-?post|videresendt av|opprinnelig e-?post|start på videresendt melding',
  forwards: 'videresendt melding|start på videresendt melding|begynner videresendt melding',
  replyAbove:
    '(?:vennligst |vær vennlig og )?(?:svar|skriv|besvar)?(?: ?svaret ditt| ditt svar| kun| bare)? ?(?:over|ovenfor) denne (?:linjen|streken|linja)',
  sentFrom:
    '(?:sendt|skrevet) (?:fra|med|via)(?: min| mitt| en| et)? {device}|last ned {device}|få {device}|hent {device}',
  greetings: 'hei|hallo|kjære|god (?:morgen|dag|kveld)|heisann',
  farewells:
    '(?:med )?(?:vennlig|vennlige|beste|mange|hjertelig)? ?hilsen(?:er)?|hilsninger|mvh|takk(?: på forhånd)?',
  legal: [
    '(?:melding|meldingen|e-?post\\p{L}*).{0,80}(?:konfidensiell|taushetsplikt|fortrolig)',
    '(?:rette mottaker|tiltenkte mottaker\\p{L}*|adressat\\p{L}*|kun beregnet for)',
    '(?:videreformidling|kopiering|bruk|distribusjon|spredning).{0,100}(?:forbudt|ikke tillatt)',
    '(?:mottatt|sendt).{0,40}ved en feil',
    '(?:kontakt|varsle|gi beskjed).{0,60}avsender|(?:slett|makuler).{0,40}(?:melding|e-?post)',
    'virus.{0,80}ansvar|org\\.? ?nr|organisasjonsnummer|gdpr',
  ],
  footers: [
    '(?:hvis|dersom|om) du (?:ikke er|har mottatt|ved en feil).{0,60}(?:mottaker|feil|adressat)',
    '(?:tenk på miljøet|før du skriver ut)',
    '(?:for å|hvis du|dersom du|ønsker du).{0,80}(?:melde deg av|avmelde|avslutte abonnement|ikke (?:lenger )?(?:ønsker å )?motta).{0,80}',
    '^(?:meld deg av|avmeld|avslutt abonnement|vis i nettleser|personvern(?:erklæring)?)(?: ?[|·•/–-] ?.{0,120})?$',
    '^du (?:mottar|har mottatt|får) denne (?:meldingen|e-?posten).{0,40}(?:fordi|siden)',
    'alle rettigheter (?:forbeholdt|reservert)|^virusfri',
  ],
  automatic: [
    '^(?:kan ikke leveres|ikke levert|levering mislyktes|meldingen kunne ikke|uleverbar)',
    '(?:meldingen (?:din)?|din melding|e-?posten din).{0,80}(?:kunne ikke|er ikke|ble ikke).{0,20}(?:leveres|levert|sendes|sendt)',
    'dette er en (?:automatisk|autogenerert).{0,30}(?:melding|e-?post|svar)|(?:melding|e-?post)\\p{L}*.{0,20}(?:sendt|generert) automatisk',
    '^(?:automatisk svar|autosvar|fraværsmelding|ikke på kontoret)\\b ?(?::|$|-)',
    '(?:henvendelsen|saken) (?:din)?.{0,40}er (?:mottatt|registrert|opprettet)',
  ],
  surveys: [
    '^(?:hvor fornøyd|hvordan vil du vurdere|er du fornøyd).{0,100}',
    '^(?:bra|dårlig), jeg er (?:ikke |mis)?fornøyd$|(?:vennligst )?ikke svar på denne (?:meldingen|e-?posten)',
  ],
  absent: [
    'jeg (?:er|har).{0,40}(?:ikke på kontoret|på ferie|ferie|permisjon|bortreist|fraværende)',
    'kontoret (?:vårt )?er.{0,20}stengt',
  ],
  meanwhile: [
    '(?:ingen|ikke|begrenset).{0,20}tilgang.{0,20}(?:mail|e-?post|meldinger)',
    '(?:ved|i|for).{0,20}(?:hastesaker|presserende|akutte|nødstilfeller|haster|hastetilfeller).{0,80}',
    '(?:meldingen din|e-?posten din|din melding).{0,20}(?:blir|vil).{0,40}',
    '(?:tilbake|retur|svarer).{0,40}|til og med .{2,30}',
    'takk for (?:din|e-?posten|meldingen).{0,30}',
  ],
} satisfies MailLanguage;
