/** French: explicit (tier A) and strong (tier B) distress. The notation is in notation.ts; facts, compliance 4. */
import type { Families } from './notation.ts';

export const families: Families = {
  not: 'pas|jamais|sans',
  want: 'veux|voudrais|voulais|envie|aimerais|souhaite|préfère|préférerais|prefererais|pense|penser|pensé|pensais|songe|songé|idée|idées|vais|vouloir|veut|besoin|espère|rêve|prêt|prête|décidé|compte|faut|mieux|imagine|tenté|tentée|essayé',
  temps:
    '(jour|jours|nuit|nuits|semaine|semaines|mois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|longtemps|refus|appel)',
  boire:
    'bois|boire|bu|buvais|picole|picoler|alcool|vin|bouteille|whisky|vodka|bière|bières|fume|joint|joints|drogue|drogues|coke|cachets|médocs|saoule|soûle|défonce|cuite',
};

export const explicit = `
écrit .. (lettre|lettres) .. (pour|à) mes (enfants|parents|fils|filles)
(<want>) .. (mourir|crever|disparaître pour|être mort|être morte|ne plus vivre|plus vivre|ne plus exister|plus exister|plus être là|plus me réveiller|jamais me réveiller|mettre fin|me pendre|me tuer|me suicider|me foutre en l air|me jeter|sauter|en finir|me flinguer|me buter|me noyer|me faire du mal|me blesser|me couper|me mutiler|au suicide|à la mort|m ouvrir|m endormir et|m en aller pour|partir pour toujours|de suicide|suicidaire*) !(de (rire|faim|honte|trouille|chaud|soif)|à (paris|lyon|lille|nice|l étranger|la|marseille|bordeaux|nantes|toulouse)|en (ville|france|banlieue)|ici|là bas|chez|dans|comme ça|avec (cette|ce|le|la|les))
(veux|voudrais|envie|préfère) .. (mourir|crever) !(de)
(mourir|crever|morte|mort) ; .. (je veux|j y pense|serait|envie)
(veux|voudrais|aimerais|envie|ai) .. plus .. (vivre|exister|être là|être en vie|être ici|continuer à vivre|vivre comme) !(à (paris|lyon|lille|bordeaux|nantes|l étranger)|en|chez|avec|dans|seul à)
(plus|pas) envie (de vivre|d être en vie|d exister|d être là|de me réveiller)
(marre|fatigué|fatiguée|lassé|lasse|ras le bol|assez) .. (de vivre|de la vie|de cette vie|d être en vie|d exister|de ma vie) !(à|en|chez|avec)
(suicid*|pensées suicidaires|idées noires|envies suicidaires) !(prévention|commercial)
plutôt (mourir|crever) que [de] (vivre|continuer|rester|souffrir|supporter|subir|affronter|ça)
je me (tue|pends|bute|flingue) !(à la tâche|au (travail|boulot)|à (le|la|les|lui|leur|vous|te) (dire|répéter|expliquer)|de rire)
(me|m) (tuer|pendre|pends|pend|noyer|flingue|bute|fous en l air|foutre en l air|jeter dans le vide|défenestrer|entaille|entailler|lacérer|empoisonner|flinguer|buter|foutre en l air|immoler|ouvrir les veines|jeter (sous|par|du|dans|d)|mutiler|mutile|scarifie|scarifier|suicide|suicider|fais du mal|faire du mal|faire mal|coupe|couper|blesse|blesser|taillade|brûle|lacère|faire souffrir|supprimer|supprime|foutre sous|foutre en lair|éliminer|zigouiller) !(la parole|à la tâche|au travail|au boulot|à (le|la|les|lui|leur|vous|te) (dire|répéter|expliquer)|de rire|du monde|de la réunion|les cheveux|les ongles|en cuisinant|avec ce travail|dans le travail|dans l eau|à l eau)
(mettre|mettrai|mets|met|mis) .. fin à (mes jours|ma vie|tout|mes souffrances|mon existence|tout ça|cette vie)
(en finir|finir) (;|avec (la vie|ma vie|tout|cette vie|mes jours)|pour de bon|définitivement|une bonne fois|ce soir|cette nuit|maintenant|,)
(sans moi) .. (mieux|heureux|tranquilles|tranquille|bien|plus simple|soulagés) | (mieux|plus heureux|tranquilles|tranquille|soulagé|soulagés|soulagée|plus simple|plus facile|débarrassés|débarrassé|bien mieux|plus heureuse|plus heureuses) .. sans moi | (mieux|heureux|soulagés|soulagé|plus simple|plus facile) .. (si j étais|si je) .. (mort|morte|plus là|mourais|disparaissais|partais|plus)
(plus|aucune|pas|sans|pas de|pas une) .. (raison|envie|goût|raisons|sens|motif|force) .. (de vivre|à la vie|à ma vie|de continuer à vivre|d être en vie|d exister|pour vivre|de rester en vie|de rester)
(goût|envie|sens|intérêt|raison) .. (de|à|à la) (vivre|la vie) .. (perdu|plus|ai plus)  | à quoi .. (bon|sert) .. (vivre|rester en vie|continuer à vivre|exister|ma vie|être en vie)
(pourquoi) .. (vivre|je vis|suis encore (en vie|là)|continuer à vivre|rester en vie|exister|j existe)
(vie|vivre) .. (vaut|valait|mérite) .. (plus|pas) .. (peine|coup|être vécue|vécue|d être)
(mérite) .. (pas|plus) .. (vivre|exister|d être en vie|la vie)
(endormir|dormir|m endormir|coucher) .. (jamais|plus|pas|pour toujours) .. (réveiller|réveille|lever|;) | (jamais|plus|pas) .. (me réveiller|réveiller|me réveille|réveille) (;|demain|,) | dormir pour toujours
(pas|plus|jamais) (me réveiller|me lever demain matin vivant)
(serais|étais|serait|être|suis|soit|sois) .. (mieux|bien mieux|déjà|plutôt|enfin) .. (mort|morte) | (si|que|aimerais|voudrais) .. (étais|être|sois) (mort|morte) ;
(jamais|pas) .. (né|née|naître|venu au monde|venue au monde|exister|existé) 
(dernier|derniers|mon|mes|un) (message|mots|adieu|adieux|au revoir) .. (de moi|adieu|pour toujours|à tous|à mes enfants|;) !(sms de votre part|concernant)
adieu (;|à tous|tout le monde|mes|ma|je|pour|et|monde|la vie|,)
(quand|lorsque) (vous|tu|on) .. (lirez|liras|lira|trouverez|verrez) .. (plus là|mort|morte|parti|partie|trop tard|ne serai)
(occupez|prenez|prends|occupe|veillez|dites|dis) .. (vous|soin|toi|sur|à) .. (mes|mon|ma) .. (enfants|chat|chien|mère|filles|fils|fille|famille|soeur|frère|mari|femme|chats) !(ce soir|demain|pendant l)
(demain|bientôt|ce soir) .. (serai|serais) (plus là|plus|mort|morte|plus de ce monde|parti pour) 
(médicaments|cachets|pilules|somnifères|corde|lame|lames|rasoir|couteau|arme|fusil|pistolet|doliprane|comprimés) .. (prêt*|devant moi|stocké*|avalé*|dans la main|à portée|sur la table|dans le tiroir|achetée|acheté|chargé|dans ma main|sous la main|de côté)
(m en fiche|m en fous|égal) .. (si je|de) .. (vivre|mourir|meurs|vis|crève)
(si) je .. (mourais|meurs|disparaissais|mourrais|crevais) .. (personne|mieux|ce serait|tout le monde|qui)
(pense|penser|songe|rêve) .. (à|de) .. (la mort|mourir|ma mort|mes funérailles) 
(ai) [déjà|tout] (pris|avalé) (des|plein de|beaucoup de|trop de|tous les) (cachets|comprimés|pilules|somnifères) ; | (effacez|efface) moi de (ce|la) (monde|terre)
(avalé|avaler|pris|prendre|prends|stocké|stocke|accumulé|garde|gardé|mis de côté|assez de|boîte de|boîtes de|tous mes|toute la boîte|plein de|acheté une|surdose|overdose) .. (médicaments|cachets|pilules|somnifères|corde|comprimés|boîte|arme|toute la boîte|doliprane|médocs) !(pour (la tête|le rhume|dormir))
(overdose|surdose) !(de (café|chocolat|travail))
(sauter|saute|jeter|jette|lancer|foncer|fonce|passer|mettre|balancer) .. (du pont|d un pont|du toit|de la fenêtre|par la fenêtre|par la fenetre|sous (un|le) (train|métro|bus|camion|rer)|du balcon|dans le vide|sur les rails|dans un arbre|contre un (arbre|mur)|de l immeuble|sous le métro|du haut|devant un train|dans la seine)
(sur|au bord) (le pont|du pont|le toit|du toit|les rails|du vide|de la falaise|la voie|du quai) (;|et|là|maintenant|en ce moment|,) 
(assis|assise|resté|restée|suis|étais|reste) .. (dans|sur|avec) ... (avec|une) .. (lame|lames|rasoir|cutter|corde|pistolet) !(neuf|pour me raser)
(je me|me suis|m) (coupe|scarifie|entaille|coupé|scarifié|coupée|scarifiée|lacère) .. (tous|toutes|chaque|depuis|les bras|les cuisses|les jambes|le bras|encore|la nuit|le soir)
(veines|poignets) | (ouvrir|tailler|couper) les (veines|poignets)
(fardeau|poids|boulet) .. (pour|de) (tout le monde|ma famille|mes|eux|tous|les autres|mes enfants|mes proches) .. (mieux|sans moi|plus là)
(personne|qui) .. (manquer*|remarquer*|pleurer*|s en rendra*|verra*|va me regretter|regrettera*|s apercevr*) .. (moi|absence|disparais*|si je|mort|morte|;) 
(je vais|vais|veux|envie de|pourrais|jure|capable de) .. (le|la|les|ce|cette|lui|ma|mon|quelqu un|tous|leur) .. (tuer|buter|planter|égorger|poignarder|descendre|crever|brûler|frapper|massacrer|faire payer|étrangler|faire du mal|abattre|flinguer|faire sauter|foutre le feu|casser la gueule|éclater|faire souffrir) !(à l entretien|au test|faire|temps)
(tuer|buter|égorger|poignarder|flinguer|abattre|massacrer) .. (ce|cette|le|la|les|ces|mon|ma|tout le monde|quelqu un|eux) .. (recruteur|recruteuse|patron|patronne|directeur|directrice|chef|type|connard|salaud|manager|rh|voisin|femme|mari|gens|tous|;|mec)
`;

