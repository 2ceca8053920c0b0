import type { MailLanguage } from '../mail-language';

export default {
  code: 'de',
  labels: {
    from: 'von|absender',
    sent: 'gesendet|gesendet am|gesendet von|erhalten',
    date: 'datum|wann',
    to: 'an|empfänger',
    copy: 'cc|kopie|blindkopie|bcc|antwort an|antworten an|wichtigkeit|priorität|anlagen|anhang',
    subject: 'betreff|betr.|thema',
  },
  opens: 'am|in einer nachricht vom|mo|di|mi|do|fr|sa|so',
  wrote: 'schrieb|geschrieben|hat geschrieben|schreibt|hat folgendes geschrieben',
  persons:
    'ich|du|wir|er|mir|mich|uns|mein|meine|meinem|dein|deine|ihre|ihrer|ihren|unser|unsere|euer|eure|jemand|kollege|kollegin',
  self: 'ich|mir|mich|mein|meine|meinem|meinen|meiner|meines',
  titles:
    'ursprüngliche nachricht|urspruengliche nachricht|originalnachricht|original-?nachricht|ursprünglicher termin|originaltermin|antwort nachricht|weitergeleitete nachricht|weitergeleitet von|weitergeleitete e-?mail|ursprüngliche e-?mail|originale nachricht|ende der weitergeleiteten nachricht|bisheriger verlauf|nachrichtenverlauf',
  forwards: 'anfang der weitergeleiteten (?:nachricht|e-?mail)|weitergeleitete nachricht',
  replyAbove:
    '(?:bitte )?(?:antworten sie|antworte|schreiben sie|schreibe|geben sie)?(?: ?bitte)?(?: ?nur)? ?(?:ihre |deine |die )?(?:antwort(?:en)?)? ?(?:bitte )?(?:ober|über)(?:halb)? (?:dieser|diese|der) (?:linie|zeile)(?: ?(?:antworten|schreiben|eingeben|ein|ein(?:geben|fügen)))?|(?:bitte )?nur ober(?:halb) dieser (?:linie|zeile) antworten',
  sentFrom:
    'von (?:meinem|meiner|mein)? ?{device} (?:gesendet|verschickt)|(?:gesendet|verschickt|diese (?:nachricht|e-?mail|mail) wurde) (?:von|mit|über|aus)(?: der| dem| meinem| meiner)? {device}(?: (?:gesendet|verschickt))?|holen sie sich {device}|{device} herunterladen|hol dir {device}',
  greetings: 'hallo|guten (?:tag|morgen|abend)|sehr geehrter?|liebe[rs]?|moin|grüezi|servus',
  farewells:
    '(?:mit )?(?:freundlichen|freundlichem|besten|herzlichen|lieben|vielen|viele|beste|liebe|freundliche|herzliche|schöne)? ?(?:grüßen|grüße|gruß|grüssen|grüsse|gruss)(?: aus \\p{L}+)?|hochachtungsvoll|mfg|lg|vg|vielen dank|danke',
  legal: [
    '(?:e-?mail|nachricht|mitteilung).{0,80}(?:vertraulich|rechtlich geschützt)',
    'nicht der (?:richtige|beabsichtigte|vorgesehene|bestimmungsgemäße|rechtmäßige) (?:adressat|empfänger)|(?:ausschließlich|nur) für den (?:adressat|empfänger|bezeichneten)',
    '(?:unerlaubte|unbefugte).{0,40}(?:kopieren|weitergabe|vervielfältigung|nutzung)|(?:weitergabe|verbreitung|kopieren).{0,60}nicht gestattet|untersagt',
    'irrtümlich (?:erhalten|zugegangen|zugestellt)|versehentlich (?:erhalten|zugegangen)',
    '(?:informieren|benachrichtigen) sie.{0,60}(?:absender|uns)|(?:vernichten|löschen) sie (?:diese|die|bitte)',
    'vertrauliche (?:und|oder|informationen)|rechtlich geschützte informationen',
    'rechtliche schritte|strafbar',
    '(?:geschäftsführer(?:in|ung)?|vorstand|amtsgericht|handelsregister|registergericht|sitz der gesellschaft|ust-?id(?:-?nr)?|hrb)\\b',
    'viren.{0,80}(?:haft|verantwort|geprüft)',
  ],
  footers: [
    '(?:wenn|falls|sollten) sie (?:nicht der|diese (?:e-?mail|nachricht) irrtümlich)',
    '(?:denken sie|denk|bitte prüfen).{0,60}(?:umwelt|ausdruck)|umwelt.{0,60}(?:drucken|ausdruck)|bevor sie diese.{0,30}drucken',
    '(?:um|wenn sie|falls sie|möchten sie).{0,80}(?:newsletter|e-?mails|nachrichten|verteiler).{0,60}(?:abmelden|abbestellen|nicht mehr erhalten|austragen).{0,80}(?:klicken|hier|link)?',
    '^(?:abmelden|abbestellen|newsletter abbestellen|im browser (?:ansehen|anzeigen)|impressum|datenschutz(?:erklärung|hinweise)?)(?: ?[|·•/–-] ?.{0,120})?$',
    '^sie erhalten diese (?:e-?mail|nachricht).{0,40}(?:weil|da)\\b',
    '^(?:informationen|hinweise) (?:zum|zur|zu).{0,40}(?:datenschutz|verarbeitung)|^(?:unsere )?datenschutz(?:erklärung|hinweise) finden sie',
    'alle rechte vorbehalten|^virenfrei|(?:e-?mail|nachricht).{0,30}auf viren (?:geprüft|überprüft)',
  ],
  automatic: [
    '^(?:unzustellbar|nicht zustellbar|zustellung fehlgeschlagen|fehler bei der (?:zustellung|nachrichtenzustellung)|unzustellbarkeitsbericht)',
    '(?:ihre|deine) (?:nachricht|e-?mail|mail).{0,80}(?:konnte nicht|wurde nicht|kann nicht).{0,20}(?:zugestellt|gesendet|übermittelt)',
    '(?:dies ist|das ist) eine (?:automatisch|automatische|automatisierte).{0,30}(?:nachricht|e-?mail|antwort|mail)|(?:nachricht|e-?mail) wurde automatisch (?:erstellt|erzeugt|generiert|versandt|versendet)',
    '^(?:automatische antwort|abwesenheitsnotiz|abwesenheitsmeldung)\\b ?(?::|$|-)',
    '(?:ihre|deine) anfrage.{0,40}(?:ist bei uns eingegangen|wurde (?:erfasst|angelegt|registriert))',
  ],
  surveys: [
    '^(?:wie (?:zufrieden|bewerten sie|würden sie)|bitte bewerten sie).{0,100}',
    '^(?:gut|schlecht), ich bin (?:un)?zufrieden$|bitte antworten sie nicht auf diese (?:e-?mail|nachricht)',
  ],
  absent: [
    'ich (?:bin|befinde mich).{0,60}(?:nicht im (?:büro|haus)|außer haus|abwesend|im urlaub|auf dienstreise|in elternzeit|nicht (?:am arbeitsplatz|erreichbar))',
    '(?:unser|das) büro ist.{0,30}geschlossen',
  ],
  meanwhile: [
    '(?:kein|keinen|nur eingeschränkten|eingeschränkten|unregelmäßig).{0,20}(?:zugriff|zugang).{0,20}(?:mails?|postfach|nachrichten)',
    '(?:in dringenden|bei dringenden|im notfall|für dringende).{0,80}',
    '(?:ihre|deine) (?:nachricht|e-?mail|mail).{0,30}(?:nicht )?(?:weitergeleitet|gelesen|bearbeitet|beantwortet)',
    '(?:wieder|zurück|erreichbar).{0,30}|melde mich.{0,40}|\\bbis (?:zum |einschließlich )?.{2,30}|\\bab (?:dem )?\\d',
    'vielen dank für (?:ihre|deine) (?:nachricht|e-?mail|mail)',
  ],
} satisfies MailLanguage;
