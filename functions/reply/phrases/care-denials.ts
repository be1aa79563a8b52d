/**
 * Distress that is denied, told of somebody else, quoted, or only a manner of speaking, in each of the six languages
 * alike. Taken out of a text like the idioms of care-idioms.ts; whatever else the text says still counts. What is
 * disclosed ("I never told anyone that I want to die"), compared with living on, or joined by "and I" stays in.
 */
export const denials = `
# English
(not|never) (say|said|saying|write|wrote|written|mean|meant|claim|claimed) [that] i .. (want|wanted|wish|wished|going|was going|planned) [to] (die|be dead|kill myself|hurt myself|harm myself|end it|end it all|end my life) !(to (anyone|anybody|noone|my|her|him|them|you)|until|before|out loud|aloud|or|[,] but)
(do not worry|relax|calm down|no worries) .. [,] .. (i am|am|im) not going to (kill|hurt|harm) myself !(yet|today|but|now)
not going to (kill|hurt|harm) myself (over|for|because of|about) | not going to (kill|hurt|harm) myself , (i was|i am just|just|only|promise|it was)
(work|works|worked|working|slave|slaving|study|studying|worry|worrying) (myself|ourselves|yourself) to death
(a|so|very|pretty|quite|too|is|really|such a|this) cut throat | cut throat (field|market|industry|business|world|sector|competition|environment|job|profession)
do or die | make or break | sink or swim | (mad|angry|furious|cross|nervous|tired|busy|awkward) as hell [and i am not going to take (this|it) [anymore]]
(used|use|used it|data) .. for any [other] purpose | any other purpose | for any purpose
drown* in !(debt|debts|tears|sorrow|despair|grief|dark|darkness|pain|it|this|my|our|all|everything|sadness|shame|guilt|fear|loneliness|misery|bills|thoughts|alcohol|drink|the (dark|river|sea|lake|bath))
rather die than !(live|living|go on|keep|carry|continue|stay|be here|face|spend|exist|one|another|wake|feel|see|suffer|endure|this|like)
(told me|said|says|joked|jokes|admitted|mentioned) .. (she|he|they) .. (felt like|wanted to|thought about|thought of|would rather) .. (ending it all|ending it|end it all|die|dying|be dead|kill (himself|herself|themselves)|killing (himself|herself|themselves)) !(and (i|me|so))
(client|clients|patient|patients|customer|student|students|colleague|tutor|flatmate|cousin|uncle|aunt) .. (wanted to|felt like|thought about|tried to|talked about) .. (die|ending it|ending it all|end it all|suicide|kill (himself|herself|themselves)) !(and (i|me|so))
# German
(nie|niemals|nicht) (gesagt|geschrieben|gemeint|behauptet) [,] dass ich .. (sterben|umbringen|tot sein|nicht mehr leben|etwas antun|was antun) [will|wollte|möchte|würde] !([will|wollte|möchte|würde] [,] aber|[will] bis)
nicht (suizidal|suizidgefährdet|selbstmordgefährdet|lebensmüde) | selbstmordkommando* | selbstmordaktion* | selbstmordmission* | selbstmörderisch* | karriereselbstmord | (beruflicher|finanzieller|politischer) selbstmord
(lieber|eher) (sterbe ich|sterben|sterb ich|tot) [,] als !(so|noch|weiter|zu leben|weiterzuleben|hier|das|weiterhin|das alles)
(ertrinke|ersticke|versinke|ertrinken|ersticken|versinken) in !(schulden|tränen|trauer|verzweiflung|allem|mein*|dunkel*|der (dunkel*|trauer)|selbst*|schmerz*|kummer|rechnungen|angst)
(er|sie) (wollte|wollten) .. (sterben|tot sein|nicht mehr leben|sich umbringen|sich das leben nehmen) !(und ich)
(wollte|wollten) sich .. (umbringen|das leben nehmen|töten) !(und ich)
(verfahren|prozess|projekt|stelle|verhandlung*|auswahl) ... sackgasse | (frist|termine|arbeit|meetings) .. killt mich
auf leben und tod | alles oder nichts | wie es .. (heißt|heisst)
# French
(jamais|pas) (dit|écrit|prétendu|voulu dire) que je .. (voulais|veux|voudrais|allais|vais) .. (mourir|me tuer|me suicider|en finir|disparaître) !(à (personne|quelqu|ma|mon|mes)|[,] mais)
pas suicidaire* | (vais|veux) pas me (tuer|suicider|faire du mal|pendre) | me (tuer|tue) (au (travail|boulot)|à la tâche|pour (ça|eux|si peu|un|une|ce|cette)) !(demain|ce soir|devant|lundi|cette nuit)
plutôt (mourir|crever) que !([de] (vivre|continuer|rester|encore|souffrir|supporter|ça|cette|subir|affronter))
(mission|opération) suicide | suicide (professionnel|commercial|politique|financier|social)
(question|trajet|détail|prix|silence|attente|idée|phrase|look|anecdote|question piège) qui tue | (délai|délais|formulaire|planning) me (tue|tuent)
(noie|noyé|noyée|croule|étouffe) (dans|sous) !(mes|ma|mon|les (dettes|larmes|factures)|le (chagrin|noir|désespoir)|la (tristesse|douleur)|tout|l alcool|ça|cette)
(elle|il|ils|elles|qui) .. (voulait|voulaient|a voulu) .. (mourir|en finir|se tuer|se suicider) !(et (je|moi|j))
(voulait|voulaient|a voulu) (se tuer|se suicider|se pendre) !(et (je|moi|j))
(processus|dossier|recrutement|projet|poste|procédure|négociation*) ... impasse | ça passe ou ça casse | question de vie ou de mort | comme (dit|disait) (la|le|l|ma|mon)
# Spanish
(no|nunca|jamás) (dije|he dicho|escribí|he escrito|digo|quise decir) que .. (quería|quiero|quisiera|iba a|voy a) .. (morir|morirme|matarme|suicidarme|acabar con todo) !(a (nadie|alguien|mi|mis)|[,] pero)
no (soy|estoy) [un|una] suicida* | no me (quiero|voy a) (morir|matar|suicidar|hacer daño) [a trabajar|trabajando|por]
(antes|mejor|prefiero) (muerto|muerta|morir|morirme) (que|a) !(vivir|seguir|continuar|esto|estar|así|sufrir|otro|un|aguantar)
(misión|operación|plan) suicida | suicidio (profesional|laboral|político|comercial|social|financiero)
(ahogo|ahogando|ahogado|ahogada|ahogamos) en !(deudas|lágrimas|mi|mis|la|el|alcohol|todo|llanto|tristeza|pena|dolor)
(contó|dijo|decía|confesó|bromeó) .. que .. (quería|querían) .. (morir|morirse|matarse|suicidarse|acabar con todo) !(y (yo|me|quiero))
(quería|querían|quiso) (matarse|suicidarse|morirse) !(y (yo|me|quiero))
(proceso|puesto|vacante|negociación|proyecto) ... callejón sin salida | matar o morir | (a|de) vida o muerte | como dice (la|el|mi)
# Portuguese
(não|nunca|jamais) (disse|falei|escrevi|digo|quis dizer) que .. (queria|quero|vou|ia) .. (morrer|me matar|matar me|me suicidar|acabar com tudo) !(a (ninguém|minha|meu)|para|pra|[,] mas)
não sou [um|uma|nenhum|nenhuma] suicida* | não (quero|vou) me (matar|machucar|suicidar) | não me (quero|vou) (matar|magoar|suicidar)
(antes|prefiro) (morto|morta|morrer) (que|a|do que) !(viver|continuar|seguir|isto|isso|assim|estar|sofrer|mais|aguentar)
(missão|operação|plano) suicida | suicídio (profissional|político|comercial|social|financeiro|corporativo)
(afogado|afogada|afogando|atolado|atolada|afogo) em !(dívidas|lágrimas|meu|minha|tudo|álcool|tristeza|dor|mágoa|choro)
(ele|ela|eles|elas|amigo|amiga|irmão|irmã|colega|primo|prima|paciente|vizinho|vizinha|namorado|namorada|mãe|pai|filho|filha) .. (contou|disse|dizia|brincou) .. que .. (queria|queriam) .. (morrer|se matar|matar se|acabar com tudo) !(e (eu|me|quero))
(queria|queriam|quis) (se matar|se suicidar|matar se|suicidar se) !(e (eu|me|quero))
(processo|vaga|projeto|negociação|recrutamento) ... beco sem saída | matar ou morrer | vida ou morte | tudo ou nada | como diz (a|o|minha|meu)
# Dutch
(nooit|niet) (gezegd|geschreven|bedoeld|beweerd) [,] dat ik .. (dood|sterven|mezelf iets aan|zelfmoord) .. (wil|wilde|wou|ga) [doen|plegen] !([doen|plegen] [,] maar)
(zei|schreef|bedoelde) niet [,] dat ik .. (dood|sterven|mezelf iets aan|zelfmoord) .. (wil|wilde|wou|ga) [doen|plegen] !([doen|plegen] [,] maar)
niet suïcidaal | geen zelfmoord | (doe|zal|ga) mezelf (niks|niets) aan [doen]
(liever|eerder) dood dan !(zo|verder|nog|dit|leven|hier|door|weer (een dag|wakker))
zelfmoordactie* | zelfmoordmissie* | zelfmoordcommando* | (professionele|zakelijke|politieke|financiële) zelfmoord
(verdrink|verzuip|verdrinken|verzuipen|stik|stikken) in !(schulden|verdriet|tranen|mijn|alles|ellende|pijn|het|de (schulden|drank|ellende))
(hij|ze|zij) .. (dood wilde|dood wou|een eind aan wilde maken|niet meer wilde leven|wilde dood) !(en ik)
(patiënt|patiënten|klant|klanten|vriend|vriendin|collega|broer|zus|neef) .. (wilde|wilden|wou) .. (dood|niet meer leven|zelfmoord plegen|er een eind aan maken) !(en ik)
erop of eronder | op leven en dood | zoals .. (zegt|heet)
`;
