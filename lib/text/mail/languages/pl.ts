import type { MailLanguage } from '../mail-language';

export default {
  code: 'pl',
  labels: {
    from: 'od|nadawca|wysłane przez',
    sent: 'wysłano|wysłane|data wysłania|otrzymano',
    date: 'data|kiedy',
    to: 'do|adresat|odbiorca',
    copy: 'dw|udw|cc|kopia|odpowiedz do|ważność|priorytet|załączniki',
    subject: 'temat|dotyczy',
  },
  opens: 'w dniu|dnia|w wiadomości z dnia|wiadomość napisana|pon|wt|śr|sr|czw|pt|sob|niedz|nie',
  wrote: 'napisał|napisała|napisał\\(a\\)|napisali|pisze|napisał/a|użytkownik .{1,80} napisał|napisana przez',
  persons: 'ja|ty|pan|pani|państwo|my|wy|on|ona|mnie|mi|mój|moja|wasz|wasza|nasz|nasza|ktoś|kolega|koleżanka',
  self: 'ja|mnie|mi|mój|moja|moje|mojego|mojej|moim',
  titles:
    'wiadomość oryginalna|oryginalna wiadomość|pierwotna wiadomość|oryginalny termin|wiadomość przekazana|przekazana wiadomość|treść przekazanej wiadomości|przekazane przez|początek przekazywanej wiadomości',
  forwards: 'początek przekazywanej wiadomości|początek przekazanej wiadomości',
  replyAbove:
    '(?:prosimy |proszę )?(?:odpowiadać|odpowiedz|odpowiedzieć|pisać|wpisać|napisz|wpisz)?(?: ?swoją)?(?: ?odpowiedź)?(?: ?tylko)? ?(?:powyżej|nad) (?:tej|tą) lini(?:i|ą)(?:.{0,40})?',
  sentFrom:
    '(?:wysłano|wysłane) (?:z|ze|za pomocą|przez|przy użyciu)(?: mojego| mojej| urządzenia| aplikacji| programu)? ?{device}|pobierz {device}',
  greetings: 'dzień dobry|cześć|witam|szanown[iyae]|dobry wieczór|hej',
  farewells:
    '(?:z )?(?:poważaniem|wyrazami szacunku)|pozdrawiam(?: serdecznie)?|(?:serdeczne )?pozdrowienia|dziękuję|z góry dziękuję',
  legal: [
    '(?:wiadomość|e-?mail|korespondencja|informacje).{0,80}(?:poufn|przeznaczon)',
    '(?:adresat|odbiorc)\\p{L}*',
    '(?:rozpowszechnianie|kopiowanie|ujawnianie|wykorzystanie).{0,100}(?:zabronion|niedozwolon|zakazan)',
    'omyłkowo|przez pomyłkę|(?:otrzyma).{0,40}błęd',
    '(?:powiadom|poinform|zawiadom).{0,60}nadawc|(?:usun|zniszcz|skasow).{0,40}(?:wiadomoś|e-?mail)',
    'wirus.{0,80}odpowiedzialn|nie ponosi odpowiedzialności',
    'rodo\\b|\\bkrs\\b|\\bnip\\b|sąd rejonowy|kapitał zakładowy',
  ],
  footers: [
    '(?:jeżeli|jeśli) nie (?:jest|są).{0,30}(?:adresat|odbiorc)|(?:jeżeli|jeśli) otrzyma.{0,60}(?:omyłkowo|przez pomyłkę|błęd)',
    '(?:zanim wydrukujesz|pomyśl o środowisku|zastanów się.{0,40}druk|chroń środowisko)',
    '(?:aby|jeśli|jeżeli).{0,80}(?:zrezygnować z|wypisać się|nie chcesz otrzymywać|anulować subskrypcję).{0,80}',
    '^(?:wypisz się|anuluj subskrypcję|zobacz w przeglądarce|polityka prywatności)(?: ?[|·•/–-] ?.{0,120})?$',
    '^otrzymuje(?:sz|cie|pan).{0,20}(?:wiadomość|e-?mail).{0,40}ponieważ',
    'wszelkie prawa zastrzeżone|^wolny od wirusów',
  ],
  automatic: [
    '^(?:niedostarczone|nie dostarczono|nie można dostarczyć|błąd dostarczania|wiadomość niedostarczona)',
    '(?:twoja|państwa|ta) wiadomość.{0,80}nie (?:została|mogła|może).{0,20}(?:dostarczon|wysłan)',
    '(?:to jest |jest to )?wiadomość (?:wygenerowan\\p{L}*|wysłan\\p{L}*)? ?automatyczn|automatycznie (?:wygenerowan|wysłan)',
    '^(?:automatyczna odpowiedź|autoodpowiedź|odpowiedź automatyczna|poza biurem) ?(?::|$|-)',
    '(?:twoje|państwa) zgłoszenie.{0,40}zostało (?:przyjęte|zarejestrowane|utworzone)',
  ],
  surveys: [
    '^(?:jak ocenia|czy jest\\p{L}* zadowol).{0,100}',
    '^(?:dobrze|źle), (?:nie )?jestem (?:nie)?zadowolon[ya]$|prosimy nie odpowiadać na tę wiadomość',
  ],
  absent: [
    '(?:jestem|będę|przebywam).{0,40}(?:poza biurem|na urlopie|nieobecn|w delegacji|na zwolnieniu)',
    'nasze biuro (?:jest|będzie).{0,20}(?:nieczynne|zamknięte)',
  ],
  meanwhile: [
    '(?:nie mam|bez|ograniczony).{0,20}dostęp.{0,20}(?:poczt|e-?mail|wiadomoś)',
    'w (?:pilnych|nagłych).{0,80}',
    '(?:twoja|państwa) wiadomość.{0,20}(?:nie )?(?:zostanie|będzie).{0,30}',
    '(?:wracam|wrócę|odpowiem|odpiszę).{0,60}|\\bdo (?:dnia )?.{2,30}',
    'dziękuję za (?:wiadomość|e-?mail|kontakt)',
  ],
} satisfies MailLanguage;
