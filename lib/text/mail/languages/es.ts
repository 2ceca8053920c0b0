import type { MailLanguage } from '../mail-language';

export default {
  code: 'es',
  labels: {
    from: 'de|remitente|desde|enviado por',
    sent: 'enviado|enviado el|enviado en|recibido',
    date: 'fecha|cuándo',
    to: 'para|a|destinatario|destinatarios',
    copy: 'cc|cco|copia|responder a|importancia|datos adjuntos',
    subject: 'asunto|tema',
  },
  opens: 'el|en|el día|en un mensaje con fecha|lun|mar|mié|mie|jue|vie|sáb|sab|dom',
  wrote: 'escribió|escribio|ha escrito|escribe',
  persons:
    'yo|tú|usted|ustedes|nosotros|él|ella|alguien|me|mi|mis|tu|tus|su|sus|nuestro|nuestra|compañero|compañera',
  self: 'yo|me|mi|mis|mío|mía|conmigo',
  titles:
    'mensaje original|cita original|mensaje reenviado|correo original|correo reenviado|mensaje enviado|reenviado por|inicio del mensaje reenviado|fin del mensaje reenviado',
  forwards: 'inicio del mensaje reenviado|comienzo del mensaje reenviado',
  replyAbove:
    '(?:por favor,? )?(?:responda|responde|escriba|escribe|introduzca|conteste)?(?: ?su respuesta| tu respuesta| solo)? ?(?:por )?(?:encima|arriba) de esta línea(?:.{0,40})?',
  sentFrom:
    'enviado (?:desde|con|por|vía|a través de|mediante)(?: mi| el| la| un)? {device}|obtener {device}|obtén {device}|descargar {device}',
  greetings: 'hola|buenos días|buenas (?:tardes|noches)|buenas|estimad[oa]s?|querid[oa]s?|muy señores',
  farewells:
    '(?:un |muchos )?(?:cordial |afectuoso )?(?:saludos?|abrazos?)(?: cordiales)?|atentamente|cordialmente|muchas gracias|gracias',
  legal: [
    '(?:mensaje|correo|e-?mail|comunicación).{0,80}(?:confidencial|privilegiad|exclusiv)',
    '(?:destinatario|persona a (?:la )?quien va dirigido)',
    '(?:uso|divulgación|distribución|copia|reproducción).{0,100}(?:prohibid|no está autorizad)',
    'recibido.{0,40}por error',
    '(?:notif|comuni|avis|inform).{0,60}(?:remitente|inmediatamente)|(?:elimin|destru|borr).{0,40}(?:mensaje|correo|e-?mail)',
    'virus.{0,80}(?:responsab)|no se hace responsable',
    'rgpd|protección de datos|lopd|reglamento \\(ue\\)|registro mercantil',
    'acciones legales',
  ],
  footers: [
    'si (?:usted )?no es (?:usted )?el destinatario|si (?:usted )?ha recibido este (?:mensaje|correo|e-?mail) por error',
    '(?:antes de imprimir|piense en el medio ambiente|cuidemos el medio ambiente|no imprima este)',
    '(?:para|si (?:no )?desea|si ya no desea|si quiere).{0,80}(?:darse de baja|cancelar (?:su|la) suscripción|dejar de recibir|recibir más).{0,80}',
    '^(?:darse de baja|cancelar suscripción|ver en el navegador|aviso legal|política de privacidad)(?: ?[|·•/–-] ?.{0,120})?$',
    '^(?:usted )?(?:ha recibido|recibe|está recibiendo) este (?:mensaje|correo|e-?mail).{0,40}(?:porque|ya que)',
    '^(?:para|puede) (?:ejercer|ejercitar) (?:sus|los) derechos.{0,120}',
    'todos los derechos reservados|^libre de virus',
  ],
  automatic: [
    '^(?:no se puede entregar|no entregado|error de entrega|mensaje no entregado|correo devuelto|aviso de no entrega)',
    '(?:su|tu|el) (?:mensaje|correo).{0,80}no (?:se ha podido|pudo|se pudo|ha podido).{0,20}(?:entregar|enviar|entregado|entregarse)',
    'este es un (?:mensaje|correo) (?:automático|generado automáticamente)|(?:mensaje|correo).{0,20}(?:generado|enviado) automáticamente',
    '^(?:respuesta automática|fuera de la oficina)\\b ?(?::|$|-)',
    '(?:su|tu) solicitud.{0,40}(?:ha sido|fue) (?:recibida|registrada|creada)',
  ],
  surveys: [
    '^¿?(?:cómo (?:calificaría|valoraría)|qué tan satisfecho|está satisfecho).{0,100}',
    '^(?:bien|mal), (?:no )?estoy satisfech[oa]$|no responda a este (?:mensaje|correo)',
  ],
  absent: [
    '(?:estoy|estaré|me encuentro|me encontraré).{0,40}(?:fuera de la oficina|de vacaciones|de baja|ausente|de viaje|de permiso)',
    'nuestras oficinas (?:están|estarán).{0,20}cerradas',
  ],
  meanwhile: [
    '(?:sin|no tengo|no tendré|con).{0,20}acceso.{0,20}(?:correo|mensajes|e-?mail)',
    '(?:en caso de|para (?:asuntos|temas|cualquier)|si es).{0,20}(?:urgen|emergen).{0,80}',
    '(?:su|tu) (?:mensaje|correo).{0,20}(?:no )?será.{0,30}',
    '(?:volveré|regresaré|responderé|contestaré).{0,60}|hasta el .{2,30}',
    'gracias por (?:su|tu) (?:mensaje|correo)',
  ],
} satisfies MailLanguage;