export const strong = `
(reste|couché|couchée) .. par terre .. (journée|jours|nuit)
je [ne] veux plus [du tout] !(, que) ;
(honte|culpabilité) .. me (ronge|dévore|bouffe)
(proprio|propriétaire|bailleur|banque|huissier) .. (met|mettent|jette|vire|expulse|prend|saisit) .. (dehors|à la rue|maison|appart|appartement)
(j|je|n|ne|plus) .. (en peux plus|en peut plus|peux plus|en pe plus|en peu plus|y arrive plus|arrive plus) (;|de (vivre|tout|cette|souffrir|la vie|ça|rien|faire semblant)|du tout|vraiment|là|moi|et|,|à (vivre|avancer|faire face|me lever|manger|dormir|respirer|tenir|continuer|gérer|rien)) !(d attendre|de rire)
(tiens|tiendrai|tenir|supporte|supporter|endurer|surmonter|faire face|continuer|tient) .. (plus|pas) (;|le coup|longtemps|comme ça|la vie|,|cette|tout) !(l attente du|au téléphone|ce projet)
(plus|pas|plus la force|impossible|incapable) .. (de|à) .. (continuer|tenir|supporter|avancer|vivre comme|me battre|faire face|me lever|surmonter) (;|comme ça|ainsi|du lit|,|le matin) 
(à bout|au bout du rouleau|bout du rouleau|au fond du trou|au fond du gouffre|touché le fond|touche le fond|bord du gouffre|je craque|je vais craquer|vais craquer|en train de craquer|je m effondre|m effondre|suis effondré*|pète un plomb|péter un câble|je coule|je sombre|sombre) !(de piles)
(plus|aucun|perdu|perds|pas|sans|tout|zéro) .. espoir (;|pour|dans|de (m|trouver|rien)|et|du tout|,)
(désespéré*|désespoir|sans issue|sans espoir|aucune issue|pas d issue|aucun avenir|pas d avenir|plus d avenir|aucune solution|plus aucune solution|pas de sortie|plus rien à (attendre|espérer|perdre)) 
(vois|voit|voie) .. (plus|pas|aucun|aucune) .. (issue|avenir|sortie|solution|espoir|bout du tunnel|sens|raison|intérêt|comment m en sortir|d issue|d avenir|le bout) 
(s en sortir|m en sortir|m en sortirai|m en sors|m en sortirais) .. (jamais|plus|pas) | (jamais|plus|pas) .. (m en sortir|s en sortir)
(à quoi bon|à quoi ça sert|ça sert à rien|tout est (foutu|fini|vain|noir|inutile|perdu|vide)|plus rien n a de sens|plus de sens|rien n a de sens|plus rien a|n a plus de sens|n a plus aucun sens) (;|tout|de|et|,|pour|continuer|essayer|vraiment|sens) !(ce (test|formulaire|questionnaire)|ces)
(vaux|vaut|suis|sers|sert|étais|sens|sentir) .. (rien|bon à rien|bonne à rien|à rien|une merde|de la merde|un raté|une ratée|un moins que rien|une moins que rien|un échec|une nulle|un nul|inutile|un incapable|une incapable|un déchet|nul à chier|un poids|un fardeau|un boulet|minable|bonne qu à rien|sans valeur|que dalle|pathétique) (;|et|pour|du tout|,|comme|dans|depuis|à personne) !(en (maths|anglais)|à l oral)
(un|suis un|suis une|un vrai|une vraie) (raté|ratée|échec total|moins que rien|poids pour|fardeau|boulet|échec ambulant|bon à rien)
(me|m) (déteste|hais|dégoûte|méprise|sens mal|sens (vide|seul|seule|inutile|nul|nulle|piégé|piégée|prisonnier|prisonnière|mort|morte|perdu|perdue|coincé|coincée|désespéré*|si|tellement|complètement|très mal)) 
(déteste|hais) .. (ma vie|moi même|qui je suis|ce que je suis) 
(si|tellement|trop|complètement|tout|toute|totalement|vraiment) (seul|seule) (;|au monde|et|,|dans|avec) | personne .. (m aime|m aide|à qui parler|se soucie|pour moi|m écoute|me comprend|tient à moi|en a rien|s intéresse à moi) 
(piégé|piégée|pris au piège|prise au piège|prisonnier|prisonnière|enfermé*|coincé* dans (ma|cette) vie) !(dans (un ascenseur|les embouteillages|l ascenseur|un formulaire))
(j ai|ai|j|tout) .. (abandonné|baissé les bras|laissé tomber|abandonne|renoncé) (;|tout|la vie|et|,|à tout|à vivre) !(cette candidature|ce cours|le (café|tabac))
(j abandonne|je baisse les bras|je laisse tout tomber|j abandonne tout|je renonce à tout|je lâche tout) (;|tout|,)
(dors|dormi|mange|mangé|dormir|manger|avale|sommeil|ferme) .. (plus|pas|rien|presque|à peine|peu|l œil|aucun) .. (depuis|ni|et|mange|dors|mangé|presque|rien|l oeil) .. (<temps>|mange|mangé|dors|dormi|plus|manger|rien) 
depuis .. <temps> .. (plus|pas|rien|à peine|presque|ni|peu) .. (dors|dormi|mange|mangé|dormir|manger|du lit|sors|sorti|levé|levée|lève|douché) | (plus|pas) .. (sors|sorti|sortie|lève|levé|levée|quitté|sortir|me lever) .. (du|mon|le|de) (lit|chez|maison|chambre)
(pas|plus|rien|jamais|presque pas) .. (mangé|dormi|mange|dors|sorti|sortie) .. depuis .. <temps>
(plus|pas) .. (tenir|tiens|dors|dormir|vivre|arrive|passe) .. sans (alcool|boire|médicaments|drogue|vin|cachets|bouteille|fumer)
(ni) (dormir|manger|sommeil) .. ni (dormir|manger|appétit)
(<boire>) .. (tous les|chaque|toute la|toutes les|pour (tenir|oublier|dormir|supporter|affronter|m endormir|survivre|ne pas|faire face|passer|me sentir|arrêter de)|dès le matin|seul|seule|trop|du matin au soir|par jour|jusqu à|beaucoup trop|rechuté|pour) !(d eau|d équipe|de l eau|du (café|thé))
(tous les|chaque) (soirs|jours|soir|jour|matins|matin|nuits|nuit) .. (<boire>) | (rechuté|replongé|rechute|retombé dans (l alcool|la drogue|la bouteille)|replongée)
(sans) (alcool|boire|boisson|vin|cachets) .. (tiens|peux|arrive|dors|dormir|tenir)
(expuls*|huissier*|à la rue|sans domicile|sdf|sans abri|saisie de la maison|foyer d urgence) !(association|bénévole|travailler)
(perd|perdre|perdu|perds|prend|prendre|saisir|quitter|virer|mettre dehors|jeter dehors|foutre dehors|mise dehors) .. (notre|ma|la|mon|l|le) (maison|appartement|logement|appart|toit|chez) (;|et|,|à cause)
(dors|dormir|vis|vit|dort|habite|dormons) .. (dans (ma|la|notre) voiture|dehors|dans la rue|sous (une tente|un pont|les ponts)|dans un foyer|dans le camion|à la gare)
(peux|peut|arrive|pouvons|arrivons) .. (plus|pas) .. (payer|loyer|nourrir|donner à manger) .. (loyer|crédit|enfants|maison|mes|;)
(mari|femme|copain|copine|conjoint|conjointe|père|mère|il|elle|mec|compagnon|ex) .. (me|m|nous) .. (frappe|frappé|frappée|bat|battait|cogne|cogné|tape|tapé|gifle|étrangle|étranglé|viole|violé|violée|maltraite|menace|menacé|enferme|séquestre|insulte tous|battue|fait du mal|brutalise|empêche de sortir|tabasse) 
(suis|été|ai été|femme|me fais) .. (battue|battu|violée|violé|maltraité*|frappée|frappé|tabasser|tabassé*|abusée|abusé|frapper|agressée sexuellement) (;|par|chez|,|à|et) 
(violences conjugales|peur de (mon mari|mon copain|mon père|lui|rentrer|ma mère|mon ex|mon conjoint)) 
(dépression|déprime) .. (sévère|grave|profonde|revenue|est revenue|forte) | (gravement|profondément|très|tellement) (déprimé|déprimée|dépressif|dépressive) (;|et|que|depuis)
(sais) (plus|pas) .. (comment (tenir|continuer|m en sortir|faire pour tenir)|combien de temps (je vais|vais|tiendr*)|quoi faire de ma vie)
(pleure|pleurer|pleuré|larmes) .. (tous les|toute la|tout le|sans arrêt|sans cesse|depuis des|jours|chaque|du matin|en boucle|non stop|arrête pas) | (arrête|arrêter|cesse) .. (pas|plus) de pleurer | (fais|fait) que pleurer
(plus|aucune|pas) .. (la force|force|énergie) .. (de|pour|;) .. (rien|continuer|me lever|me battre|vivre|lutter|;|avancer|tenir)
(crise|crises) (d angoisse|de panique|de nerfs) | (burn out|dépression nerveuse) | (vide|mort|morte|brisé|brisée|éteint|éteinte|anesthésié) [à l|de l] (intérieur|dedans|en dedans)
(vais|va|vas) .. (vraiment|pas|très|trop) (pas bien|mal|bien du tout|pas du tout bien) (;|du tout|,) | ça ne va (pas du tout|plus du tout|plus) | ça va (pas du tout|plus du tout|vraiment pas)
(aidez|aide) moi (;|s il|svp|je|stp|,) !(à (préparer|rédiger|écrire|choisir))
(veux|voudrais|envie) .. (disparaître|que tout s arrête|que ça s arrête|que tout cela cesse|tout s arrête|que ça cesse|être loin de tout pour) 
(tout) .. (s écroule|s effondre|part en vrille|est trop|me dépasse|est devenu trop|est trop lourd) (;|autour|dans ma|pour moi|,)
c est (trop|insupportable|l enfer|trop dur|invivable) (;|pour moi|,|je (n|peux|vais|craque)|tout) .. (plus|craque|enfer|vivre|insupportable|tenir)
`;
