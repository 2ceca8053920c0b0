import type { MailLanguage } from '../mail-language';

export default {
  code: 'it',
  labels: {
    from: 'da|mittente|inviato da',
    sent: 'inviato|inviato il|data invio|ricevuto',
    date: 'data|quando',
    to: 'a|destinatario|destinatari',
    copy: 'cc|ccn|rispondi a|priorità|importanza|allegati',
    subject: 'oggetto',
  },
  opens: 'il|il giorno|in data|lun|mar|mer|gio|ven|sab|dom',
  wrote: 'ha scritto|scrisse|scrive',
  persons:
    'io|tu|lei|noi|voi|lui|loro|mi|ci|mio|mia|tuo|tua|vostro|vostra|nostro|nostra|suo|sua|qualcuno|collega',
  self: 'io|mi|mio|mia|miei|mie|me',
  titles:
    'messaggio originale|appuntamento originale|messaggio inoltrato|e-?mail originale|messaggio inviato|inoltrato da|inizio messaggio inoltrato|fine messaggio inoltrato',
  forwards: 'inizio messaggio inoltrato|inizia il messaggio inoltrato',
  replyAbove:
    '(?:si prega di |per favore,? |per rispondere )?(?:rispondere|rispondi|scrivere|scrivi|inserire|digitare)?(?: ?la (?:tua |sua )?risposta| solo)? ?(?:al di )?sopra (?:a )?questa (?:riga|linea)(?:.{0,40})?',
  sentFrom:
    'inviato (?:da|dal|dalla|con|tramite|da un)(?: mio| mia| il mio| la mia)? ?{device}|ottieni {device}|scarica {device}',
  greetings: 'ciao|salve|buongiorno|buonasera|gentil[ei]|egregi[oa]|spett\\.?le|car[oaie]',
  farewells:
    '(?:cordiali|distinti|un cordiale|i miei)? ?salut[oi]|cordialmente|grazie(?: mille)?|a presto|in fede',
  legal: [
    '(?:messaggio|e-?mail|comunicazione|informazioni).{0,80}(?:riservat|confidenzial|esclusiv)',
    '(?:destinatari[oa]|persona a cui è indirizzat)',
    '(?:uso|diffusione|divulgazione|copia|riproduzione|distribuzione).{0,100}(?:vietat|proibit)',
    'ricevuto.{0,40}per errore',
    '(?:avvis|inform|comunic).{0,60}(?:mittente|immediatamente)|(?:distrugg|cancell|elimin).{0,40}(?:messaggio|e-?mail)',
    'virus.{0,80}responsab|declina ogni responsabilità',
    'gdpr|regolamento \\(?ue\\)?|d\\. ?lgs|privacy|partita iva|p\\. ?iva',
  ],
  footers: [
    '(?:qualora|se|nel caso) (?:lei )?non (?:fosse|siate|è|foste).{0,20}destinatari|(?:qualora|se) (?:ha|avete|avesse|aveste) ricevuto (?:questo|il presente|la presente).{0,30}per errore',
    "(?:prima di stampare|pensa all[’']ambiente|rispetta l[’']ambiente|non stampare)",
    '(?:per|se (?:non )?(?:desideri|desidera|vuoi|vuole)).{0,80}(?:disiscriver|cancellar\\p{L}* (?:dalla|l)|annullare l|non ricevere|ricevere più).{0,80}',
    '^(?:annulla iscrizione|disiscriviti|cancella iscrizione|visualizza nel browser|informativa (?:sulla )?privacy|note legali)(?: ?[|·•/–-] ?.{0,120})?$',
    '^(?:hai|ha) ricevuto (?:questa|questo) (?:e-?mail|messaggio).{0,40}(?:perché|poiché|in quanto)',
    '^per esercitare i (?:suoi|tuoi|propri) diritti.{0,100}',
    'tutti i diritti riservati|^privo di virus',
  ],
  automatic: [
    '^(?:non recapitabile|mancato recapito|impossibile recapitare|messaggio non recapitato|notifica di mancato recapito)',
    '(?:il tuo|il suo|il) messaggio.{0,80}non (?:è stato|può essere|è stato possibile).{0,20}(?:recapitat|consegnat|inviat)',
    '(?:questa è una|questo è un) (?:e-?mail|messaggio).{0,20}automatic|(?:messaggio|e-?mail).{0,20}(?:generat|inviat)[oa] automaticamente',
    '^(?:risposta automatica|fuori (?:sede|ufficio))\\b ?(?::|$|-)',
    'la (?:sua|tua) richiesta.{0,40}è stata (?:ricevuta|registrata|presa in carico)',
  ],
  surveys: [
    '^(?:come (?:valut|giudic)|quanto (?:è|sei) soddisfatt|sei soddisfatt).{0,100}',
    '^(?:bene|male), (?:non )?sono (?:in)?soddisfatt[oa]$|non rispondere a (?:questa|questo) (?:e-?mail|messaggio)',
  ],
  absent: [
    '(?:sono|sarò).{0,40}(?:fuori (?:sede|ufficio)|in ferie|in vacanza|assente|in congedo|in malattia)',
    'i nostri uffici (?:sono|saranno|resteranno).{0,20}chiusi',
  ],
  meanwhile: [
    '(?:non|senza|con).{0,20}accesso.{0,20}(?:posta|mail|e-?mail)',
    '(?:in caso di|per).{0,20}(?:urgenz|emergenz|urgent).{0,80}',
    '(?:la sua|la tua|il suo|il tuo) (?:messaggio|e-?mail|mail).{0,20}(?:non )?(?:sarà|verrà).{0,30}',
    '(?:tornerò|rientrerò|risponderò|rientro).{0,60}|fino al .{2,30}',
    'grazie per (?:il|la) (?:suo|sua|tuo|tua|vostro|vostra)? ?(?:messaggio|e-?mail|mail)',
  ],
} satisfies MailLanguage;
