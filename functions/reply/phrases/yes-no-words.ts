/** How people answer a question that takes yes or no, in words as `plainWords` gives them. */

export const YES =
  /^(?:yes|yeah|yep|yup|ja|jep|jup|oui|ouais|si|sim|klopt|wel|i (?:am afraid|think|believe|guess|fear) so|afraid so|ich (?:denke|glaube|furchte) (?:ja|schon)|je (?:crois|pense|crains) (?:bien )?que oui|je crois bien|creo que si|me temo que si|acho que sim|receio que sim|ik (?:denk|vrees) (?:van wel|het wel|ja))\b/;
export const NO =
  /^(?:no|nope|nah|not yet|not really|(?:i am )?afraid not|i (?:do not (?:think|believe) so|think not)|nein|noch nicht|non|pas encore|todavia no|aun no|nao|ainda nao|nee|nog niet|niet)\b/;

/** Neither: they do not know, or say both. */
export const IN_DOUBT =
  /\b(?:no (?:idea|clue|doubt|problem|worries|matter)|not sure|unsure|(?:do|can) not (?:know|tell|say|remember)|hard to say|who knows|maybe|perhaps|yes and no|keine ahnung|weiss (?:es )?nicht|nicht sicher|vielleicht|jein|(?:ne )?sais pas|aucune idee|peut etre|no (?:lo )?se|ni idea|quizas?|tal vez|nao sei|sei la|talvez|weet (?:ik |het )*niet|geen idee|misschien)\b/;

/** It was a no, in so many words. */
export const AFFIRMED =
  /\b(?:(?:it|this|that) (?:is|was) (?:indeed |really |clearly |sadly |definitely |unfortunately |still |just )?(?:a (?:clear |plain |definite )?)?(?:no|rejection|refusal|turn down)|(?:turned me down|rejected me|(?:have|has|had) said no|said no(?: to me)?)|(?:i was|i got|been) (?:rejected|turned down)|(?:es|das) (?:ist|war) (?:leider |schon |doch |wohl )*eine absage|(?:haben|hat) (?:mir )?abgesagt|c (?:est|etait) (?:bien |malheureusement )?un (?:refus|non)|(?:es|fue|era) un (?:rechazo|no)|(?:e|foi|era) uma? (?:recusa|rejeicao|nao)|(?:het|dat|dit) (?:is|was) (?:wel |helaas )?een afwijzing)\b|^(?:they|she|he|it) did$|^it (?:was|is)$/;

/** That it is a pity says yes by itself, and nothing beside a "no". */
export const REGRET =
  /^(?:unfortunately|sadly|regrettably|alas|leider|malheureusement|helas|lamentablemente|desgraciadamente|por desgracia|infelizmente|helaas|jammer genoeg)\b ?/;

/** It was a no, in one word. */
export const REJECTED =
  /^(?:(?:i was|i got|i have been|been|got|a|an|eine|wurde|un|uma?|een) )*(?:rejected|rejection|turned down|declined|refused|refusal|absage|abgelehnt|abgesagt|refus|refusee?|rechazo|rechazad[oa]|rejeicao|rejeitad[oa]|recusa|recusad[oa]|afwijzing|afgewezen)$/;

/** It was none, where no command says it. */
export const DENIED =
  /\b(?:not (?:really |actually |quite )?a (?:no|rejection|refusal)|did not (?:reject|turn)(?: me)?(?: down)?|(?:have|has) not (?:rejected|turned|decided|said no))\b|^(?:no )?(?:they|she|he|it) (?:did|is|was|have|has) not$/;

const IT = '(?:it|this|that|this mail|that mail|this one|that one)';

/** The mail is theirs. */
export const MINE = new RegExp(
  `\\b(?:is mine|was mine|(?:is|was) (?:from )?me|from me|(?:i|we) (?:did )?(?:really )?(?:sent|send|forwarded|forward) ${IT}|von mir|ist meine?|(?:est|etait) (?:de|a) moi|de moi|es (?:mio|mia)|la envie yo|e (?:meu|minha)|fui eu|van mij)\\b`,
);

/** It is not. */
export const NOT_MINE = new RegExp(
  `\\b(?:not (?:from )?(?:mine|me)|not my (?:mail|email|e mail|message)|(?:is|was) not (?:mine|me|from me)|not (?:send|sent|forward|forwarded) (?:${IT}|any)|never (?:sent|forwarded)|(?:ist |war )?nicht (?:von mir|meine?)|pas (?:de|a) moi|no es (?:mio|mia)|nao (?:e|fui) (?:meu|minha|eu)|niet van mij)\\b`,
);

/** "There was a no in it": of a mail that was taken for something else. */
export const THERE_WAS =
  /^(?:(?:yes|yep|yeah|ja|oui|si|sim|but|no|nein|non|nee|sorry|actually|well|hi|hello) )*(?:(?:there (?:was|is) (?:a|one) (?:no|rejection|refusal)|(?:it|this|that) (?:was|is) (?:a|their|actually a) (?:no|rejection|refusal)\b(?! thanks)|(?:it|this|that) did say no|they (?:turned me down|rejected me|refused me|said no|declined me)|i (?:was|got) (?:rejected|turned down))|(?:es|das) (?:war|ist) (?:doch )?(?:eine absage|ein nein)|da (?:war|ist) (?:eine absage|ein nein)|(?:sie|die) haben (?:mir )?abgesagt|c (?:etait|est) (?:un refus|un non)|il y avait un (?:refus|non)|ils (?:ont dit non|m ont refuse\w*)|(?:eso )?(?:fue|era|es) un (?:rechazo|no)|me (?:rechazaron|dijeron que no)|(?:isso )?(?:foi|era|e) (?:um nao|uma (?:recusa|rejeicao))|(?:eles )?(?:me recusaram|disseram que nao)|(?:het|dat) (?:was|is) (?:toch )?een (?:afwijzing|nee)|ze hebben me afgewezen)\b/;
