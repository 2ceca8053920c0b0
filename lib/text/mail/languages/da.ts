import type { MailLanguage } from '../mail-language';

export default {
  code: 'da',
  labels: {
    from: 'fra|afsender',
    sent: 'sendt|modtaget',
    date: 'dato|hvornår',
    to: 'til|modtager',
    copy: 'cc|bcc|kopi|svar til|prioritet|vedhæftede filer|vedhæftet',
    subject: 'emne|vedr.|vedrørende',
  },
  opens: 'den|på|i en meddelelse dateret|man|tir|tirs|ons|tor|tors|fre|lør|søn',
  wrote: 'skrev|skriver|har skrevet',
  persons: 'jeg|du|vi|han|hun|de|mig|os|min|mit|din|dit|jer|jeres|vores|nogen|kollega',
  self: 'jeg|mig|min|mit|mine',
  titles:
    'oprindelig meddelelse|original meddelelse|oprindelig aftale|videresendt meddelelse|videresendt besked|videresendt mail|videresendt af|start på videresendt besked|oprindelig besked',
  forwards:
    'start på videresendt (?:besked|meddelelse|e-?mail)|begynd på videresendt meddelelse|påbegynd videresendt (?:besked|meddelelse)',
  replyAbove:
    '(?:venligst |skriv venligst )?(?:svar|skriv|besvar)?(?: ?dit svar| kun)? ?(?:over|ovenfor|oven over) denne (?:linje|streg)',
  sentFrom: '(?:sendt|afsendt) (?:fra|med|via)(?: min| mit| en| et)? {device}|hent {device}|få {device}',
  greetings: 'hej|kære|god(?:morgen|dag| morgen| dag| aften)|hejsa',
  farewells:
    '(?:med )?(?:venlig|venlige|bedste|de bedste|mange|kærlig)? ?hilsen(?:er)?|hilsner|mvh|vh|tak(?: på forhånd)?',
  legal: [
    '(?:meddelelse|mail|e-?mail|besked).{0,80}(?:fortrolig|tavshedspligt)',
    '(?:rette modtager|tiltænkte modtager|adressat|kun beregnet til|udelukkende til)',
    '(?:videregivelse|kopiering|brug|offentliggørelse).{0,100}(?:forbudt|ikke tilladt)',
    '(?:modtaget|sendt).{0,40}ved en (?:fejl|fejltagelse)',
    '(?:kontakt|underret|giv).{0,60}afsender|(?:slet|destruer).{0,40}(?:meddelelse|mail|besked)',
    'virus.{0,80}ansvar|cvr(?:-?nr)?|gdpr',
  ],
  footers: [
    'hvis du (?:ikke er|har modtaget|ved en fejl).{0,60}(?:modtager|fejl|adressat)',
    '(?:tænk på miljøet|før du printer|inden du printer)',
    '(?:for at|hvis du|ønsker du|klik her for at).{0,80}(?:afmelde|framelde|ikke (?:længere )?(?:ønsker at )?modtage).{0,80}',
    '^(?:afmeld|frameld|afmeld nyhedsbrev|vis i browser|privatlivspolitik)(?: ?[|·•/–-] ?.{0,120})?$',
    '^du (?:modtager|har modtaget) denne (?:mail|e-?mail|besked).{0,40}(?:fordi|da)',
    'alle rettigheder forbeholdes|^virusfri',
  ],
  automatic: [
    '^(?:kan ikke leveres|ikke leveret|levering mislykkedes|meddelelsen kunne ikke|uleveret)',
    '(?:din|denne) (?:meddelelse|mail|besked).{0,80}(?:kunne ikke|er ikke).{0,20}(?:leveres|leveret|sendes|sendt)',
    'dette er en (?:automatisk|autogenereret).{0,30}(?:meddelelse|mail|besked|svar)|(?:meddelelse|mail|besked).{0,20}(?:sendt|genereret) automatisk',
    '^(?:automatisk svar|autosvar|fraværsbesked|ikke til stede)\\b ?(?::|$|-)',
    '(?:din|dit) (?:henvendelse|sag|anmodning).{0,40}er (?:modtaget|registreret|oprettet)',
  ],
  surveys: [
    '^(?:hvor tilfreds|hvordan vil du (?:vurdere|bedømme)|er du tilfreds).{0,100}',
    '^(?:godt|dårligt), jeg er (?:ikke |u)?tilfreds$|svar (?:venligst )?ikke på denne (?:mail|besked|meddelelse)',
  ],
  absent: [
    'jeg (?:er|holder).{0,40}(?:ikke på kontoret|på ferie|ferie|på orlov|fraværende|bortrejst|barsel)',
    'vores kontor er.{0,20}lukket',
  ],
  meanwhile: [
    '(?:ingen|ikke|begrænset).{0,20}adgang.{0,20}(?:mail|e-?mail|beskeder)',
    '(?:ved|i|for).{0,20}(?:hasteopgaver|hastesager|presserende|akutte|nødstilfælde|haster).{0,80}',
    '(?:din|dine) (?:mail|meddelelse|besked).{0,20}(?:bliver|vil).{0,40}',
    '(?:tilbage|retur|svarer).{0,40}|til og med .{2,30}|\\bindtil .{2,30}',
    'tak for din (?:mail|meddelelse|besked)',
  ],
} satisfies MailLanguage;
