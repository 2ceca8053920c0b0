import type { MailLanguage } from '../mail-language';

export default {
  code: 'tr',
  labels: {
    from: 'kimden|gönderen',
    sent: 'gönderildi|gönderme tarihi|gönderilme tarihi|gönderim tarihi|alındı',
    date: 'tarih',
    to: 'kime|alıcı|alıcılar',
    copy: 'bilgi|cc|gizli|yanıt adresi|yanıtla|önem|ekler',
    subject: 'konu',
  },
  opens: 'pzt|sal|çar|per|cum|cmt|paz|tarihinde',
  wrote: 'yazdı|şunu yazdı|şunları yazdı|şöyle yazdı|yazmış',
  persons: 'ben|sen|siz|biz|o|onlar|bana|beni|benim|sizin|senin|bizim|birisi|arkadaşınız',
  self: 'ben|bana|beni|benim|bende|benden',
  titles:
    '(?:orijinal|orijinal|özgün|asıl) (?:mesaj|ileti|e-?posta|randevu)|iletilen (?:mesaj|ileti|e-?posta)|iletilmiş (?:mesaj|ileti)|yönlendirilen (?:mesaj|ileti|e-?posta)|iletilen mesajın başlangıcı',
  forwards:
    'iletilen (?:mesaj|ileti)(?:nin başlangıcı)?|iletilmiş ileti başlangıcı|iletilmiş e-?posta başlangıcı',
  replyAbove:
    '(?:lütfen )?(?:yanıtınızı|cevabınızı)? ?(?:yalnızca )?bu (?:satırın|çizginin) üst(?:üne|ünde|ünü)(?: ?(?:yazın|yazınız|yanıtlayın|cevaplayın))?',
  sentFrom: '{device} (?:gönderildi|gönderilmiştir)|{device} (?:edinin|indirin|alın)',
  greetings: 'merhaba(?:lar)?|selam|sayın|iyi (?:günler|akşamlar)|günaydın',
  farewells:
    'saygılar(?:ımla|ımızla)?|iyi (?:günler|çalışmalar)|teşekkürler|teşekkür ederim|sevgiler|selamlar',
  legal: [
    '(?:mesaj|ileti|e-?posta).{0,80}(?:gizli|kişiye özel)',
    '(?:alıcı(?:sı)? değil|muhatab|hedeflenen alıcı|yalnızca (?:gönderildiği|adreslendiği))',
    '(?:kullanıl|kopyalan|dağıtıl|açıklan|çoğaltıl).{0,100}(?:yasak)',
    '(?:yanlışlıkla|hata ile|sehven)',
    '(?:gönderen|göndericiye?).{0,40}(?:bildir|haber)|(?:siliniz|silin|imha)',
    'virüs.{0,80}(?:sorumlu)|sorumluluk kabul|kvkk|ticaret sicil|mersis',
  ],
  footers: [
    '(?:alıcısı|muhatabı|hedeflenen alıcı).{0,30}(?:değilseniz|siz değilseniz)|yanlışlıkla (?:aldıysanız|ulaştıysa)',
    '(?:yazdırmadan önce|çevreyi düşün|doğayı koru)',
    '(?:abonelikten çık|üyelikten ayrıl|artık almak istemiyorsanız|listeden çık).{0,80}',
    '^(?:tarayıcıda görüntüle|gizlilik politikası)(?: ?[|·•/–-] ?.{0,120})?$',
    '^bu (?:e-?postayı|mesajı|iletiyi).{0,60}(?:alıyorsunuz|aldınız)',
    'tüm hakları saklıdır|^virüs bulunmuyor',
  ],
  automatic: [
    '^(?:teslim edilemedi|iletilemedi|gönderilemedi|teslim edilemeyen)',
    '(?:iletiniz|mesajınız|e-?postanız).{0,80}(?:teslim edilemedi|iletilemedi|gönderilemedi|ulaştırılamadı)',
    '(?:bu|bu bir) otomatik.{0,40}(?:mesaj|ileti|e-?posta|yanıt)|otomatik olarak (?:gönderil|oluşturul)',
    '^(?:otomatik (?:yanıt|cevap)|ofis dışında|ofis dışı) ?(?::|$|-)',
    '(?:talebiniz|başvurunuz).{0,40}(?:alınmıştır|alındı|kaydedil|oluşturul)',
  ],
  surveys: [
    '^(?:.{0,60}nasıl değerlendirirsiniz|ne kadar memnun).{0,60}',
    '^(?:iyi|kötü), (?:memnunum|memnun değilim|memnun kaldım)$|(?:bu (?:iletiyi|mesajı|e-?postayı)|lütfen).{0,20}yanıtlamayın',
  ],
  absent: [
    '(?:ofis dışındayım|izindeyim|izinde olacağım|tatildeyim|ofiste (?:değilim|olmayacağım|bulunmuyorum)|yıllık izin)',
    'ofisimiz.{0,30}kapalı',
  ],
  meanwhile: [
    '(?:e-?posta|mail|mesaj).{0,30}(?:eriş|ulaş).{0,30}',
    '(?:acil).{0,80}',
    '(?:mesajınız|iletiniz|e-?postanız).{0,40}',
    '(?:döneceğim|dönüşümde|yanıtlayacağım|döndüğümde).{0,40}|kadar',
    '(?:mesajınız|e-?postanız) için teşekkür',
  ],
} satisfies MailLanguage;
