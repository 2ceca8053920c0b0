import type { MailLanguage } from '../mail-language';

export default {
  code: 'cs',
  labels: {
    from: 'od|odesílatel|odesilatel',
    sent: 'odesláno|odeslano|přijato',
    date: 'datum|kdy',
    to: 'komu|pro|příjemce|adresát',
    copy: 'kopie|skrytá kopie|cc|odpovědět komu|odpověď komu|důležitost|priorita|přílohy',
    subject: 'předmět|věc',
  },
  opens: 'dne|ve zprávě ze dne|v|po|út|st|čt|pá|so|ne',
  wrote: 'napsal|napsala|napsal\\(a\\)|napsal/a|napsali|píše',
  persons: 'já|ty|vy|my|on|ona|mně|mi|můj|moje|tvůj|váš|vaše|náš|naše|někdo|kolega|kolegyně',
  self: 'já|mně|mě|mi|můj|moje|moji|mého|mé|mém',
  titles:
    'původní zpráva|původní schůzka|přeposlaná zpráva|předaná zpráva|přeposlaný e-?mail|původní e-?mail|začátek přeposílané zprávy',
  forwards: 'začátek přeposílané zprávy|začátek přeposlané zprávy',
  replyAbove:
    '(?:prosím,? |prosíme,? )?(?:odpovídejte|odpovězte|odpověz|pište|napište)?(?: ?svou odpověď| pouze)? ?nad (?:tento řádek|tuto čáru|tímto řádkem|touto čárou|tuto linku)',
  sentFrom:
    'odesláno (?:z|ze|pomocí|přes)(?: mého| mé| aplikace| zařízení)? ?{device}|získejte {device}|získat {device}|stáhněte si {device}',
  greetings: 'dobrý (?:den|večer)|dobré (?:ráno|odpoledne)|ahoj|vážen[áýí]|zdravím|milá|milý',
  farewells: 's (?:pozdravem|úctou|přáním[^.\\n]{0,30})|děkuji|děkuju|předem děkuji|hezký den|zdravím',
  legal: [
    '(?:zpráva|e-?mail|informace).{0,80}(?:důvěrn|určen)',
    '(?:adresát|zamýšlen\\p{L}* příjemc|příjemc\\p{L}*)',
    '(?:šíření|kopírování|použití|zveřejnění).{0,100}(?:zakázán|nepřípustn)',
    '(?:omylem|nedopatřením)',
    '(?:inform|upozorn|uvědom).{0,60}odesílatel|(?:smaž|vymaž|odstra|zni[čc]).{0,40}(?:zpráv|e-?mail)',
    'vir[uůy].{0,80}odpovědnost|\\bičo?\\b|obchodní(?:m)? rejstřík|gdpr',
  ],
  footers: [
    '(?:pokud|jestliže|nejste-li|nejste) (?:nejste|jste)?.{0,40}(?:adresát|příjemc|omylem)',
    '(?:myslete na životní prostředí|než (?:tento )?(?:e-?mail|zprávu)? ?vytisknete|před vytištěním|šetřete životní prostředí)',
    '(?:pro|pokud|chcete-li).{0,80}(?:odhlásit|odhlášení|nechcete (?:již )?dostávat|zrušit odběr).{0,80}',
    '^(?:odhlásit (?:se|odběr)|zrušit odběr|zobrazit v prohlížeči|ochrana (?:osobních údajů|soukromí))(?: ?[|·•/–-] ?.{0,120})?$',
    '^tento (?:e-?mail|zprávu) (?:jste obdrželi|dostáváte).{0,40}(?:protože|neboť)',
    'všechna práva vyhrazena|^bez virů|neobsahuje žádné viry',
  ],
  automatic: [
    '^(?:nedoručitelné|nedoručeno|doručení se nezdařilo|zprávu nelze doručit|nelze doručit)',
    '(?:vaši|vaše|vaše|tuto|tato) zpráv[ua].{0,80}(?:nebylo možné|se nepodařilo|nelze|nebyla).{0,20}(?:doruč|odesl)',
    '(?:toto je|jedná se o) automatick\\p{L}* (?:zpráv|odpověď|e-?mail)|(?:zpráva|e-?mail).{0,20}automaticky (?:vygenerov|odesl)',
    '^(?:automatická odpověď|mimo kancelář|nepřítomnost) ?(?::|$|-)',
    '(?:váš|vaše) (?:požadavek|žádost|dotaz).{0,40}(?:byl|byla|jsme).{0,20}(?:přijat|zaregistrov|vytvořen)',
  ],
  surveys: [
    '^(?:jak (?:hodnotíte|byste ohodnotil|jste spokojen)).{0,100}',
    '^(?:dobře|špatně), (?:jsem|nejsem) (?:ne)?spokojen[aý]?$|na (?:tuto zprávu|tento e-?mail) neodpovídejte',
  ],
  absent: [
    '(?:jsem|budu|nejsem).{0,40}(?:mimo kancelář|na dovolené|nepřítom|na služební cestě|v kanceláři)',
    'naše kancelář (?:je|bude).{0,20}(?:zavřen|uzavřen)',
  ],
  meanwhile: [
    '(?:nemám|bez|omezený).{0,20}přístup.{0,20}(?:e-?mail|pošt|zpráv)',
    '(?:v naléhavých|v případě naléhav|v urgentních|v nutných).{0,80}',
    '(?:vaše|váš) (?:zpráva|e-?mail).{0,20}(?:nebude|bude).{0,30}',
    '(?:vrátím se|odpovím|budu zpět|zpět).{0,60}|\\bdo \\d.{0,30}|\\bdo pondělí',
    'děkuji za (?:vaši|váš|tvou|zprávu|e-?mail).{0,20}',
  ],
} satisfies MailLanguage;
