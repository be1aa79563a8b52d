/** How a letter says where help is: to whom, in what need, by what way. Words as `plainWords` gives them. */

type HelpLine = {
  /** Whom it speaks to. */
  whom: RegExp;
  heavy: RegExp;
  help: RegExp;
  /** Its writer speaks of themselves. */
  me: RegExp;
};

export const HELP_LINES: readonly HelpLine[] = [
  {
    whom: /\b(?:(?:if|should|are|do|have|whenever) (?:ever )?you(?: or (?:someone|anyone|somebody))?|if (?:someone|anyone|somebody)|(?:anyone|those|everyone|people|somebody|someone) (?:who|having|with|in|affected|struggling)|help is (?:available|there|at hand)|you are not alone|(?:the )?[a-z]+ (?:helpline|hotline|lifeline))\b/,
    heavy:
      /\b(?:suicid\w*|self harm\w*|(?:harm|hurt|kill)\w* yoursel(?:f|ves)|(?:end|tak)\w* your (?:own )?life|crisis|distress\w*|despair\w*|hopeless\w*|desperate|want(?:ing)? to die|not want to (?:live|be here)|depress\w*)\b/,
    help: /\b(?:call|text|phone|dial|ring|contact|reach|speak|talk|chat|visit|helpline|hotline|lifeline|samaritans|\d{3,})\b/,
    me: /\b(?:me|my|mine|myself|us all)\b/,
  },
  {
    whom: /\b(?:(?:wenn|falls|sollten|sollte|haben|hast|denken|denkst|sind|bist|leiden|brauchen) (?:sie|du|ihr|jemand)|menschen (?:mit|in)|wer (?:suizid\w*|an))\b/,
    heavy:
      /\b(?:suizid\w*|selbstmord\w*|selbsttotung\w*|lebensmude\w*|leben (?:zu )?nehmen|umzubringen|umbring\w*|etwas anzutun|krise\w*|verzweif\w*|hoffnungslos\w*|nicht mehr leben)\b/,
    help: /\b(?:telefonseelsorge|notruf\w*|hotline|seelsorge|ruf\w*|wahl\w*|anruf\w*|anzurufen|wend\w*|kontakt\w*|erreich\w*|sprech\w*|\d{3,})\b/,
    me: /\b(?:mir|mich|mein\w*)\b/,
  },
  {
    whom: /\b(?:si (?:vous|tu|quelqu)|avez vous|pensez vous|as tu|penses tu|vous (?:avez|pensez|traversez|ressentez|etes)|personnes? (?:qui|en))\b/,
    heavy: /\b(?:suicid\w*|fin a (?:vos|tes|ses) jours|detresse|crise|desespoir|desesper\w*|idees noires|mourir)\b/,
    help: /\b(?:appel\w*|contact\w*|compos\w*|ecout\w*|parl\w*|numero|\d{3,})\b/,
    me: /\b(?:je|j|me|m|moi|mon|ma|mes)\b/,
  },
  {
    whom: /\b(?:si (?:tu |usted |alguna vez )?(?:tienes|tiene|piensas|piensa|estas|esta|sientes|siente|te|se|has|ha|alguien|necesitas|necesita)|tienes|tiene usted|personas (?:que|en|con))\b/,
    heavy: /\b(?:suicid\w*|quitar(?:te|se) la vida|hacer(?:te|se) dano|crisis|desesper\w*|angustia|morir)\b/,
    help: /\b(?:llam\w*|contact\w*|marc\w*|habl\w*|escrib\w*|telefono|linea|\d{3,})\b/,
    me: /\b(?:me|mi|mis|conmigo|quiero|quisiera|voy|pienso|tengo|estoy|soy|puedo|ojala)\b/,
  },
  {
    whom: /\b(?:(?:se|caso) (?:voce |alguma vez )?(?:tem|tens|tiver|pensa|pensas|pensar|esta|estas|estiver|sente|sentes|sentir|precisa|alguem)|pessoas (?:que|em|com))\b/,
    heavy: /\b(?:suicid\w*|tirar a (?:propria|sua|tua) (?:propria )?vida|crise|desesper\w*|angustia|morrer)\b/,
    help: /\b(?:lig\w*|telefon\w*|contact\w*|fal[ae]\w*|procur\w*|cvv|\d{3,})\b/,
    me: /\b(?:me|mim|meus?|minhas?|comigo|quero|queria|vou|penso|tenho|estou|sou|posso)\b/,
  },
  {
    whom: /\b(?:(?:als|mocht|denk|heb|ben|voel|zit) (?:je|jij|jullie|u|iemand)|mensen (?:die|met|in))\b/,
    heavy: /\b(?:zelfmoord\w*|zelfdoding\w*|suicid\w*|niet meer (?:\w+ )?leven|crisis|wanhop\w*|hopeloos\w*)\b/,
    help: /\b(?:bel|belt|bellen|chat\w*|neem|contact|praat|praten|hulplijn|\d{3,})\b/,
    me: /\b(?:me|mij|mijn|mezelf)\b/,
  },
];

/** In any language, and no word of another one of these. */
export const FIRST_PERSON = /\b(?:i|ich|ik|yo|eu|moi|myself)\b/;

/** What somebody says to such a line who means themselves. */
export const ANSWERS_IT =
  /^(?:(?:well|yes|ok|so|and|but|ja|oui|si|sim|sorry) )*(?:(?:that|this|it) is (?:me|how i feel|what i)|me|i (?:am|do|have|feel|did|call|tried|need|think|was)|(?:das|der|die) bin ich|bin ich|habe ich|die habe ich|das tue ich|ich (?:bin|habe|denke|war)|c est (?:moi|mon cas)|j (?:en )?ai|j y pense|es[eoa] soy yo|soy yo|los tengo|sou eu|eu (?:tenho|penso|estou)|dat ben ik|ik (?:ben|heb|denk))\b(?: \w+){0,6}$/;
