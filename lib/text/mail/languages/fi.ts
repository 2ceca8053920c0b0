import type { MailLanguage } from '../mail-language';

export default {
  code: 'fi',
  labels: {
    from: 'lähettäjä|keneltä',
    sent: 'lähetetty|lähetysaika|vastaanotettu',
    date: 'päiväys|päivämäärä|pvm',
    to: 'vastaanottaja|vastaanottajat|kenelle',
    copy: 'kopio|kopiot|cc|piilokopio|vastausosoite|tärkeys|liitteet',
    subject: 'aihe|otsikko',
  },
  opens: 'ma|ti|ke|to|pe|la|su|viestissä',
  wrote: 'kirjoitti|on kirjoittanut|kirjoittaa|kirjoitti seuraavasti',
  persons: 'minä|sinä|te|me|hän|he|minun|sinun|teidän|meidän|hänen|joku|kollega\\p{L}*',
  self: 'minä|minun|minua|minulle|minulla|minusta',
  titles:
    'alkuperäinen viesti|alkuperäinen tapaaminen|välitetty viesti|edelleenlähetetty viesti|edelleen lähetetty viesti|välitetyn viestin alku|alkuperäinen sähköposti|viestihistoria',
  forwards: 'välitetty viesti alkaa|välitetyn viestin alku|alkaa välitetty viesti',
  replyAbove:
    '(?:ole hyvä ja |olkaa hyvä ja )?(?:vastaa|kirjoita|vastatkaa)?(?: ?vastauksesi| vain)? ?tämän (?:rivin|viivan) (?:yläpuolelle|yläpuolella)',
  sentFrom:
    'lähetetty {device}|lähetetty (?:laitteesta|puhelimesta|sovelluksesta|minun)? ?{device}|lähetetty \\p{L}* ?{device}|hanki {device}|lataa {device}',
  greetings: 'hei|moi|terve|hyvä(?:ä)? (?:päivää|huomenta|iltaa)|arvoisa|huomenta',
  farewells:
    '(?:ystävällisin|parhain|terveisin|lämpimin)? ?terveisin|t(?:erv)?\\.|kiitos|kiitokset|ystävällisesti|terveiset',
  legal: [
    '(?:viesti|sähköposti)\\p{L}*.{0,80}(?:luottamuksellin|salassa)',
    '(?:tarkoitettu\\p{L}* (?:vain|vastaanottaja)|oikea vastaanottaja|tarkoitettu vastaanottaja|vain vastaanottajalle)',
    '(?:käyttö|jakaminen|kopiointi|levittäminen|julkaiseminen).{0,100}(?:kielletty|luvatonta)',
    'erehdyksessä|vahingossa saan',
    '(?:ilmoit).{0,60}lähettäjä|(?:poist|tuho|hävit).{0,40}viesti',
    'virus.{0,80}vastu|y-tunnus|gdpr',
  ],
  footers: [
    '(?:jos|mikäli) (?:et|ette) ole.{0,40}vastaanottaja|(?:jos|mikäli) olet.{0,20}(?:saanut|vastaanottanut).{0,40}(?:erehdyksessä|vahingossa)',
    '(?:ajattele ympäristöä|ennen kuin tulostat)',
    '(?:jos et (?:enää )?halua|halutessasi|voit|peruuttaaksesi).{0,80}(?:peruuttaa (?:uutiskirjeen|tilauksen)|vastaanottaa|tilauksen|poistua (?:listalta|postituslistalta)).{0,80}',
    '^(?:peruuta tilaus|peru tilaus|näytä selaimessa|tietosuojaseloste)(?: ?[|·•/–-] ?.{0,120})?$',
    '^(?:saat|sait) tämän (?:viestin|sähköpostin).{0,40}koska',
    'kaikki oikeudet pidätetään|^virukseton',
  ],
  automatic: [
    '^(?:toimittamaton|ei voitu toimittaa|viestiä ei voitu|toimitus epäonnistui)',
    '(?:viestiäsi|viestisi|viestiä).{0,80}(?:ei voitu|ei ole|ei voida).{0,20}(?:toimittaa|toimitettu|lähettää)',
    'tämä on automaattinen (?:viesti|vastaus|ilmoitus)|(?:viesti|ilmoitus).{0,20}(?:lähetetty|luotu) automaattisesti',
    '^(?:automaattinen vastaus|poissaoloilmoitus|poissa toimistolta) ?(?::|$|-)',
    '(?:pyyntösi|yhteydenottosi).{0,40}on (?:vastaanotettu|kirjattu|luotu)',
  ],
  surveys: [
    '^(?:kuinka tyytyväinen|miten arvioisit|oletko tyytyväinen).{0,100}',
    '^(?:hyvä|huono), olen (?:tyytyväinen|tyytymätön)$|älä vastaa tähän viestiin',
  ],
  absent: [
    'olen.{0,40}(?:poissa|lomalla|vapaalla|työmatkalla|vanhempainvapaalla|toimistolta)',
    'toimistomme on.{0,20}suljettu',
  ],
  meanwhile: [
    '(?:en pääse|ei ole|rajoitetusti|en lue).{0,30}(?:sähköposti|viest|posti)',
    '(?:kiireellis|kiireis|hätä)\\p{L}*.{0,80}',
    '(?:viestisi|viestiäsi|sähköpostisi).{0,40}',
    '(?:palaan|takaisin|vastaan).{0,40}|\\bsaakka|\\basti',
    'kiitos (?:viestistäsi|sähköpostistasi|yhteydenotostasi)',
  ],
} satisfies MailLanguage;
