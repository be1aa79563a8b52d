/** Questions that have an answer of their own, and what else asks for something. The notation is in notation.ts. */
import type { Families } from './notation.ts';

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
^ [<lead>] [<lead>] [they|someone|somebody|[a|another] company] [have|has|just|also] offered me (the|a|my|another) [new|different|better] (job|role|position|post|one ;)
(sie|man|die|jemand) (haben|hat) mir .. (einen job|eine stelle|(einen|die|eine) (andere|anderen|neue|neuen) (job|stelle)) angeboten | (ils|elle|on) m (ont|a) .. proposé un .. (poste|emploi|travail|job) | me (han ofrecido|ofrecieron|ofreció) .. (trabajo|puesto|empleo) | (ofereceram|ofereceu) me .. (emprego|trabalho|vaga) | me (ofereceram|ofereceu) .. (emprego|trabalho|vaga) | (ze|zij|men) (hebben|heeft) me .. (baan|functie) aangeboden
(habe|hab) .. (angebot|jobangebot|zusage) .. (bekommen|erhalten|gekriegt) | j ai .. (reçu|eu) .. offre | (recibí|tengo|me dieron|me hicieron) .. oferta | (recebi|tenho) .. (proposta|oferta) | heb .. (aanbod|aanbieding) .. (gekregen|ontvangen)
`,
  delete: `
^ .. (how (do|can)|can|could|may) (i|you) .. (delete|erase|remove|wipe|see|get|export|download) .. (data|account|details|information|everything|profile|what you (have|hold|store))
^ .. what (do|data|information|does) (you|do you|rebound) .. (have|hold|store|know|keep|do) .. (about me|on me|with my|of me|with it)
(delete|erase|remove|wipe) (everything|all|anything|whatever|what) [that] you (have|hold|know|keep|store|stored|saved|kept)
^ .. (i want|i would like|i wish|i ask|right) to be forgotten [please|by (you|rebound)] ; | right to (be forgotten|erasure) | ich (will|möchte) vergessen werden ; | recht auf (vergessen*|löschung) | je (veux|voudrais|souhaite) être oublié* ; | droit (à l oubli|à l effacement) | derecho (al olvido|de supresión) | direito (ao esquecimento|ao apagamento) | recht (om vergeten te worden|op vergetelheid)
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

/** Used by {@link DELETION}: how people begin a request, and end it. */
export const deletionFamilies: Families = {
  not: 'not|never|no|nicht|ne|nao|niet',
  'ask-us':
    '[please|pls|kindly|just|can you|could you|would you|will you|i want you to|i would like you to|i need you to|i want to|i would like to|you can|you should|you must|and|but|so|now|then|stop and|ok|hey|hi|hello|thanks but|rebound|sorry|yes|no]',
  bitte:
    '[bitte|hallo|hi|könnt ihr|könntet ihr|könnten sie|können sie|kannst du|ich möchte [,] dass (ihr|sie)|ich will [,] dass (ihr|sie)|ich möchte|ich will|und|dann|jetzt|sofort|endlich|einfach|wieder]',
  svp: '[bonjour|merci de|merci de bien vouloir|pouvez vous|pourriez vous|veuillez|s il vous plaît|s il te plaît|svp|prière de|je veux|je voudrais|je souhaite|et|bien|donc]',
  porfavor:
    '[por favor|hola|olá|ola|quiero|quisiera|me gustaría|pueden|podrían|puedes|quero|queria|gostaria de|podem|podiam|y|e|solo|só|favor]',
  aub: '[alsjeblieft|alstublieft|aub|hallo|hoi|graag|kunt u|kun je|kunnen jullie|willen jullie|wil je|ik wil|ik wil graag|en|nu|maar]',
  ende: '(;|bitte|sofort|danke|von mir|über mich|was (ihr|sie)|svp|s il|merci|sur moi|de moi|me concernant|ce que vous|por favor|gracias|lo que|sobre mí|sobre mim|de mí|o que|obrigad*|aub|alsjeblieft|alstublieft|graag|over mij|van mij|wat jullie|wat je)',
};

/** Everything is to go, not only the messages. */
export const DELETION = `
^ <ask-us> <ask-us> (delete|erase|wipe|remove|purge|destroy) [all] [of] my (data|account|details|information|profile|personal data|personal information|messages and data)
^ <ask-us> <ask-us> (delete|erase|wipe|remove|purge|destroy) (everything|all [of (it|this)]|it all|whatever|anything) (; | please | [that|which] (you|u|rebound) (have|hold|know|keep|store|stored|saved|kept|got) | (about|on|of|from) me | i (wrote|sent|told you|gave you)) !(and (disappear|start|begin|try|die))
^ <ask-us> <ask-us> (delete|erase|wipe) me [completely|entirely|altogether|now|immediately] (; | from (rebound|(your|the|this) (system|systems|database|databases|list|records|service|files|servers)))
^ <ask-us> (i want|i would like|i need|i ask for|i wish) .. (everything|all of it|my data|my account|all my data) [to be] (deleted|erased|removed|wiped|gone)
# German
^ <bitte> <bitte> (lösche*|löscht|lösch|entfernt|vernichtet) [sie] <bitte> (alles|mich|alle [meine] [daten|nachrichten]|meine [ganzen|gesamten|persönlichen|personenbezogenen] (daten|angaben)|(mein|das) (konto|profil)|meinen account) <ende> | ^ <bitte> <bitte> (alles|mich|alle [meine] [daten]|meine [ganzen|gesamten|persönlichen|personenbezogenen] (daten|angaben)|mein (konto|profil)|meinen account) <bitte> [von mir|über mich] <bitte> (löschen|entfernen|vernichten) <ende>
# French
^ <svp> <svp> (supprimez|supprimer|supprime|supprimiez|effacez|effacer|efface|effaciez) <svp> (tout|moi|toutes [mes|les] [mes] (données|informations)|mes (données|informations)|mon (compte|profil)) <ende> | ^ <svp> <svp> tout (supprimer|effacer) <ende>
# Spanish
^ <porfavor> <porfavor> (borren|borra|borre|borrad|borrar|bórrenlo|eliminen|elimina|elimine|eliminad|eliminar) <porfavor> (todo|todos mis datos|mis datos|(mi|la) cuenta|toda mi información|mi perfil) <ende>
# Portuguese
^ <porfavor> <porfavor> (apaguem|apague|apaga|apagar|eliminem|elimine|elimina|eliminar|excluam|exclua|excluir|deletem|deletar) <porfavor> (tudo|todos os meus dados|todos meus dados|os meus dados|meus dados|[a] minha conta|[o] meu perfil) <ende>
# Dutch
^ <aub> <aub> (verwijder|verwijderen|wis|wissen|verwijdert) <aub> (alles|me|mij|al mijn gegevens|mijn (gegevens|account|profiel)) <ende> | ^ <aub> <aub> (alles|al mijn gegevens|mijn (gegevens|account|profiel)) <aub> [van mij|over mij] <aub> (verwijderen|wissen) <ende>
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
