import type { MailLanguage } from '../mail-language';

export default {
  code: 'pt',
  labels: {
    from: 'de|remetente|enviado por',
    sent: 'enviado|enviada|enviado em|enviada em|enviado a|recebido',
    date: 'data|quando',
    to: 'para|destinatário|destinatários',
    copy: 'cc|cco|com cópia|responder a|responder para|importância|prioridade|anexos',
    subject: 'assunto',
  },
  opens: 'em|no dia|a|seg|ter|qua|qui|sex|sáb|sab|dom',
  wrote: 'escreveu|escreveu o seguinte|escreve',
  persons: 'eu|tu|você|vocês|nós|ele|ela|alguém|me|meu|minha|seu|sua|seus|vosso|vossa|nosso|nossa|colega',
  self: 'eu|me|mim|meu|minha|meus|minhas|comigo',
  titles:
    'mensagem original|compromisso original|mensagem encaminhada|mensagem reencaminhada|mensagem enviada|e-?mail original|encaminhado por|início da mensagem (?:encaminhada|reencaminhada)|fim da mensagem encaminhada',
  forwards: 'início da mensagem (?:encaminhada|reencaminhada)|mensagem encaminhada',
  replyAbove:
    '(?:por favor,? )?(?:responda|responder|escreva|digite|insira)?(?: ?a sua resposta| sua resposta| apenas)? ?(?:acima|por cima) desta linha(?:.{0,40})?',
  sentFrom:
    'enviado (?:do|da|de|pelo|pela|a partir do|através do|com o|via|por)(?: meu| minha| um)? {device}|obter (?:o )?{device}|baixar (?:o )?{device}|obtenha (?:o )?{device}',
  greetings: 'olá|oi|bom dia|boa (?:tarde|noite)|prezad[oa]s?|car[oa]s?|exm[oa]s?\\.?',
  farewells:
    '(?:com os )?(?:melhores )?cumprimentos|atenciosamente|abraços?|obrigad[oa]|muito obrigad[oa]|saudações|grat[oa]',
  legal: [
    '(?:mensagem|e-?mail|comunicação).{0,80}(?:confidencia|privilegiad|sigilos|exclusiv)',
    '(?:destinatário|pessoa a quem (?:é|se) )',
    '(?:uso|divulgação|distribuição|cópia|reprodução|utilização).{0,100}(?:proibid|vedad|não autorizad)',
    'recebi?do?.{0,40}por (?:engano|erro|equívoco)|recebeu.{0,40}por (?:engano|erro|equívoco)',
    '(?:notifi|avis|inform|comuni).{0,60}(?:remetente|imediatamente)|(?:elimin|apag|destru|exclu).{0,40}(?:mensagem|e-?mail)',
    'vírus.{0,80}responsab|não se responsabiliza',
    'lgpd|rgpd|proteção de dados|cnpj|nif\\b',
  ],
  footers: [
    'se (?:você |v\\. ?exa\\. )?não (?:é|for) o destinatário|(?:se|caso) (?:você )?(?:tenha )?receb(?:eu|ido) esta (?:mensagem|e-?mail) por (?:engano|erro|equívoco)',
    '(?:antes de imprimir|pense no (?:meio )?ambiente|proteja o ambiente|evite imprimir)',
    '(?:para|se (?:não )?(?:desejar?|quiser|deseja)).{0,80}(?:cancelar (?:a sua |sua |a )?(?:inscrição|subscrição|assinatura)|deixar de receber|receber mais|descadastrar).{0,80}',
    '^(?:cancelar (?:inscrição|subscrição)|descadastrar|ver no navegador|política de privacidade|aviso legal)(?: ?[|·•/–-] ?.{0,120})?$',
    '^(?:você )?(?:recebeu|está a receber|está recebendo) (?:esta|este) (?:mensagem|e-?mail).{0,40}(?:porque|pois)',
    '^para exercer os seus direitos.{0,100}',
    'todos os direitos reservados|^livre de vírus',
  ],
  automatic: [
    '^(?:não entregue|não é possível entregar|falha na entrega|erro de entrega|mensagem não entregue|mensagem devolvida)',
    '(?:sua|a sua|esta) mensagem.{0,80}não (?:pôde ser|foi|foi possível).{0,20}(?:entregue|enviada|entregar)',
    '(?:esta é uma|este é um) (?:mensagem|e-?mail|resposta) automátic|(?:mensagem|e-?mail).{0,20}(?:gerad|enviad)[oa] automaticamente',
    '^(?:resposta automática|fora do escritório|ausência temporária)\\b ?(?::|$|-)',
    '(?:sua|a sua) (?:solicitação|pedido).{0,40}foi (?:recebid|registrad|criad)',
  ],
  surveys: [
    '^(?:como (?:você )?(?:avalia|classifica)|está satisfeit|qual o seu grau de satisfação).{0,100}',
    '^(?:bom|mau|ruim|bem|mal), (?:não )?estou (?:in)?satisfeit[oa]$|não responda a (?:esta|este) (?:mensagem|e-?mail)',
  ],
  absent: [
    '(?:estou|estarei|encontro-me).{0,40}(?:fora do escritório|de férias|ausente|de licença|em viagem)',
    'os nossos escritórios (?:estão|estarão).{0,20}fechados',
  ],
  meanwhile: [
    '(?:sem|não tenho|não terei|com).{0,20}acesso.{0,20}(?:e-?mail|mensagens|correio)',
    '(?:em caso de|para (?:assuntos|questões)|se for).{0,20}(?:urg|emerg).{0,80}',
    '(?:sua|a sua) mensagem.{0,20}(?:não )?será.{0,30}',
    '(?:voltarei|regresso|retornarei|responderei|retorno).{0,60}|até (?:ao? )?(?:dia )?.{2,30}',
    'obrigad[oa] (?:pela|pelo) (?:sua|seu) (?:mensagem|e-?mail|contacto|contato)',
  ],
} satisfies MailLanguage;
