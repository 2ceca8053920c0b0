import type { MailLanguage } from '../mail-language';

export default {
  code: 'en',
  labels: {
    from: 'from|sender|sent by',
    sent: 'sent|sent at|sent on|received',
    date: 'date|when',
    to: 'to|recipient|recipients',
    copy: 'cc|bcc|reply-to|reply to|importance|attachments|organization|where',
    subject: 'subject|re',
  },
  opens: 'on|in a message dated|in a message of|at|mon|tue|wed|thu|fri|sat|sun',
  wrote: 'wrote|writes|has written|sent|said|has commented',
  persons:
    "i|i've|you|you've|we|he|she|they|who|me|us|him|them|my|your|our|his|her|their|somebody|someone|colleague",
  self: "i|i['’]\\w+|me|my|mine|myself",
  titles:
    'original message|original appointment|original mail|original e-mail|original email|reply message|forwarded message|forwarded by|forwarded mail|forwarded e-mail|forward message|message transferred|start of forwarded message|previous message|message history|ticket history|previous conversation',
  forwards: 'begin forwarded message|start forwarded message',
  replyAbove:
    "(?:to (?:reply|respond|answer|comment),? )?(?:please )?(?:type|write|enter|add|put|send)?(?: ?in)? ?(?:your |a )?(?:reply|replies|answer|response|comments?|respond|write|type)(?: ?only)?(?: ?to this (?:ticket|e-?mail|message))? above this line(?: ?to .{0,60})?|(?:please )?(?:do not|don[’']t) (?:write|reply|type) below this line|(?:in replies,? )?(?:all |only )?(?:text|content|anything|everything) above this line (?:is|will be) (?:added|sent|posted).{0,60}",
  sentFrom:
    'sent (?:from|via|with|using|by|through)(?: the| my| a| an)? {device}(?: ?[.,!–—-]{0,2} ?(?:so |and )?(?:please )?(?:excuse|pardon|forgive|apologies for|sorry for)(?: any| the| my)? (?:typos?|brevity|mistakes|errors|spelling|autocorrect)[\\p{L} ]{0,40})?|get {device}|sent securely (?:from|with) {device}',
  greetings: 'hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|to whom it may concern',
  farewells:
    '(?:(?:with )?(?:kind|best|warm|kindest|warmest)(?: personal)? )?(?:regards|wishes)|best|cheers|(?:yours )?(?:sincerely|faithfully|truly)|yours|many thanks|thanks|thank you',
  legal: [
    '(?:this|any) (?:e-?mail|message|communication|transmission).{0,80}(?:confidential|privileged|intended (?:only|solely))|(?:information|contents?) (?:contained |transmitted )?(?:in|of|by|with) this (?:e-?mail|message).{0,80}(?:confidential|privileged|intended)',
    'intended (?:only |solely )?(?:recipient|addressee|for the)',
    '(?:privileged|confidential) (?:information|material)|legally privileged',
    '(?:disclosure|copying|distribution|dissemination|unauthori[sz]ed use|use).{0,80}(?:prohibited|unlawful|forbidden|not permitted|not authori[sz]ed)',
    '(?:received|sent to you).{0,30}in error|by mistake, please (?:notify|inform|delete)',
    '(?:notify|inform|contact) (?:the|us|our) ?(?:sender)?.{0,60}(?:delete|destroy)|delete (?:this|the|it).{0,40}(?:message|e-?mail|from your system|copies)',
    'viruses?\\b.{0,100}(?:liab|responsib|scan|damage|free)|(?:accepts? no|no) (?:liability|responsibility)',
    '(?:views|opinions).{0,60}(?:author|sender|do not (?:necessarily )?represent)',
    'legal action',
    '^(?:disclaimer|confidentiality(?: notice| note)?|legal notice|important notice) ?[:.]?$',
    '(?:confidential|privileged) and.{0,30}(?:privileged|confidential)|(?:may be|is|are) (?:legally )?privileged',
    'registered (?:office|in (?:england|wales|scotland|ireland)|number|charity)|company (?:registration|number)|vat (?:no|number|reg)',
    'regulated by the|authori[sz]ed and regulated',
  ],
  footers: [
    'if you are not the (?:intended |named |designated )?(?:recipient|addressee)',
    'consider the environment before|think (?:of |about )?(?:the environment )?before (?:you )?print|do you really need to print',
    '(?:to|if you (?:wish|want|would like|prefer).{0,40}|if you no longer (?:wish|want).{0,60}|click here to|you can|you may).{0,30} (?:unsubscribe|opt out|stop receiving).{0,120}(?:click|here|link|settings|preferences|any time|anytime|www|http|reply|mail)',
    '^(?:please )?click (?:here|below|on the link).{0,20} to unsubscribe|^to (?:unsubscribe|opt out|stop receiving).{0,80}(?:,|click|please|visit|go to|use|follow|reply|send|write|e-?mail)|^(?:disclaimer|confidentiality(?: notice| note)?|legal notice|important notice) ?[:.]?$|^.{0,80}\\bregistered (?:in (?:england|wales|scotland|ireland)|office|charity)',
    '(?:if you no longer (?:wish|want)|you (?:can|may)) .{0,60}(?:these|such) (?:e-?mails|messages|notifications)',
    '^(?:unsubscribe|manage (?:your )?(?:subscription|preferences)|update (?:your )?preferences|view (?:this (?:e-?mail|message) )?in (?:your )?browser|privacy policy|terms of (?:use|service))(?: ?[|·•/–-] ?.{0,120})?$',
    "^(?:you are receiving|you(?:’|')re receiving|you received|you are subscribed|you have received) this (?:e-?mail|message|notification|newsletter)?.{0,40}(?:because|as)\\b",
    '^(?:to exercise|for (?:more )?information (?:about|on)) .{0,30}(?:your rights|how we (?:use|process)|personal data|gdpr).{0,120}',
    '^(?:read|see|view) our privacy (?:policy|notice)',
    '^yahoo mail: search, organi[sz]e, conquer',
    '^do not (?:click|open) (?:on )?(?:any )?(?:links?|attachments?)',
    'all rights reserved|^(?:©|\\(c\\)|copyright) ?(?:19|20)\\d\\d',
    '(?:this (?:e-?mail|message)|attachments?).{0,60}(?:scanned|checked).{0,60}(?:virus|malware|spam|mimecast|avast|avg|symantec|sophos|barracuda)|^virus-free',
    '^(?:caution|warning|external|external (?:e-?mail|sender|message)|\\[external\\])[:! ]{1,2}.{0,120}(?:outside|external|originated|do not click|links)',
    "you (?:don[’']t|do not) often get e-?mail from|power(?:ed)? by (?:zendesk|freshdesk|mailchimp)",
  ],
  automatic: [
    '^(?:undeliver(?:able|ed)(?: mail)?(?::|$| returned)|returned mail\\b|mail delivery (?:failed|failure|subsystem|system)|delivery (?:status notification|has failed|failure|incomplete|report)|failure notice|message (?:not delivered|blocked|undeliverable)|address not found)',
    "your (?:message|e-?mail|mail)(?: to .{1,80})? (?:was not|wasn[’']t|could not be|couldn[’']t be|cannot be|has not been|hasn[’']t been) (?:delivered|sent)",
    'this is the (?:mail system|mail delivery|qmail-send program|mailer-daemon)|(?:recipient|mailbox|inbox).{0,30} (?:is full|unavailable|does not exist|not found|over quota)',
    'this is an? (?:automated|automatic|automatically generated|auto-?generated|system[ -]generated) (?:e-?mail|message|reply|response|notification|delivery)|(?:e-?mail|message) (?:was|is|has been) (?:automatically (?:generated|sent)|generated automatically|sent automatically)',
    '^(?:automatic reply|auto(?:matic)?[ -]?(?:reply|response|responder)|autoreply|out[ -]of[ -](?:the[ -])?office(?: (?:auto-?)?reply)?)\\b ?(?::|$|-)',
    'your (?:request|ticket|enquiry|inquiry|case)(?: [(#\\w)]{1,20})? has been (?:received|created|opened|logged|registered)(?:[.!]|$| and (?:is|will|we)| by | with )',
  ],
  surveys: [
    "^how (?:would you rate (?:the|our|your) (?:support|service|help|experience|answer|conversation|agent)|satisfied (?:were|are) you with (?:our|the|your|this) (?:support|service|help|answer|reply|experience|conversation|agent)|likely are you|did we do)|^(?:please )?(?:rate (?:our|the|your)|take (?:a moment|our (?:short )?survey))|we(?:[’']d| would) (?:love|like) to hear what you think",
    "^(?:good|bad), i[’']m (?:un|dis)?satisfied$|please do not reply to this (?:e-?mail|message)",
  ],
  absent: [
    "i(?: am|[’']m| will be|[’']ll be)(?: currently| presently)? (?:out of (?:the |my )?office|away from (?:the|my) (?:office|desk)|on (?:annual|sick|parental|maternity|paternity|study|family)? ?leave|on (?:holiday|vacation|a business trip)|(?:away|travelling|traveling|absent) (?:until|from|till|on business))",
    '(?:our|the) office is (?:currently )?closed|thank you for (?:your|the) (?:e-?mail|message).{0,40}(?:out of|away|leave|closed)',
  ],
  meanwhile: [
    '(?:no|limited|little|only occasional|intermittent|without) access to (?:my |the )?(?:e-?mails?|mails?|inbox|messages)',
    '(?:in|for|if)\\b.{0,30}(?:urgent|emergenc|immediate|urgently|anything).{0,60}(?:contact|call|write|e-?mail|mail|phone|reach|speak)',
    "(?:i will|i[’']ll|and will|will) (?:be back|return|be returning|reply|respond|answer|get back|read|attend)|back (?:in the office )?on\\b",
    '(?:your|this|the) (?:e-?mail|message|mail)s? (?:will|is|are) (?:not )?(?:be )?(?:forwarded|read|redirected|answered)',
    '\\b(?:until|till|from) .{2,40}',
    'thank you for (?:your|the) (?:e-?mail|message|patience|understanding)',
  ],
} satisfies MailLanguage;
