/** Questions that have an answer of their own, and what else asks for something. The notation is in notation.ts. */

export const QUESTIONS = {
  next: `
^ .. when (is|are|does|do|will|s) [the|my|your] (next|following) ..  | ^ .. when (do|will|can) i (hear|get|expect) .. (next|again|from you|another|something|message|text|email)
^ [and|so|ok] what (is|comes|happens) (next|now) ; | ^ how many [more] (messages|texts|emails) .. (left|come|more|to come|will|do|are) | ^ how long (does|will|is) (this|it) .. (go on|last|take|for|;) | ^ (is there|are there|will there be) [anything|any] more .. (coming|messages|texts|emails)
^ wann kommt .. nächste* | ^ quand .. prochain* | ^ cuándo .. (próximo|siguiente) | ^ quando .. (próxima|próximo) | ^ wanneer .. volgende
`,
  human: `
(can|could|may|how (do|can)) i (talk|speak|chat|get) (to|with) (a|an|some|any|the) [real|actual|live] (human|person|people|someone|one|agent|advisor|adviser|somebody)
(can|could) (someone|somebody|a person|a human|anyone) .. (call|ring|phone|help|contact|talk|answer|read) [me|us|to me|this] | (i want|i would like|i need|let me) .. (talk|speak) (to|with) (a|someone|somebody) [real|actual|human|person] .. (human|person|someone|;)
^ is there (a|an|any) [real|actual|live] (human|person|adviser|advisor|someone) .. (i can|to|who|;|there|here)
^ (is there|does) (a|any|someone|somebody|anyone|anybody) [real|actual] (human|person|;|read|reading) .. (there|read|reading|this|these) | ^ (who|does anyone|does someone|does anybody) (reads|read) (this|these|my|what)
^ (please|can you|could you) (call|ring|phone) me [back] ; | ^ call me [back|please] ;
(mit einem menschen|mit jemandem) .. (sprechen|reden) | (parler|discuter) .. (quelqu un|un humain|une personne) | hablar con (una persona|alguien|un humano) | falar com (uma pessoa|alguém|um humano) | (iemand|een mens) .. (spreken|praten)
`,
  source: `
(how|where) (did|do|have) you (get|find|got|have) (my|this) (number|email|address|phone|details|contact|data|name) [from]
^ (who|where) .. (gave|give) you (my|this) (number|email|address|details) | ^ .. (i never|i did not|did i|when did i|i do not remember) .. (sign up|signed up|signing up|subscribe|subscribed|agree to this|agreed to this|consent*) .. 
(woher (habt|haben|hast)) .. (nummer|adresse|mail) | (comment|où) .. (mon numéro|mon adresse) | (cómo|dónde|quién) .. mi (número|correo) | (como|onde|quem) .. meu (número|email|contato) | hoe kom .. aan (mijn|dit) (nummer|adres)
`,
  zone: `
(change|update|set|fix|correct|wrong) .. (time zone|timezone|zone) | (time zone|timezone) .. (wrong|changed|different|not right|change) | ^ .. [i|we] (moved|have moved|am moving|relocated|live now|am now) .. (to|in) [a] (new|another|different) (country|time zone|timezone|city)
(zeitzone|fuseau|zona horaria|fuso|tijdzone) .. (ändern|changer|cambiar|mudar|wijzigen|falsch|;)
`,
  offer: `
(got|had|received|have|have got|was made|made me|offered me|been offered|they offered|was offered|just got) [me] (an|the|a|another|my first) [job|written|verbal|conditional|new|firm] offer [;|from|at|for|today|,|yesterday|to] !(letter of|to (help|talk|call|meet|interview)|no)
^ [<lead>] [they] offered me (the|a|my) [new] (job|role|position|post)
(habe|hab) .. (angebot|jobangebot|zusage) .. (bekommen|erhalten|gekriegt) | j ai .. (reçu|eu) .. offre | (recibí|tengo|me dieron|me hicieron) .. oferta | (recebi|tenho) .. (proposta|oferta) | heb .. (aanbod|aanbieding) .. (gekregen|ontvangen)
`,
  delete: `
^ .. (how (do|can)|can|could|may) (i|you) .. (delete|erase|remove|wipe|see|get|export|download) .. (data|account|details|information|everything|profile|what you (have|hold|store))
^ .. what (do|data|information|does) (you|do you|rebound) .. (have|hold|store|know|keep|do) .. (about me|on me|with my|of me|with it)
(delete|erase|remove|wipe) (everything|all|anything|whatever|what) [that] you (have|hold|know|keep|store|stored|saved|kept)
`,
} as const;

