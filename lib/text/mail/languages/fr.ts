import type { MailLanguage } from '../mail-language';

export default {
  code: 'fr',
  labels: {
    from: 'de|expéditeur|envoyé par',
    sent: 'envoyé|envoyé le|envoye|reçu',
    date: 'date|quand',
    to: 'à|a|pour|destinataire|destinataires',
    copy: 'cc|cci|copie|copie à|répondre à|importance|pièces jointes',
    subject: 'objet|sujet',
  },
  opens: 'le|dans un message du|en date du|lun|mar|mer|jeu|ven|sam|dim',
  wrote: 'a écrit|écrit|écrivait|a ecrit',
  persons:
    "je|j['’]\\p{L}+|tu|vous|nous|il|elle|on|me|moi|mon|ma|mes|ton|ta|votre|vos|notre|nos|quelqu['’]un|collègue",
  self: "je|j['’]\\p{L}+|m['’]\\p{L}+|me|moi|mon|ma|mes",
  titles:
    "message d['’]origine|message original|rendez-vous d['’]origine|message transféré|message réexpédié|e-?mail transféré|courriel d['’]origine|transféré par|début du message (?:transféré|réexpédié)|fin du message transféré",
  forwards: 'début du message (?:réexpédié|transféré)',
  replyAbove:
    '(?:veuillez |merci de |prière de )?(?:répondez|répondre|répondez uniquement|saisissez|saisir|écrire|écrivez|rédigez)?(?: ?votre réponse)? ?(?:au-dessus|ci-dessus) de cette ligne(?:.{0,40})?',
  sentFrom:
    "envoyé(?:e)? (?:de|depuis|à partir de|avec|via|par)(?: mon| ma| l['’]| la| le)? ?{device}|télécharger {device}|obtenir {device}|obtenez {device}",
  greetings: 'bonjour|bonsoir|salut|cher|chère|madame|monsieur|coucou',
  farewells:
    '(?:bien )?(?:cordialement|à vous|amicalement)|cdlt|(?:sincères |meilleures |mes |bonnes )?salutations|bonne (?:journée|soirée|réception)|merci|bien à (?:vous|toi)|respectueusement',
  legal: [
    '(?:message|e-?mail|courriel|communication).{0,80}(?:confidentiel|privilégié|exclusi)',
    "(?:destinataire|à l['’]attention exclusive|à l['’]usage exclusif)",
    '(?:toute |la )?(?:utilisation|divulgation|diffusion|copie|reproduction).{0,100}(?:interdite|prohibée|illégale)',
    '(?:reçu|adressé).{0,30}par erreur|erreur de transmission',
    '(?:avertir|prévenir|informer|aviser).{0,40}(?:expéditeur|immédiatement)|(?:détruire|supprimer).{0,40}(?:message|e-?mail|courriel)',
    'virus.{0,80}(?:responsab|absence|vérifi)|décline toute responsabilité',
    'siège social|\\bsiret\\b|\\brcs\\b|capital (?:social )?de',
    'poursuites (?:judiciaires|pénales)',
  ],
  footers: [
    "si vous n['’]êtes pas (?:le|la) (?:bon |véritable )?(?:destinataire|personne)|si vous avez reçu ce (?:message|courriel|mail|e-?mail) par erreur",
    "(?:pensez à|pensons à|respect de).{0,30}(?:environnement|planète)|avant d['’]imprimer|n['’]imprimez (?:ce|que)",
    '(?:pour|si vous (?:souhaitez|voulez|ne souhaitez plus)).{0,80}(?:désabonner|désinscrire|plus recevoir).{0,80}',
    '^(?:se désabonner|se désinscrire|désabonnement|désinscription|voir (?:ce message )?dans (?:le|votre) navigateur|mentions légales|politique de confidentialité)(?: ?[|·•/–-] ?.{0,120})?$',
    '^vous recevez (?:ce|cet) (?:message|e-?mail|courriel).{0,40}(?:car|parce)',
    '^(?:pour )?exercer vos droits.{0,100}|^conformément (?:au rgpd|à la loi informatique).{0,160}',
    'tous droits réservés|^sans virus',
  ],
  automatic: [
    '^(?:non remis|échec de la (?:remise|distribution)|message non (?:remis|distribué)|courrier non distribué|rapport de non-remise)',
    "(?:votre|ce) (?:message|e-?mail|courriel).{0,80}n['’]a (?:pas )?pu être (?:remis|distribué|envoyé|délivré)|(?:votre|le) (?:message|e-?mail).{0,40}n['’]a pas été (?:remis|distribué)",
    'ceci est un (?:message|e-?mail|courriel) automatique|(?:message|e-?mail|courriel).{0,20}(?:généré|envoyé) automatiquement',
    "^(?:réponse automatique|message d['’]absence|absence du bureau)\\b ?(?::|$|-)",
    'votre demande.{0,40}a (?:bien )?été (?:reçue|enregistrée|créée)',
  ],
  surveys: [
    '^(?:comment évalueriez-vous|quel est votre niveau de satisfaction|êtes-vous satisfait).{0,100}',
    '^(?:bien|mal), je (?:ne )?suis (?:pas )?satisfait\\p{L}*$|merci de ne pas répondre à (?:ce|cet) (?:message|e-?mail|courriel)',
  ],
  absent: [
    'je (?:suis|serai).{0,40}(?:absent|en congé|en vacances|en déplacement|hors du bureau|en arrêt)',
    'nos bureaux (?:sont|seront).{0,20}fermés',
  ],
  meanwhile: [
    '(?:pas|aucun|sans|un).{0,20}accès.{0,20}(?:mails?|messagerie|e-?mails|messages|courriels)',
    "(?:en cas d['’]urgence|pour (?:toute|les) (?:urgence|demande)|si urgent).{0,100}",
    'votre (?:message|e-?mail|courriel).{0,30}(?:ne sera pas|sera).{0,30}',
    "(?:de retour|je reviendrai|je répondrai|je vous répondrai).{0,60}|jusqu['’]au? .{2,30}",
    'merci (?:pour|de) votre (?:message|e-?mail|courriel|compréhension)',
  ],
} satisfies MailLanguage;
