/**
 * Names of mail programs, of the things that they run on and of who sells these, as the lines below a mail name them, in lower case.
 */
const programs =
  'outlook hotmail gmail mail mails e-mail email yahoo aol proton protonmail thunderbird k-9 k9 fairemail bluemail aqua fastmail spark canary superhuman newton edison tutanota tuta hey zoho zimbra gmx web.de freemail t-online posteo libero virgilio tiscali laposte orange sfr seznam centrum onet interia poczta mail.ru yandex яндекс почт mymail rambler qq foxmail naver 네이버 daum hanmail typeapp boxer airmail mailspring evolution lotus notes groupwise icloud front missive shortwave mailbird em 网易邮箱 网易 網易 邮箱 郵箱 메일 メール';
const things =
  'iphone iphon ipad ipod imac macbook apple watch galaxy samsung android huawei honor xiaomi redmi poco oppo vivo oneplus realme nokia lumia sony xperia pixel google motorola moto lg htc blackberry windows microsoft zte asus lenovo fairphone phone smartphone smartphon handy handheld mobile mobil mobiltelefon mobiltelefoon móvil celular cellulare telefon telefoon téléphone teléfono telefone telemóvel telefono puhelin puhelim мобильн телефон смартфон 手机 手機 平板 スマートフォン スマホ 携帯 휴대폰 휴대전화 스마트폰 tablet tablette tableta tablett device gerät appareil dispositivo apparaat ios ipados macos mac app apps';
const sellers = 'verizon at&t t-mobile telekom vodafone o2 sprint metro telstra bell rogers ee three bt';
const beside =
  'capable workspace one wireless new all the my your secure free for on by from with and a an für auf von der die das dem den meinem meiner pour sur avec de du d l la le les mon ma un une con para el en mi com meu minha do da no na o per su mio il voor op met mijn het een mojego mojej dla z ze för med min mitt mit till til på i pro mého için ile от для с на моего моей из edition professional home pro plus max mini ultra lite note edge duos fe se fold flip lte g 我的 我 版 安卓';

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));
const named = setOf(`${programs} ${things}`);
const others = setOf(`${sellers} ${beside}`);
/** “S21”, “10”, “15.2”, “5G”. */
const model = /^(?:[a-z]{0,3}\d[\p{L}\d.]{0,6}\+?|[a-z]\d{1,3}\+?)$/u;
const wordBreak = /[\s,®™|·+()\u00a0]+|-(?=\s)|(?<=\p{L})\.(?=\s|$)/u;

/** More words make a sentence. */
const maxWords = 10;
/** “iPhone’umdan”, “iPhonesta”, “iPhonu”: so many letters a language puts behind a name. */
const maxEnding = 6;

/** Is all of this a name of such a program or thing? @param words in lower case */
export function isDevice(words: string): boolean {
  const parts = words
    .split(wordBreak)
    .flatMap((part) => (isNamed(part) || others.has(part) ? part : part.split('-')))
    .filter(Boolean);
  return (
    parts.length > 0 &&
    parts.length <= maxWords &&
    parts.some((part) => isNamed(part)) &&
    parts.every((part) => isNamed(part) || others.has(part) || model.test(part))
  );
}

function isNamed(part: string): boolean {
  const [stem = '', behind = ''] = part.split(/['’!]/);
  if (behind.length > maxEnding) return false;
  for (let end = stem.length; end > 1 && end >= stem.length - maxEnding; end--)
    if (named.has(stem.slice(0, end))) return end === stem.length || end > 3;
  return false;
}