/** Asks us for something, in a way that none of our answers fits. Questions to oneself ("why me?") are not meant. */
export const ASKS = `
^ [please|pls|hey|hi|hello|so|and|but|ok|also|just] (can|could|will|would|do|does|are|have|may|should) (you|u|rebound|anyone|somebody|someone) .. 
^ [please|pls|hey|hi|hello|so|and|but|ok|also|just] (can|could|may|should) (i|we) .. (get|have|see|change|use|send|reply|ask|talk|move|receive|switch|write|forward|choose|read|know|answer) ..
^ [please|pls|hey|hi|so|and|ok] (what|which|where|who|when|how) (do|does|can|could|should|will) (you|this|these|it|they|the (messages|texts|plan)|rebound|i (change|use|get|reply|send|know|answer|read|see|find|contact|reach)) ..
^ [please|pls|hey|hi|so|and|ok] (what|which|where|who|when|how) (is|are) (you|these|it for|the (next|plan|point of these|draft|link|page|help)|my (page|plan|data|link)|rebound) ..
^ [please|pls|can you|could you|hey|ok] (send|write|show|forward|explain|remind|resend|change|update|fix|correct|find|look|book|arrange|call|email|text) (me|my|us|the|it|this|that|to|another|a|again) ..
^ (tell|give) me [the|my|a|some|more] (next|more|advice|feedback|tips|date|time|link|address|page|name)
^ [please|can you|could you|i need you to|i want you to|i would like you to] help me .. (with|to|find|write|get)
^ (i want|i would like|i need|i d like) (to (change|update|know|see|get|edit|correct|hear)|you to) ..
`;

/** "Why does this happen to me?": a thought, not a question to us. */
export const TO_ONESELF = `
why .. (me|i|this|it|they|does|do|did|am|is|always|bother|again|even) | (what|where|when|how) (am|was|do|did|should|could|can|will|would) i .. | (what|who) (is|was) wrong with me | what (is|was|if) (the point|next for me|wrong with|i)
(warum|pourquoi|por qué|porqué|por que|waarom) ..
how (much|long|many) .. (can|will|must|could) i .. | how is (that|this|it) (fair|possible|right|even) | what (is|s) (left|the use)
`;

/** Wrong number: whoever answers is not who we mean. */
export const WRONG_PERSON = `
^ [<lead>] [you have|you got|this is|it is|that is|think you have|sorry] [the|a] wrong (number|person|phone) [mate|sorry|please|bro|dude|man] ;
(you have|you got|u have|u got|you have got|you are texting|you are messaging|you texted) the wrong (person|number|phone|guy|one|woman|man|email|address|girl)
(this|the) (number|phone) .. (belongs to|is now|has) .. (someone|somebody|another person|a new owner) [else] | ^ (not my number|this is not (his|her|their|that) (number|phone) [anymore]|no one by that name|nobody by that name|i do not know (any|anyone called|who that is|this person)) ..
(falsche nummer|mauvais numéro|numéro erroné|trompé de numéro|número equivocado|se equivocó de número|número errado|verkeerd nummer|verkeerde nummer|falsche person)
`;

/** Everything is to go, not only the messages. */
export const DELETION = `
(delete|erase|wipe|remove) [all] [of] my (data|account|details|information|profile|personal data|personal information) | (delete|erase|wipe) (me|everything) ..
(lösche*|löscht) .. (daten|konto) | (supprimez|supprime|effacez|efface) .. (données|compte) | (borren|borra|eliminen|elimina|borre|elimine) .. (datos|cuenta) | (apaguem|apague|apaga|eliminem|excluam|exclua) .. (dados|conta) | (verwijder|wis) .. (gegevens|account)
`;

/** What needs no answer. */
export const PLEASANT = new Set(
  (
    'thanks thank you thx ty tysm cheers ta much many very so a lot appreciated appreciate it that this the for your you all again ok okay k kk okey cool great good nice lovely perfect fine got gotcha noted sure will do yes yep yeah yup alright right np no worries problem helpful helped kind message note text email lol haha hehe bless everything anything anyway guys team always xx xxx x see bye goodbye morning night evening day too same to u wow aww sweet ' +
    'danke schon vielen dank gut super alles klar merci beaucoup bien parfait gracias muchas vale bueno de nada obrigado obrigada muito valeu beleza bom dank je wel bedankt fijn top prima oke dankjewel'
  ).split(' '),
);

/** A greeting alone: they want to know who is there. */
export const GREETING = new Set(
  'hi hello hey hiya yo hallo bonjour salut hola ola oi hoi there anyone anybody home rebound who test testing ping'.split(
    ' ',
  ),
);
