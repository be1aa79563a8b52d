import type { CueSet } from './cue.ts';
import { THINGS } from './things.ts';

export const fr: CueSet = {
  language: 'fr',
  cues: {
    decision: [
      /\b(?:n'|ne |pas |non )(?:[\w']+ ){0,8}?(?:retenue?s?|retenir|retenons|retenu|donner (?:une )?suite|suite favorable|poursuivre|poursuivons|poursuivrons|aller plus loin|selectionnee?s?|reserver|donner une (?:reponse|suite)|correspond\w*|aboutir|abouti|proposer|convier|inviter|favorable\w*|continuer|proceder|accepter|retenues|favorablement|integrer|embaucher)\b/,
      /\b(?:ne (?:pas |pouvoir |pouvons |peux |peut |sera |serons |pourrons |sommes |suis |donnerons |donnons |poursuivrons |poursuivons |retenons |souhaitons |va |vais |fait |correspond )+)(?:[\w',-]+ ){0,8}?(?:suite|retenir|favorable\w*|candidature|processus|profil|plus loin|recrutement|offre|poste|entretien|selection)\b/,
      /\b(?:avons|ai|a|s'est|avoir|etre|ont|nous sommes|choix)\b.{0,50}\b(?:d'autres?|un autre|une autre|autre) (?:candidat\w*|profils?|personnes?|candidatures?)\b/,
      /\b(?:d'autres?|un autre|une autre|autres?) (?:candidat\w*|profils?|personnes?|candidatures?)\b.{0,80}\b(?:correspond\w*|plus (?:proche\w*|en adequation|adapte\w*|pertinent\w*)|mieux|davantage|retenue?s?|adequation|choisi\w*|experience)/,
      /\b(?:reponse|suite|issue|avis) (?:est )?(?:\w+ )?(?:negative|defavorable)\b|\bnegativement\b|\bdefavorablement\b|\bpas (?:une |de )?(?:suite|reponse) (?:favorable|positive)\b|\bsans suite\b/,
      /\b(?:candidature|profil)\b.{0,80}\b(?:pas (?:ete )?(?:retenue?|selectionnee?)|ecartee?|rejetee?|refusee?|declinee?|n'a pu etre retenue|non retenue?)\b/,
      /\b(?:decide|decidons|choisi|choix|decision) (?:\w+ ){0,3}(?:de )?(?:ne pas|poursuivre (?:\w+ ){0,4}avec (?:d'autres|un autre|une autre)|retenir (?:un|une|d'autres)|nous orienter)\b/,
      /\bn'a (?:malheureusement )?pas (?:abouti|ete retenue?|convaincu|pu aboutir)\b|\bne (?:correspond|repond) (?:malheureusement )?pas\b|\bn'(?:irons|allons|avons|etes|es|est) (?:malheureusement |donc |finalement )?pas (?:\w+ ){0,4}(?:plus loin|retenue?|suite|poursuivre|selectionnee?|plus avant|donne suite)|\bretenu (?:un|une|d'autres|plusieurs)\b|\bpas plus loin\b/,
      /\bstatut\b.{0,30}(?:refuse|rejete|non retenu|cloture)|\bau regret de\b|\bregret de (?:ne|vous)\b/,
      /\b(?:avons|ai) (?:prefere|choisi|retenu|privilegie|selectionne|opte pour)\b.{0,40}\b(?:quelqu'un|candidate?|personne|profil|autre)/,
      /\b(?:retirer|retirons|annuler|annulons)\b.{0,30}\b(?:offre|promesse d'embauche)\b/,
      /\b(?:on|nous|je|l'equipe|la direction|le jury|le client)\b.{0,30}\b(?:part|partons|partis?|pris|prend|prenons|choisi|choisit|retenu|retient|recrute|embauche|continue|continuons|poursuit|poursuivons|avance|avancons|tourne\w*|oriente\w*|opte|optons|arrete\w*|preferons|prefere)\b.{0,40}\b(?:quelqu'un|un autre|une autre|d'autres?|un candidat|une candidate|un profil|une personne|un collegue|une collegue|en interne|l'autre|la concurrence|autre)\b/,
      /\b(?:choix|decision|preference|selection)\b.{0,40}\b(?:porte\w*|arrete\w*|oriente\w*|fixe\w*|tourne\w*)\b.{0,40}\b(?:sur|vers)\b.{0,30}\b(?:un|une|d'autres?|autre|autres|profil|candidat\w*|interne)/,
      /\b(?:candidature|dossier|profil|demande|vous|etes|tu|es)\b.{0,50}\b(?:pas (?:ete |pu etre )?(?:admis\w*|classe\w*|prise?\b|reçu|recue?|acceptee?|choisie?|convoque\w*|priorit\w*|conserve\w*|valide\w*|aboutie?)|non (?:admis\w*|selectionne\w*|reçu|recue?|classe\w*|abouti\w*)|ecarte\w*|elimine\w*|rejete\w*|refuse\w*|sans suite|classee? sans suite|clotur\w*)\b/,
      /\b(?:statut|resultat|etat|decision|avis)\b.{0,24}(?::|-|est) ?(?:refus\w*|rejet\w*|non (?:retenu|selectionne|admis|favorable)\w*|defavorable|negati\w*|clotur\w*|ecarte\w*)|\b(?:reponse negative|refus de (?:votre|ta) candidature|pas possible de (?:vous|te)|pas en mesure de|pas (?:de|d'une) suite|ne (?:pourra|pourrons|peut|pouvons) (?:pas )?(?:aboutir|vous (?:proposer|offrir|recevoir|integrer|prendre)|te (?:proposer|prendre)))\b/,
      /\b(?:moins bonne (?:nouvelle )?pour (?:toi|vous)|c'est (?:donc |malheureusement )?non\b|pas cette fois|cette fois-ci|mettre (?:un terme|fin) a|s'arrete (?:ici|la)|en rester la|pas (?:vous|te) (?:garder|prendre|engager|embaucher|recruter)|pas (?:pris|choisi|garde|engage))\b/,
      /\b(?:avancer|poursuivre|continuer|aller plus loin|travailler) avec (?:des|d'autres|un|une) (?:\w+ )?(?:profils?|candidat\w*|personnes?)\b|\bn'(?:etes|es|avez|as) (?:\w+ ){0,2}pas (?:\w+ )?(?:admissible|admis\w*|retenu\w*|classe\w*|obtenu|atteint)\b|\b(?:ne|n')\S* ?\w* (?:prend|prenons|prenez|recrute\w*|embauche\w*|gard\w+) (?:plus )?(?:personne|finalement personne)\b|\b(?:du coup|finalement|donc) on ne\b/,
      /\bpas (?:ete )?(?:preselectionnee?s?|acceptee?s?)\b|\b(?:n'est|n'etes|n'es) (?:\w+ )?(?:plus|pas) (?:\w+ )?en (?:lice|course)\b|\bpas pouvoir (?:te|vous|le|la) (?:prendre|garder|retenir|embaucher|recruter|engager|proposer)\b|\bposte\b.{0,40}\b(?:occupee?|confiee?|repris|pourvue?|attribuee?) (?:par|a) (?:un|une|quelqu'un)\b/,
      /\b(?:avons|ai) (?:\w+ )?(?:cloture|clos|ferme|archive|classe) (?:votre|ta) (?:candidature|dossier)\b|\b(?:cloturons|fermons|archivons) (?:votre|ta) (?:candidature|dossier)\b|\b(?:arretons|arrete|stoppons|interrompons|mettons fin)\b.{0,20}\b(?:processus|procedure|recrutement|echanges|candidature)\b/,
      /\b(?:seguir|suivi|avance|poursuivi|avancer|continue) avec (?:d'autres|un autre|une autre)\b|\b(?:d'autres|un autre|une autre) (?:candidat\w*|profils?|personnes?) (?:a |ont |ete )+(?:choisie?s?|retenue?s?|selectionnee?s?|prise?s?|preferee?s?)\b/,
      /\bn'avons pas\b.{0,24}\bde poste\b|\bne (?:pouvons|puis|peux) .{0,24}repondre favorablement\b|\b(?:on va|nous allons|je vais) s?'?(?:nous )?arreter (?:la|ici)\b/,
      /\b(?:decline|refuse|ecarte|rejete) (?:votre|ta) candidature\b|\bposte\b.{0,20}\b(?:parti|revient|va|donne|attribue|revenu) a (?:quelqu'un|un|une)\b/,
      /\b(?:va|vais|allons|prefere|preferons) (?:prendre|embaucher|recruter|garder) (?:quelqu'un|une? autre|l'autre)\b|\bn'a (?:\w+ )?pas donne suite\b|\bne (?:prenons|prendrons|recrutons|prend) (?:\w+ )?pas de\b/,
      /\bce ne sera pas (?:toi|vous)\b/,
      /\bne pas (?:admettre|retenir|accepter|selectionner|proposer|donner)\b/,
      /\b(?:ne|n') ?(?:faites|fait|fais|figurez|figures?|etes|es|est|comptez|comptes?|sera|serez|seras) (?:donc |malheureusement |helas )?(?:pas|plus) (?:malheureusement |retenue? )?(?:partie|parmi|au nombre|de ceux|de celles|des (?:candidats?|personnes|profils)|sur la liste|dans (?:la liste|cette liste|le groupe|ce groupe))\b/,
      /\b(?:parcours|processus|candidature|aventure|route|procedure|collaboration|recrutement)\b.{0,60}\b(?:s'(?:arrete|acheve|arretera|interrompt|arretent)|prend fin|touche a sa fin)\b|\b(?:inferieur\w*|en dessous|en deca) (?:au|du|a la|de la|a notre|de notre) (?:seuil|barre|minimum|moyenne|niveau|note)\b|\bn'(?:atteint|atteignez|atteins|a pas atteint|avez pas atteint) (?:\w+ )?(?:pas )?(?:le|la) (?:seuil|barre|note|niveau|score|minimum)\b/,
      /\b(?:poste|place|stage|contrat|alternance|mission|emploi)\b.{0,50}\b(?:revien\w+|alle\w?|attribue\w*|confie\w*|propose\w*|offert\w*|donne\w*|promis\w*|reserve\w*) (?:finalement )?(?:a|aux?|vers) (?:un|une|quelqu'un|celui|celle|la (?:personne|candidate)|le candidat|l'autre|notre|l'un\w*|ancien\w*|autre)\b/,
      /\bn'(?:avons|ai) (?:retenu|convie|convoque|selectionne|garde|recu) que\b|\b(?:donne|donner|accorde|accordee?|donnons) la preference\b|\bnotre preference (?:est |s'est )?(?:allee?|va|porte\w*)\b|\bl'(?:a|ont) emporte\b|\b(?:avons|ai|a|ont) (?:\w+ )?(?:choisi|pris|recrute|embauche|engage|prefere|opte pour|trouve) (?:un|une) (?:\w+ ){0,2}(?:candidate?|personne|profil|collegue|ancienne?|stagiaire|apprentie?|interimaire|voisine?|etudiante?|jeune|dame|monsieur|professionnel\w*|femme|homme|fille|garcon|qui)\b/,
      /\bd'autres candidat\w+\b.{0,30}\b(?:semble|paru|davantage|plus en phase|plus pres|plus adaptee?s?)\b|\bne pas pouvoir (?:vous|te|donner|retenir|accepter|repondre)\b|\b(?:du|devons|dois|doit|contraints? d|obliges? d) ?[e']? ?(?:ecarter|decliner|rejeter|refuser|renoncer a|clore|cloturer|mettre fin)\b|\ben (?:restons|reste|resterons|restera) la\b|\bnous en tenir la\b/,
      /\b(?:la personne|le candidat|la candidate|le profil|celui|celle) (?:retenue?|choisie?|selectionnee?|recrutee?) (?:presente|dispose|possede|a |justifie|connait|est |avait|habite|repond|travaill)\w*|\bn'(?:a|avez|as|ont) pas (?:passe|franchi|depasse|atteint|convaincu|emporte|seduit|reussi|valide|fait l'unanimite)\b|\b(?:souhaite|prefere|decide|choisi|voulu) (?:d'|de )?(?:avancer|poursuivre|continuer|travailler|partir|aller) (?:avec|sur|vers) (?:quelqu'un|une? (?!date|rythme)|d'autres|des candidat)/,
      /\b(?:transferons|remettons) (?:\w+ )?(?:a zero|au neant)\b|\b(?:place|poste|mission|stage) (?:a ete |est |sera )?(?:pris|occupe|tenu|assure|repris)e? par (?:un|une|quelqu'un|notre|celui|celle)\b|\bune autre (?:personne|candidate)\b.{0,20}\b(?:a|rejoin\w+|occup\w+|prend\w*|commenc\w+)\b|\bpas (?:ete )?(?:convaincus?|emballes?|unanimes?)\b/,
    ],
    closed: [
      /\b(?:poste|offre|recrutement|processus|stage|alternance|annonce|mission)\b.{0,60}\b(?:pourvue?s?|annulee?s?|clos|close|cloturee?|suspendue?s?|plus (?:d'actualite|disponible|ouvert|vacant)|supprimee?|gelee?s?|ferme|abandonnee?|interrompue?)\b/,
      /\b(?:gel des (?:embauches|recrutements)|plus (?:a la )?recherch\w*|avons (?:deja |finalement )?(?:recrute|trouve|pourvu|embauche))\b/,
      /\b(?:poste|place|stage|offre|alternance|contrat|besoin|recrutement)\b.{0,40}\b(?:deja (?:pris\w*|pourvu\w*|attribue\w*)|pris\b|attribue\w*|plus (?:de place|libre|a pourvoir|propose)|n'existe plus|est tombe|reporte sine die)\b|\b(?:plus de places?|pas de (?:poste|besoin|place|stage)s?|aucun (?:poste|besoin|stage)|(?:sommes|est|sont|affichons|deja|planning|stage|groupe|session|atelier) complets?|au complet|effectif\w* complet\w*|equipe (?:est )?(?:au )?complete?|pas (?:actuellement )?de recrutement|ne recrutons pas|ne recrute pas|ne prenons pas)\b/,
      /\bequipe\b.{0,24}\b(?:est )?(?:au )?complete?\b|\bpromis\w* a (?:quelqu'un|un|une)\b/,
      /\b(?:place|poste) est prise?\b/,
      /\bon a trouve(?: quelqu'un)?(?=[.,!]|$)/,
      /\b(?:aucune?|pas d'|pas de) (?:\w+ )?(?:opportunites?|ouvertures?|postes?|missions?|besoins?|possibilites? d'embauche|embauches?)\b(?! (?:avant|tant|pour l'instant avant))|\b(?:poste|place|stage|mission)\b.{0,40}\b(?:disparait|disparaitra|est supprimee?|ne sera pas (?:renouvelee?|creee?|ouverte?|remplacee?)|n'aura pas lieu|ne se fera pas)\b/,
      /\b(?:postes|places|offres|stages)\b.{0,40}\b(?:pourvue?s|prise?s|attribuee?s|occupee?s|closes?|annulee?s)\b/,
    ],
    regret: [
      /\b(?:malheureusement|regret\w*|desolee?s?|navree?s?|helas|decu\w*|decevant\w*|deception|pas (?:une decision |un choix )?facile|difficile choix|choix difficile)\b/,
      /\b(?:mauvaise nouvelle|pas (?:de )?bonne nouvelle|triste|a regret|contrecoeur|cruel dilemme|beaucoup hesite|longtemps hesite|serre|pas (?:vous |te )?decourag\w*|ne prejuge|ne remet(?:s)? (?:pas )?en cause|aucunement|excus\w+)\b/,
    ],
    farewell: [
      /\b(?:bonne (?:chance|continuation|suite|recherche)|plein succes|bon courage|succes|reussite|souhait\w+)\b.{0,60}\b(?:recherche\w*|continuation|suite|carriere|avenir|projets?|demarches?|parcours|succes|chance|reussite|professionnel\w*)?/,
      /\b(?:conserv\w+|gard\w+|enregistr\w+)\b.{0,50}\b(?:candidature|cv|dossier|profil|coordonnees|vivier|base)\b|\bvivier\b|\bbase de donnees\b|\bfutures? (?:opportunites|offres)|opportunites? (?:futures?|a venir)|postuler (?:a nouveau|de nouveau)|nouvelle candidature|page carrieres?/,
      /\b(?:tous nos voeux|belle (?:suite|continuation|reussite)|bonne route|bon vent|n'hesite[zs]? pas a (?:re)?(?:postuler|candidater|tenter)|retenter|prochaine fois|autre occasion|prochaines? (?:offres?|sessions?|recrutements?)|(?:re)?postuler|garde\w* contact|rester en contact|reprendre contact)\b/,
      /\bl'an(?:nee)? prochaine?\b|\bmerci (?:quand meme|tout de meme)\b|\bd'autres (?:missions|offres)\b/,
      /\bne baisse[zs]? pas les bras\b/,
    ],
    context: [
      /\b(?:merci|remerci\w+)\b.{0,100}\b(?:candidature|postule|interet|temps|entretien|confiance|demarche|echange)/,
      /\b(?:votre|ta|vos) (?:candidature|profil|cv|demande|entretien|parcours)\b|\bposte (?:de|d')|\brecrutement\b|\bcandidat/,
      /\b(?:postule\w*|candidat\w*|embauche|essai|journee d'essai|dossier|annonce)\b/,
      /\b(?:merci|remerci\w+)\b.{0,60}\b(?:venue?s?|passee?s?|particip\w+|implication|disponibilite)\b/,
      /\b(?:(?:un|votre|ton|ce|le|de|en|notre) stage|stagiaires?|alternance|poste|cv|recrut\w+)\b/,
    ],
    interview: [
      /\b(?:souhait\w+|aimerions|voudrions|aimerais|voudrais) (?:bien )?(?:vous|te) (?:rencontrer|recevoir|voir) (?:le |ce |des )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|la semaine|\d)/,
      /\b(?:invit\w+|convi\w+|convoqu\w+|convocation|recevoir|rencontrer|souhait\w*|propos\w+|plaisir)\b.{0,100}\b(?:entretiens?|rendez-vous|rencontre\w*|echange\w*|visio\w*|rencontrer|test technique|journee)\b/,
      /\b(?:entretien|rendez-vous|rdv|call|visio|echange)\b.{0,80}\b(?:aura lieu|est (?:prevu|fixe|confirme|reporte)|decaler|reporter|deplacer|confirm\w+|disponib\w+|prevu|le (?:lundi|mardi|mercredi|jeudi|vendredi)|a \d{1,2} ?h)/,
      /\b(?:vos disponibilites|tes disponibilites|etes-vous disponible|es-tu disponible|seriez-vous (?:\w+ )?(?:disponible|libre)|convoquee? (?:a l'oral|a l'epreuve|aux epreuves|au test)|serais-tu (?:\w+ )?disponible|fixer (?:un|une) (?:rendez-vous|rdv|date|entretien)|te conviendrait|vous conviendrait|quand (?:es-tu|etes-vous|seriez-vous|serais-tu)|est-ce que .{0,30}(?:convien\w*|irait)|creneaux?)\b/,
      /\b(?:second entretien|deuxieme entretien|pourriez-vous (?:venir|preparer|nous rejoindre)|pouvez-vous (?:venir|preparer|le|mardi)|tu peux (?:venir|passer)|poursuivre (?:avec vous|avec toi|nos echanges))\b/,
    ],
    offer: [
      /\b(?:plaisir|ravis?e?s?|heureux|heureuse|souhait\w+|propos\w+)\b.{0,60}\b(?:proposer (?:le|un|ce) (?:poste|contrat|cdi|cdd|stage)|vous (?:offrir|engager|recruter|embaucher)|rejoign\w+ (?:l'equipe|notre)|promesse d'embauche|contrat de travail)|\b(?:promesse d'embauche|proposition d'embauche|bienvenue (?:dans|parmi|chez)|votre contrat|candidature (?:a ete |est )?(?:retenue|acceptee))\b/,
      /\b(?:tu commences|vous commencez) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|le \d)\b/,
      /\bc'est d'accord pour (?:ton|votre) (?:stage|contrat|embauche|alternance)\b/,
      /\bc'est (?:vous|toi) que (?:nous avons|on a|j'ai) (?:choisi|retenu|prefere|selectionne)\w*\b/,
      /\b(?:on|nous) (?:te|vous) (?:veut|voulons|prend|prenons|embauche|embauchons)(?=[.,!]|$| a partir| des )/,
    ],
    received: [
      /\b(?:(?:bien )?(?:recu|receptionne|enregistre|parvenue?)\b.{0,40}\bcandidature|candidature\b.{0,50}\b(?:bien )?(?:recue?|enregistree?|parvenue?|transmise|envoyee|prise en compte)|accuse de reception|accusons reception|confirm\w+ (?:la )?reception)\b/,
      /\bbien recu (?:votre|ton) (?:cv|dossier|mail|message)\b/,
    ],
    pending: [
      /\b(?:(?:etudier|examiner|etudierons|examinerons|analyser|analyserons|traiter|etudiee?|examinee?|en cours (?:d'etude|de traitement|d'examen)|a l'etude)|reviendrons? vers|recontact\w+|reprendr\w+ contact|tiendr\w+ (?:au courant|informe)|contacterons|prochainement|dans les meilleurs delais|sans (?:reponse|nouvelles?)|a defaut de|passe ce delai|prochaines etapes|transfere\w*|transmise? (?:a|au|aux)|mise? en attente)\b/,
    ],
    hold: [
      /\b(?:en (?:pause|attente|suspens)|suspendue?|reporte|retard|gele|mise? en pause|liste d'attente|pas encore)\b/,
    ],
    alive: [
      /\b(?:reste|demeure|toujours|encore)\b.{0,40}\b(?:active|valable|en cours|lice|valide|etude|cours)|\b(?:des que|lorsque|quand)\b.{0,60}\b(?:decision|reprend\w*|informer\w*|recontact\w*)/,
    ],
    withdrawn: [
      /\b(?:(?:conformement a votre demande|a votre demande|comme (?:demande|convenu|souhaite)|suite a votre (?:demande|message|decision)|vous avez|prenons (?:bonne )?note)\b.{0,80}\b(?:retire\w*|retrait|decline\w*|desist\w*|renonc\w*)|retrait de (?:votre|ta) candidature|desistement)\b/,
      /\b(?:regrettons|respectons|comprenons) (?:votre|ta) (?:decision|choix)\b|\b(?:vous avez|tu as) (?:decline|refuse) (?:notre|la|cette) (?:offre|proposition)\b/,
      /\bvous avez (?:annule|retire) votre candidature\b|\btu as (?:annule|retire) ta candidature\b/,
    ],
    action: [
      /\b(?:test|questionnaire|formulaire|documents?|pieces?|dossier|exercice|cas pratique|evaluation)\b.{0,60}\b(?:completer|remplir|realiser|passer|transmettre|envoyer|fournir|joindre)|\b(?:merci de (?:completer|remplir|nous transmettre|fournir|confirmer votre)|veuillez (?:completer|remplir|transmettre|confirmer|cliquer)|activer votre|mot de passe|rgpd|supprimerons vos donnees|votre compte)\b/,
      /\b(?:incomplete?|il manque|manquant\w*|deposer a nouveau|renvoyer|n'a pas ete (?:envoyee|finalisee))\b/,
    ],
  },
  things: THINGS.fr,
  elsewhere: [
    /\b(?:prix (?:fondation|de la fondation|national|special|litteraire|jeunes?|du public|de l'innovation)|laureate?s?|prochaines? editions?|de cette edition)\b/,
    /\b(?:demande d(?:e |'|es )(?:\w+ )?(?:subvention\w*|adhesion|visa|titre|bourse|place|inscription|aide|financement|prise en charge|credit|pret|logement|location|admission|permis)|demande (?:de|pour) (?:ce|cet|le|l'|notre|cette) ?(?:logement|appartement|bien|location|maison)|subvention\w*|adhesion|adherents?|creche|(?:la|de|une|notre|cette) location|locataires?|gestion locative|locatif|locative)\b/,
    /\b(?:parcoursup|mon master|formation (?:bts|but|licence|master|initiale)|licence|master \d|voeux|rentree (?:scolaire|universitaire)|exposants?|stand|marche de noel|salon du|famille d'accueil|adoptants?|adopter|adoption|(?:chien|chienne|chat|chatte|chiot|chaton)s?|comite (?:scientifique|de lecture|de programmation)|communication orale|marche public|attributaire|appel (?:d'offres|a projets?|a communications?|a contributions?)|soumission|en tant que vendeu\w+|compte (?:vendeur|marchand)|votre (?:oeuvre|projet|film|article)|residence d'artiste\w*|hackathon|incubateur|accelerateur)\b/,
    /\b(?:concours (?:photo|de|d')|jury|indemnisation|sinistre|assurance (?:vie|auto|habitation)|demande de conges?|conges|naturalisation|votre enfant|scolarisation|etablissement scolaire|benevol\w+|budget participatif|festival|selection officielle|investir dans)\b/,
  ],
  conditional:
    /\b(?:sans (?:cela|quoi|ces|cette|votre|ce|actualisation|confirmation|justificatif)|faute de|a moins|si|dans le cas ou|au cas ou|en cas|sans (?:reponse|nouvelles?|retour)(?! de (?:votre|ta) part[^.]{0,30} (?:avons|ai|cloturons|fermons|archivons)\b)|a defaut|passe ce delai|eventuel\w*|serait|pourrait)\b/,
  generic:
    /\b(?:(?:tous|toutes|seuls?|seules?|chaque|(?:les|aux) autres) (?:les )?(?:candidat\w*|profils?|candidatures)|candidats? non retenus?|personnes? non retenues?|a chacun|a tous)\b/,
  negation:
    /\b(?:autre|ce fut|c'etait|avons eu|moins bonne|refus\w*|notre entretien du|pas|ne|n'|malheureusement|regret\w*|sans|(?:merci|remerci\w+)(?! de (?:nous appeler|bien vouloir|vous presenter))|(?:suite a|apres) (?:\w+ ){0,3}(?:entretiens?|rencontre|rendez-vous|rdv|echanges?|passage|venue|visite|test|essai)|lors|si)\b/,
};
