import type { CueSet } from './cue.ts';
import { THINGS } from './things.ts';

export const nl: CueSet = {
  language: 'nl',
  cues: {
    decision: [
      /\b(?:niet|geen|nooit) (?:[\w-]+ ){0,7}?(?:geselecteerd|uitgenodigd|uit te nodigen|uitnodigen|verder|doorgaan|door te gaan|gekozen|aangenomen|in aanmerking|vervolg|voortzetten|voort te zetten|aansluit\w*|aan te bieden|aanbieden|past|passen|passend\w*|match|geworden|positief|gelukt|meenemen|mee te nemen|succesvol|doorgegaan|behoort|voldoe\w*|geschikt\w*|in behandeling)\b/,
      /\b(?:gekozen|keuze|besloten|beslissing|voorkeur|doorgaan|door te gaan|verder|gaan|verdergaan|geselecteerd|gevallen|aangenomen)\b.{0,60}\b(?:(?:een |de )?andere? (?:\w+ )?(?:kandida\w+|sollicitant\w*|persoon|personen|profiel\w*)|iemand(?: anders)?|een collega|interne kandidaat)\b/,
      /\b(?:andere?|een andere) (?:\w+ )?(?:kandida\w+|sollicitant\w*|profiel\w*|personen)\b.{0,90}\b(?:beter|meer|sterker|nauwer|dichter|verder|aansluit\w*|past|passen|voldoen|gekozen|doorgaan)/,
      /\b(?:afgewezen|afwijz\w+|afwijzen|wijzen .{0,20}af|af te wijzen|afgevallen|teleurstellen|teleur te stellen|moeten? (?:je|u|jou) .{0,20}teleur|niet met (?:je|jou|u) verder)\b/,
      /\b(?:aanbod|aanbieding)\b.{0,30}\b(?:intrekken|ingetrokken|in te trekken|trekken .{0,20}in)\b|\btrekken\b.{0,30}\baanbod\b.{0,10}\bin\b/,
      /\bonvoldoende\b.{0,40}\b(?:aan\w*|match|past|voldoe\w*|ervaring)|\b(?:sluit|past|voldoet)\b.{0,40}\b(?:niet|onvoldoende|minder)\b|\bniet (?:met (?:je|jou|u) )?(?:verder|door)\b|\b(?:keuze|keus) (?:is )?niet op (?:je|jou|u)\b|\b(?:kiezen|koos|kozen|kiest) (?:we |wij )?(?:voor|een) (?:een )?(?:andere?|iemand|ander)\b|\bgaat (?:helaas )?niet door\b/,
      /\b(?:weerhouden|weerhoudt|selecteren|kiezen|nemen|gaan)\b.{0,50}\b(?:kandidatuur|sollicitatie|je|jou|jouw|u|uw)\b.{0,30}\bniet\b|\bniet weerhouden\b/,
      /\bstatus\b.{0,30}(?:afgewezen|niet geselecteerd)/,
      /\b(?:procedure|sollicitatie|traject|proces|kandidatuur)\b.{0,50}\b(?:gestopt|stopt|stopgezet|beeindig\w*|afgerond|ronden .{0,20} af|sluiten .{0,20} af|eindigt|ten einde|niet (?:verder|voort|door)\w*|afgesloten|afgewezen|niet gehonoreerd|niet weerhouden)\b|\b(?:ronden|sluiten|stoppen|beeindigen) (?:we |wij )?(?:\w+ ){0,2}(?:je|jouw|uw) (?:sollicitatie|procedure|kandidatuur)\b/,
      /\b(?:keus|keuze|voorkeur|beslissing) (?:\w+ ){0,3}(?:niet op|op (?:een|iemand|een ander\w*|de ander\w*)|naar (?:een|iemand|de))\b|\b(?:kandidaat|iemand|persoon|collega) (?:hebben )?(?:gevonden|aangenomen|gekozen|benoemd|geselecteerd)\b|\b(?:hebben|heb|is|wordt) (?:\w+ ){0,3}(?:een (?:andere )?(?:kandidaat|collega|persoon)|iemand(?: anders)?)\b.{0,40}\b(?:gevonden|gekozen|aangenomen|benoemd|geworden|verder|aangesteld)\b/,
      /\b(?:ga|gaan|gaat|doe|doen|kies|kiezen|neem|nemen|starten|verder)\b.{0,20}\b(?:het )?(?:doen )?(?:met|voor) (?:mijn|iemand|een (?:ander\w*|jongen|meisje|collega|kennis|interne)|de ander\w*|een kandidaat|anderen?)\b/,
      /\b(?:status|uitslag|resultaat|besluit)\b.{0,24}(?::|-|is) ?(?:afgewezen|niet (?:geselecteerd|verder|geschikt|gekozen)|afgesloten|negatief|vervallen)\b|\b(?:negatie(?:f|ve) (?:besluit|bericht|advies|reactie)|afgevallen|afvallen|buiten de boot|niet door(?:gaan|gegaan)?\b|niet bij (?:de|het) (?:laatste|selectie|kandidaten)|niet tot de|net niet|niet gehaald|viel(?:en)? af|minder (?:goed )?(?:aan|passend|geschikt))/,
      /\b(?:niet|geen) (?:\w+ ){0,5}(?:uit te nodigen|uitnodigen|nodigen|aannemen|aan te nemen|aanstellen|benoemen|plaatsen|te plaatsen|plek|plaats|ruimte|contract)\b/,
      /\b(?:keuze|keus)\b.{0,20}\b(?:is )?gevallen op (?:degene|iemand|een|de)\b|\b(?:is|zijn|gaat) naar (?:een|iemand|de) (?:jongen|meisje|collega|ander\w*|persoon|kandidaat|interne)\b|\bniet toegelaten\b|\bniet met voldoende\b|\b(?:minimum|vereiste)\b.{0,30}\b(?:bedraagt|niet|punten)\b|\bniet verder\b/,
      /\b(?:zetten|gaan|vervolgen) (?:we|wij) .{0,30}\bniet\b.{0,20}\b(?:voort|verder|door)\b|\bdaar (?:zit|hoor|zat) (?:je|u) niet bij\b|\b(?:kunnen|konden) (?:we |wij )?(?:je|u|jou) (?:\w+ )?(?:niets|geen \w+|niet) (?:bieden|aanbieden|plaatsen|gebruiken)\b|\b(?:er )?komt (?:\w+ )?(?:geen|niemand)\b/,
      /\bvoor een ander (?:\w+ )?(?:gekozen|gegaan)\b|\bmet (?:iemand anders|een ander) (?:\w+ )?(?:verder|door|in zee)\w*|\bscore\b.{0,24}\bte laag\b|\bniet (?:doen )?met (?:je|jou|u)(?: verder)?\b|\bniet (?:uitgekozen|toegelaten|aangesteld|voorgedragen)\b/,
      /\b(?:geen|niet de) (?:\w+ )?(?:baan|functie|stageplek|plek|stage)\b.{0,16}\b(?:voor je|voor u|aanbieden|bieden|aan te bieden)\b|\bvacature in te trekken\b|\b(?:hebben|heb) (?:we |wij |ik )?(?:je|jouw|uw) (?:sollicitatie|dossier|procedure) (?:\w+ )?(?:gesloten|afgesloten|stopgezet|beeindigd)\b/,
      /\bkeuze\b.{0,50}\bniet op (?:je|jou|u)\b|\bnemen (?:we|wij) (?:\w+ )?niet (?:verder )?mee\b|\bgaan (?:we|wij) (?:door|verder) met \w+ die\b|\b(?:je|jouw|uw) (?:sollicitatie|cv|profiel)\b.{0,50}\bniet (?:verder )?mee\b/,
      /\b(?:naar|aan) iemand anders\b|\b(?:iemand anders|een ander) (?:\w+ ){0,2}(?:gekozen|gegaan|geworden|aangenomen|gegeven)\b/,
      /\bniet geslaagd\b|\bvalt (?:u |je )?(?:daarmee|hiermee|helaas|dus) af\b|\bnemen (?:we |wij )?(?:die|een) (?:andere? )?(?:jongen|meisje|dame|man|vrouw|ander)\b|\bandere kandidaat (?:voorgedragen|benoemd|gevonden)\b|\bstoppen (?:we |wij )?hier\b|\bnemen .{0,40}\bgeen (?:stagiair\w*|mensen|personeel)\b/,
      /\bniet (?:toe te laten|te selecteren|voor te dragen|aan te nemen|te benoemen|te kiezen)\b/,
      /\bniet (?:[\w-]+ ){0,4}?(?:weerhouden|selecteren|voordragen|voorgedragen|meegenomen|uitgekozen|uitverkozen|gekwalificeerd|doorgeschoven|uitgenodigde)\b/,
      /\b(?:je|u|jij|jouw naam|uw naam)\b.{0,30}\b(?:hoor\w*|zit|zat|bent|staat|behoor\w*)\b.{0,24}\bniet (?:meer )?(?:bij|tot|onder|tussen) (?:de|die|deze|dat|het|degene\w*|onze)\b/,
      /\b(?:functie|baan|plek|stageplek|stage|plaats|vacature|rol|opdracht)\b.{0,50}\b(?:vergeven|gegund|aangeboden aan|gegeven aan|gegaan naar|weggegeven|geboden aan|ingevuld door|toegewezen aan|naar (?:een|iemand|de) (?:ander\w*|collega|interne|kandidaat|oud\w*|ervaren))\b/,
      /\b(?:sollicitatie|procedure|traject|proces|route|avontuur)\b.{0,40}\b(?:stopt|eindigt|houdt) (?:het )?(?:\w+ )?(?:hier|op)\b|\bhier (?:houdt|stopt|eindigt)\b|\bhoudt het (?:\w+ )?(?:hier )?op\b|\bvoorkeur (?:\w+ )?(?:gegeven|uit|aan|uitgegaan|uitgaat)\b|\bonder de (?:norm|grens|ondergrens|drempel|cesuur|minimum\w*|vereiste)\b|\b(?:gekozen|kozen|kiezen) (?:we |wij )?voor (?:een|de|degene|iemand) (?:[\w-]+ ){0,4}(?:die|met|uit|van)\b/,
      /\bkandidaten (?:[\w-]+ )?(?:die|wier) (?:[\w-]+ ){0,3}?(?:beter|meer|nauwer|dichter)\b|\bmet (?:een )?andere (?:kandida\w+|sollicitant\w*) (?:\w+ )?(?:verder|voort|door|vervolgen)\b|\bniets geworden\b|\b(?:tweede|derde|vierde) (?:ge)?eindigd?\b|\btweede (?:keus|keuze) (?:geworden|bent|was)\b/,
      /\b(?:behoort|hoort|behoor|hoor|zit|bent|staat|valt) (?:je|u|jij|(?:uw|jouw) \w+) (?:\w+ ){0,3}niet (?:meer )?(?:bij|tot|onder|tussen)\b|\bzoeken (?:we|wij) (?:[\w-]+ ){0,2}iemand (?:met|die) (?:meer|al|reeds|ruime|langere|meerdere)\b|\b(?:nodigen|nodig|selecteren|kiezen|plaatsen|dragen|benoemen|stellen) (?:we |wij |ik )?(?:je|u|jou|jouw|uw)\b.{0,30}\bniet\b/,
      /\bvoor (?:een |de )?andere? (?!bedrijf|leverancier|aanbieder|aannemer|moment|datum|tijd\w*|opzet|aanpak|gezin|stel|huurder)[\w-]+ (?:gekozen|gegaan)\b/,
      /\b(?:wordt|werd|is) (?:het )?(?:nu |uiteindelijk |toch |een collega )?(?:iemand (?:anders|die|met|van|uit)|een (?:andere?|interne|externe) (?:kandidaat|collega|persoon|sollicitant))\b|\b(?:met|bij|op) (?:iemand|een (?:interne|andere?|ervaren)) (?:[\w-]+ ){0,4}?(?:in zee|rondgekomen|uitgekomen|doorgegaan|eruit gekomen)\b|\b(?:als|op de) (?:tweede|derde|vierde)(?: plaats)? (?:ge)?eindigd?\b/,
      /\b(?:iemand anders|een (?:interne |andere |oud-)?(?:collega|kandidaat|stagiair\w*)|de ander|een ander) (?:heeft|krijgt|kreeg) (?:nu |uiteindelijk )?(?:de|het) (?:baan|functie|plek|stageplek|rol|contract)\b/,
    ],
    closed: [
      /\b(?:vacature|functie|positie|plek|stage|procedure|baan|sollicitatieprocedure)\b.{0,60}\b(?:vervuld|ingevuld|gesloten|vervallen|ingetrokken|geannuleerd|stopgezet|niet meer (?:beschikbaar|open|actueel)|afgerond|bezet|komt te vervallen)\b/,
      /\b(?:vacaturestop|inmiddels (?:iemand|een kandidaat)|iemand (?:gevonden|aangenomen))\b/,
      /\b(?:geen (?:vacature|plek|plaats|ruimte|werk|functie)s?(?: meer)?|alle (?:plekken|plaatsen|vacatures) (?:zijn )?(?:vervuld|bezet|vergeven|ingevuld)|zitten vol|voltallig|volzet|ingevuld|al (?:iemand|een kandidaat|vergeven)|niet meer nodig|gaat niet door)\b/,
      /\bzitten (?:al |helaas |nu )?vol\b/,
      /\b(?:functie|plek|stageplek|plaats|baan|vacature|rol)\b.{0,40}\b(?:verdwijnt|geschrapt|wegbezuinigd|bestaat niet meer|is weg|al weg|vergeven|vol|vergeven aan)\b/,
      /\b(?:vacatures|functies|plekken|plaatsen|stageplekken)\b.{0,30}\b(?:vervuld|ingevuld|bezet|vergeven|vol|gevuld)\b|\bteam\b.{0,24}\b(?:is )?(?:rond|compleet|vol)\b/,
      /\b(?:hebben|heb|is|zijn) (?:we |wij |er |ik )?(?:[\w-]+ ){0,4}?(?:niets|niks) (?:vrij|open|openstaan|passends|beschikbaar|geschikts|voor (?:je|jou|u))\b/,
      /\b(?:zoeken|nemen|hebben) (?:we |wij )?(?:[\w-]+ ){0,4}?niemand(?: (?:aan|nodig|meer))?(?=[.,!]|$| maar| dus)/,
    ],
    regret: [
      /\b(?:helaas|jammer|spijt\w*|teleurst\w*|moeilijke (?:keuze|beslissing)|lastige keuze|niet (?:het nieuws|makkelijk|gemakkelijk)|scheelde (?:echt )?niet veel|sorry)\b/,
      /\b(?:slecht nieuws|geen goed nieuws|minder (?:goed|leuk) nieuws|vervelend\w*|balen|tot onze spijt|rot nieuws|niet wat je (?:hoopte|wilde)|hoopte op|excuses|moeilijk)\b/,
    ],
    farewell: [
      /\b(?:veel succes|succes|veel geluk|alle goeds|het beste|sterkte)\b/,
      /\b(?:toekomstige (?:vacatures|functies|mogelijkheden)|in portefeuille|werfreserve|talentpool|database|in (?:ons )?bestand|opnieuw (?:te )?sollicite\w*|andere vacatures|werken bij|nogmaals solliciteren)\b/,
      /\b(?:veel plezier|hopelijk|wens(?:en)? (?:je|u|jou)|vindt (?:vast|zeker)|volgende keer|andere keer|in de toekomst|jobalert|op de hoogte|nieuwe plekken|contact houden|feedback|verdere carriere|verdere loopbaan)\b/,
      /\b(?:toch|evengoed) bedankt\b/,
      /\bgeef niet op\b|\biemand, (?:toch )?bedankt\b/,
    ],
    context: [
      /\b(?:bedankt|dank|danken|dankjewel)\b.{0,80}\b(?:sollicit\w*|interesse|gesprek\w*|tijd|reactie|brief|belangstelling|komst|moeite)/,
      /\b(?:je|jouw|uw) (?:sollicitatie|kandidatuur|cv|brief|profiel|reactie|motivatie)\b|\b(?:functie|vacature|rol|positie|plek) (?:van|als|bij|voor)\b|\bkandida(?:at|ten)|\bsollicitatieprocedure\b|\bploegendienst\w*\b/,
      /\b(?:gesolliciteerd|solliciteren|sollicitatie\w*|brievenselectie|proefdag|langskomen|langs te komen|genomen moeite|vacature|functie|reacties)\b/,
      /\b(?:stage\w*|sollicitatie|ronde|reageren op)\b/,
      /\b(?:cv|leidinggeven|je te leren kennen|selectietest)\b/,
    ],
    interview: [
      /\b(?:uitnodig\w*|nodigen .{0,20}uit|nodig .{0,20}uit|graag|zin om|kennismak\w*|kennis (?:te )?maken|langskomen|langs te komen|afspreken|inplannen)\b.{0,90}\b(?:gesprek\w*|interview|kennismaking\w*|kennismaken|langs|meeloopdag|proefdag|koffie|afspraak|spreken|ontmoeten)\b/,
      /\b(?:gesprek|kennismaking|interview|afspraak)\b.{0,80}\b(?:vindt plaats|staat gepland|om \d|op (?:maandag|dinsdag|woensdag|donderdag|vrijdag)|verzetten|verplaatsen|bevestig\w*|inplannen|ingepland)|\b(?:schikt|wanneer (?:kun|kan|komt)|welk(?:e)? (?:moment|dag|tijd)|ben je beschikbaar|bent u beschikbaar|komt het uit|kun je (?:dan|op))\b/,
      /\b(?:met (?:jou|je|u) (?:gaan|willen|gaat) (?:\w+ ){0,3}(?:verder|door)|tweede gesprek|kun je (?:\w+dag|om|dan)|kunt u (?:\w+dag|om|dan)|gaan we graag (?:met je )?verder)\b/,
      /\buitgenodigd voor (?:de|een|het) (?:\w+ )?(?:test|selectietest|assessment|gesprek|proefdag)\b/,
    ],
    offer: [
      /\bhierbij (?:ons|het|een|mijn) (?:\w+ )?voorstel\b|\barbeidsvoorwaardenvoorstel\b/,
      /\b(?:aanbieden|aan te bieden|aanbod|gefeliciteerd|welkom (?:bij|in) (?:het )?team|arbeidsovereenkomst|contract|je bent aangenomen|u bent aangenomen|jij bent het geworden)\b.{0,60}\b(?:functie|baan|contract|team|tekenen|ondertekenen|starten|salaris|aangenomen|geworden|collega)?/,
      /\b(?:je (?:bent|wordt) (?:\w+ )?(?:aangenomen|onze nieuwe)|contractvoorstel|arbeidsvoorwaarden|voorstel voor (?:een|je)|(?:functie|baan|stage|plek) is (?:van|voor) jou|startdatum|wij bieden (?:je|u)|bieden we (?:je|u))\b/,
      /\b(?:je|u) kunt (?:maandag|dinsdag|woensdag|donderdag|vrijdag) .{0,14}\b(?:beginnen|starten)\b|\bbieden (?:we |wij )?(?:je|u) graag\b/,
      /\bbieden (?:we |wij )?(?:je|u|jou) (?:de|een|deze) (?:functie|baan|stage|plek|contract)\b/,
      /\b(?:we|wij) willen (?:je|jou|u)(?=[.,!]|$)|\b(?:je|u) hebt? de baan\b/,
    ],
    received: [
      /\b(?:(?:sollicitatie|reactie|brief|cv|gegevens)\b.{0,50}\b(?:ontvangen|binnengekomen|in goede orde|verzonden|verstuurd)|(?:hebben|heb) (?:we |wij )?(?:je|jouw|uw) (?:sollicitatie|cv|gegevens)|ontvangstbevestiging)\b/,
    ],
    pending: [
      /\b(?:(?:bekijken|beoordelen|doornemen|nemen .{0,20}door|bestuderen|behandeling)|nemen (?:we |wij )?.{0,30}contact|hoor je|hoort u|laten (?:we |wij )?.{0,30}weten|binnen (?:\w+ ){1,3}(?:dagen|weken)|zo spoedig|zo snel mogelijk|reageren|volgende stap\w*|streven ernaar)\b/,
    ],
    hold: [
      /\b(?:on hold|uitgesteld|vertrag\w*|gepauzeerd|pauze|tijdelijk (?:stop\w*|opgeschort)|opgeschort|wachtlijst|reservelijst|nog geen (?:besluit|beslissing)|langer duren|duurt langer)\b/,
    ],
    alive: [
      /\b(?:blijft|blijf|nog steeds|nog altijd)\b.{0,40}\b(?:in procedure|actief|staan|geldig|in de race|open|lopen|behandeling)|\b(?:zodra|wanneer)\b.{0,60}\b(?:weten|contact|bericht|laten|hoor)/,
    ],
    withdrawn: [
      /\b(?:(?:op (?:jouw|uw|je) verzoek|zoals (?:gevraagd|besproken|verzocht)|je hebt|u heeft)\b.{0,60}\b(?:ingetrokken|intrek\w*|teruggetrokken)|sollicitatie (?:is )?ingetrokken|intrekken van (?:je|uw) sollicitatie|teruggetrokken)\b/,
      /\b(?:respecteren|begrijpen|betreuren|jammer van) (?:we |wij )?(?:je|jouw|uw) (?:keuze|beslissing|besluit)\b|\b(?:je|u)\b.{0,12}\bons aanbod\b.{0,40}\b(?:afgeslagen|afgewezen|niet)/,
      /\b(?:je|u) (?:je |uw )?sollicitatie\b.{0,30}\b(?:hebt|heeft|heb) (?:ingetrokken|geannuleerd)\b/,
    ],
    action: [
      /\b(?:(?:test|assessment|vragenlijst|formulier|documenten|opdracht|case)\b.{0,60}\b(?:invullen|in te vullen|maken|doorlopen|sturen|opsturen|uploaden|aanleveren)|(?:vul|stuur|upload|bevestig|activeer) (?:je|uw|het|de|dan)|wachtwoord|je account|uw account|verificatie)\b/,
    ],
  },
  things: THINGS.nl,
  elsewhere: [
    /\b(?:(?:uw|je|jouw|een|de) (?:\w+)?aanvraag|subsidie\w*|lidmaatschap|ledenraad|visum\w*|toelating\w*|masteropleiding|bacheloropleiding|numerus|studieplek|inschrijving|cursus|asiel|hond|honden|kat|katten|kitten|pup|puppy|adoptie|baasje|kraam|standhouder\w*|kerstmarkt|aanbesteding\w*|gunning|huurder\w*|kijkavond|bezichtiging\w*|bezwaar|bezwaarschrift|als verkoper|verkopersaccount|opvangplek|kindplaats\w*|congres|wetenschappelijke commissie|bijdrage|expositie|kunstwerk|volkstuin\w*)\b/,
    /\b(?:uw kind|jouw kind|je kind|onze school|verzekering\w*|verlofaanvraag|verlof|residentie|vrijwillig\w*|investering|investeren|jury|prijsvraag|naturalisatie)\b/,
  ],
  conditional:
    /\b(?:bij (?:een )?afwijzing|zonder|of je|of u|zonder (?:deze|dit|die|je|uw)|(?<!iemand )anders|als (?:je|jij|u|we|wij|wie|er|het|de|deze|dit|dat|hij|zij|iemand|onze|jouw|uw|blijkt|geen|niet|alles|ook)|indien|mocht\w*|wanneer|in het geval|zou\w*|eventueel)\b/,
  generic:
    /\b(?:wordt uitgenodigd of afgewezen|of (?:je|u) wordt|(?:van de|de) (?:\w+ )?kandidaten (?:die|hebben)|(?:twee|drie|vier|een aantal|sommige) (?:\w+ )?(?:moeten )?afwijzen|(?:alle|alleen|elke|niet alle) (?:\w+ )?(?:kandidaten|sollicitanten|kandidaat)|afgewezen (?:kandidaten|sollicitanten))\b/,
  negation: /\b(?:iemand anders|andere kandida\w+|niet|geen|helaas|zonder|bedankt|dank|na|mocht|als)\b/,
};
