import type { MailLanguage } from '../mail-language';

export default {
  code: 'nl',
  labels: {
    from: 'van|afzender|verzonden door',
    sent: 'verzonden|verstuurd|verzonden op|ontvangen',
    date: 'datum|wanneer',
    to: 'aan|ontvanger',
    copy: 'cc|bcc|kopie|antwoord aan|beantwoorden aan|urgentie|prioriteit|bijlagen',
    subject: 'onderwerp|betreft',
  },
  opens: 'op|in een bericht van|in een bericht met de datum|ma|di|wo|do|vr|za|zo',
  wrote: 'schreef|geschreven|heeft (?:het )?volgende geschreven|schrijft',
  persons: 'ik|jij|je|u|wij|we|hij|zij|ze|mij|me|ons|mijn|jouw|jullie|uw|onze|iemand|collega',
  self: 'ik|mij|me|mijn|mijzelf',
  titles:
    'oorspronkelijk bericht|origineel bericht|oorspronkelijke afspraak|oorspronkelijke e-?mail|doorgestuurd bericht|doorgestuurde e-?mail|doorgestuurd door|begin doorgestuurd bericht|einde doorgestuurd bericht',
  forwards: 'begin doorgestuurd bericht|doorgestuurd bericht',
  replyAbove:
    '(?:gelieve |graag )?(?:antwoord|antwoorden|reageer|reageren|beantwoorden|typ|schrijf)?(?: ?uw (?:antwoord|reactie)| alleen)? ?(?:a\\.?u\\.?b\\.? )?boven deze (?:lijn|regel)(?: ?(?:te )?(?:antwoorden|typen|reageren|schrijven))?',
  sentFrom:
    '(?:verzonden|verstuurd) (?:vanaf|vanuit|van|met|via)(?: mijn| de| het| een)? {device}|outlook voor {device} downloaden|{device} downloaden|download {device}|haal {device}',
  greetings: 'hallo|hoi|dag|beste|geachte|goede(?:morgen|middag|avond)|goedendag',
  farewells:
    '(?:met )?(?:vriendelijke|hartelijke|beste|warme)? ?groet(?:en|jes)?|mvg|hoogachtend|bedankt|dank u|alvast bedankt',
  legal: [
    '(?:bericht|e-?mail|informatie).{0,80}(?:vertrouwelijk|uitsluitend bestemd)',
    '(?:geadresseerde|beoogde ontvanger|niet de bedoelde ontvanger)',
    '(?:gebruik|openbaarmaking|verspreiding|vermenigvuldiging|kopiëren).{0,100}(?:verboden|niet toegestaan)',
    'ten onrechte|abusievelijk|(?:per (?:abuis|vergissing)|onbedoeld).{0,30}ontvangen',
    '(?:waarschuw|inform|stel|meld).{0,60}(?:afzender)|(?:verwijder|vernietig).{0,40}(?:bericht|e-?mail)',
    'virus.{0,80}(?:aansprakelijk)|niet aansprakelijk',
    'kvk|kamer van koophandel|btw(?:-?nr|-?nummer)?',
  ],
  footers: [
    '(?:indien|als|mocht) u (?:niet de|dit bericht|deze e-?mail).{0,40}(?:geadresseerde|ontvanger|ten onrechte|per abuis|abusievelijk)',
    '(?:denk aan het milieu|voordat u (?:dit|deze).{0,30}print|afdrukken\\?|voordat u print|spaar het milieu)',
    '(?:om|als u|indien u|wilt u|klik hier om).{0,80}(?:uit te schrijven|uitschrijven|afmelden|af te melden|niet meer (?:wilt )?ontvangen).{0,80}',
    '^(?:uitschrijven|afmelden|bekijk (?:deze e-?mail )?in (?:uw )?browser|privacy(?:beleid|verklaring))(?: ?[|·•/–-] ?.{0,120})?$',
    '^(?:u|je) ontvangt (?:dit|deze) (?:bericht|e-?mail).{0,40}(?:omdat|want)',
    '^voor (?:het uitoefenen van )?uw (?:privacy)?rechten.{0,100}',
    'alle rechten voorbehouden|^virusvrij',
  ],
  automatic: [
    '^(?:onbestelbaar|niet bezorgd|bezorging mislukt|niet te bezorgen|bericht niet bezorgd)',
    '(?:uw|je|dit) (?:bericht|e-?mail).{0,80}(?:kon niet|is niet|kan niet).{0,20}(?:bezorgd|afgeleverd|verzonden)',
    'dit is een (?:automatisch|geautomatiseerd).{0,30}(?:bericht|e-?mail|antwoord)|(?:bericht|e-?mail).{0,20}automatisch (?:gegenereerd|verzonden)',
    '^(?:automatisch antwoord|afwezigheidsbericht|afwezig)\\b ?(?::|$|-)',
    '(?:uw|je) (?:aanvraag|verzoek|vraag).{0,40}is (?:ontvangen|geregistreerd|aangemaakt)',
  ],
  surveys: [
    '^(?:hoe (?:beoordeelt|tevreden)|bent u tevreden).{0,100}',
    '^(?:goed|slecht), ik ben (?:niet |on)?tevreden$|(?:gelieve )?niet (?:te )?(?:antwoorden|reageren) op (?:dit|deze) (?:bericht|e-?mail)',
  ],
  absent: [
    'ik ben.{0,40}(?:niet op kantoor|afwezig|op vakantie|met verlof|op reis|buiten kantoor)|ben ik.{0,40}(?:afwezig|niet op kantoor|op vakantie)',
    'ons kantoor is.{0,20}gesloten',
  ],
  meanwhile: [
    '(?:geen|beperkt|beperkte).{0,20}toegang.{0,20}(?:mail|e-?mail|berichten)',
    '(?:voor|bij|in).{0,20}(?:dringende|spoed|urgente|noodgevallen).{0,80}',
    '(?:uw|je) (?:bericht|e-?mail|mail).{0,20}(?:wordt|zal).{0,40}',
    '(?:weer|terug|antwoord).{0,40}|\\btot (?:en met )?.{2,30}',
    'bedankt voor (?:uw|je) (?:bericht|e-?mail|mail)',
  ],
} satisfies MailLanguage;
