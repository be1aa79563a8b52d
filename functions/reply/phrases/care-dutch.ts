/** Dutch: explicit (tier A) and strong (tier B) distress. The notation is in notation.ts; facts, compliance 4. */
import type { Families } from './notation.ts';

export const families: Families = {
  not: 'niet|nooit|geen|zonder|nie',
  wil: 'wil|wou|wilde|zou|mag|hoop|hoopte|denk|dacht|gedacht|denken|nadenken|wens|wenste|liever|ga|verlang|overweeg|overwogen|moet|kan net zo goed|zin|gedachten|plan|plannen|besloten|geprobeerd|probeer|beter|zat ik maar',
  tijd: '(dag|dagen|nacht|nachten|week|weken|maand|maanden|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|tijden|afwijzing|telefoontje)',
  drank:
    'drink|drinken|gedronken|dronken|drank|alcohol|wijn|bier|biertjes|whisky|wodka|jenever|fles|flessen|zuip|zuipen|gezopen|blow|blowen|wiet|coke|drugs|pillen|joint|jointje|bezat',
};

export const explicit = `
(brief|brieven) .. aan .. (kinderen|ouders|vrouw|man|dochter|zoon) .. (klaar|geschreven)
(<wil>) .. (dood|doodgaan|sterven|niet meer leven|niet meer bestaan|niet meer wakker|nooit meer wakker|er niet meer zijn|niet meer zijn|mezelf (ophangen|verdrinken|doden|van kant|iets aandoen|pijn doen|snijden|verwonden|doodschieten|wat aandoen)|me ophangen|er een eind aan|er een einde aan|van de brug|voor de trein|voor een trein|van het dak|uit het leven stappen|zelfmoord*|euthanasie|de dood|eruit stappen|in slaap vallen en|suïcide) !(van|leuk|simpel|gewoon|moe)
(wil|wou|wilde|zou|liever|was ik maar|beter) .. (dood|dood zijn|doodgaan|sterven) (;|zijn|gaan|,|en|willen)
(niet|nooit) (meer|langer|verder) [hier] (leven|bestaan|wakker worden|wakker word|wakker werd|er zijn|willen leven|in leven) (;|wil|hoeft|,|zo|op) !(in|met|bij|van (een|de) uitkering)
wil .. niet meer (leven|bestaan|wakker worden|verder leven|er zijn|hier zijn|zijn) !(in|met|bij)
(wil|hoop) .. (niet|nooit) .. wakker (worden|te worden|word)
(niet|nooit) meer .. (wakker word*|wakker te worden|wakker werd|opsta)
(zelfmoord*|suicid*|zelfdoding|zelfmoordgedachten|levensmoe|doodswens|doodsverlangen|zelfbeschadiging|automutilatie|zelfverminking) !(preventie|lijn|commando)
(pleeg|plegen) .. zelfmoord | zelf .. (van kant|een eind) 
(mezelf|mijzelf|me zelf) .. (iets aan|iets aandoen|wat aan|wat aandoen|pijn|snijden|snij|ophangen|van kant|van het leven|doden|te doden|te snijden|verwonden|verdrinken|doodschieten|ophang|kapot maken|opgehangen|krassen)
(snij|snijd|sneed|kras|verwond|beschadig|brand|sla|doe|hang|dood|vermoord) .. (mezelf|mijzelf|me zelf|mij zelf) (;|weer|pijn|expres|in|,|op|steeds|elke|iets|wat|van) !(voorbij|tijdens het koken)
(maak|maken|maakte|een) .. (eind|einde) .. (aan|eraan) (;|mijn leven|alles|mijn lijden|,|vanavond|vannacht|deze|alles vanavond) !(gesprek|dit plan|berichten|abonnement|dag)
er .. (eind|einde) .. aan (maken|maak|te maken|gemaakt)
(eind|einde|punt) .. (aan|achter) .. (mijn leven|alles|het leven|mijn lijden|mezelf)
(mijn) leven .. (beëindigen|beeindigen|benemen|te beëindigen|stoppen)
(stap|stappen) .. (eruit|uit het leven) (;|vanavond|,)
(beter|gelukkiger|blijer|makkelijker|opgelucht|beter af|fijner|rustiger) .. zonder (mij|me) | zonder (mij|me) .. (beter|gelukkiger|blij|makkelijker) | (beter|gelukkiger|makkelijker|blij|opgelucht) .. (als ik) .. (dood|er niet|weg|niet meer|nooit|verdwijn|niet was)
(geen|zonder) .. (reden|zin|wil|levenslust|moed|kracht|doel) .. (om te leven|in het leven|om verder te leven|om door te leven|te leven|meer in het leven|meer om te leven|om te blijven leven|meer in leven|om hier te zijn)
(waarom|waarvoor|waartoe) .. (leef ik|leven|nog leven|nog leef|besta ik|in leven|ben ik er nog|zou ik nog leven|nog wakker) 
(niets|niks|niemand) .. (om voor te leven|waarvoor ik leef|meer om voor|om te leven)
(leven) .. (niet meer|geen|niet) .. (waard|zin meer|zin ;|de moeite)
(moe|zat|beu|klaar) .. (leven|het leven|dit leven|bestaan|te leven) .. (zat|moe|beu|;) | (klaar|genoeg) .. (met|van) (het leven|dit leven|leven|mijn leven)
(maakt|kan) me .. (niet|niks|niets) .. (uit|schelen) .. (leef|doodga|sterf|wakker|dood)
als ik .. (dood ben|dood ga|doodga|sterf|er niet meer ben|dood was) .. (niemand|beter|iedereen|wat|missen|niet)
verdien .. niet .. (leven|te leven|bestaan)
(nooit|niet) .. (geboren|bestaan had|had bestaan)
(hoef|wil|kan) .. niet meer te leven
(was ik maar|zou ik maar|ik was beter|ben ik maar) .. (dood|nooit geboren|er niet meer)
(slapen|inslapen|in slaap vallen|in slaap|slaap) .. (en|om) .. (nooit|niet) .. (wakker|opstaan) | voor altijd slapen
(afscheidsbrief*|mijn afscheid|laatste bericht van mij|mijn laatste bericht|vaarwel|mijn laatste woorden|dit is mijn afscheid|voorgoed afscheid|mijn laatste (nacht|avond))
als (je|jullie|iemand) .. (leest|lezen|vindt) .. (er niet meer|dood|weg|te laat|voorbij)
(zorg|zorgen|let|zeg|pas) .. (voor|op|tegen|goed voor) .. (mijn) .. (kinderen|kat|hond|moeder|dochter|zoon|vrouw|man|zus|ouders|familie|katten) !(vanavond|morgen tijdens)
(morgen|straks|binnenkort|vanavond) .. (ben ik|ik ben|is het|ben) .. (er niet meer|dood|niet meer|er geweest|allemaal voorbij|voorbij voor mij|weg voorgoed)
(pillen|tabletten|medicijnen|touw|mes|pistool|wapen|scheermes|slaappillen|strop) .. (klaar|gespaard|verzameld|voor me|in mijn hand|op tafel|naast me|geslikt|gekocht|liggen klaar|in de la)
(heb) [net|veel|wat|een paar|te veel] (pillen|tabletten|slaappillen) (genomen|geslikt|ingenomen) ; | (wis|verwijder) (me|mij) (van|uit) (deze|de) (wereld|aarde)
(slik|geslikt|slikken|spaar|gespaard|verzamel|verzameld|genoeg|alle|hele strip|hele doos|te veel|hand vol|handvol|overdosis|strip) .. (pillen|tabletten|medicijnen|slaappillen|paracetamol|pijnstillers|slaapmiddelen)
overdosis !(koffie|suiker|cafeïne)
(heb|gekocht|koop) .. (een) (touw|pistool|strop|wapen) (;|en|klaar|,|gekocht)
(spring|springen|sprong|gooi|gooien|loop|rijd|rijden|stap|werp|liggen) .. (voor de trein|voor een trein|van de brug|van een brug|van het dak|uit het raam|van het balkon|voor een auto|tegen een boom|op het spoor|van de flat|van een flat|in het kanaal|voor de metro|onder een trein)
(voor de trein|voor een trein|van de brug|van het dak|uit het raam|van de flat|tegen een boom|onder een trein) .. (springen|spring|gooien|lopen|rijden|stappen|werpen|gooi|te springen)
(sta|zit|ben) .. (op|bij|aan) .. (de brug|het dak|het spoor|de rand|de rails|een brug|de reling) (;|en|nu|te|,|naar beneden)
(zat|zit|sta|stond|lag|lig) ... met (een|het|mijn|de) .. (scheermes|scheermesje|mesje|strop|touw|pistool) !(geschoren)
(snij|snijd|kras|sneed) (mezelf|mij|me) .. (elke|iedere|sinds|weer|in|op|;)
(polsen) | (ophangen|opgehangen) ; !(telefoon)
(last|blok aan het been) .. (iedereen|familie|kinderen|anderen) .. (beter|zonder)
(niemand|wie) .. (zou|zal|merkt|mist|missen|merken|gaat) .. (mij missen|me missen|missen|merken|merkt|mist) .. (als ik|;|weg|dood|zou)
(ga|wil|zal|kan|zou|zweer) .. (hem|haar|ze|die|jullie|iemand|iedereen|hun|dat|de baas|mijn baas) .. (vermoorden|doodmaken|doodschieten|neersteken|afmaken|iets aandoen|in elkaar slaan|wat aandoen|verbranden|doodslaan|neerschieten|pijn doen|laten boeten|laten bloeden|overhoop|kapotmaken|in brand)
(vermoord|schiet|steek|maak|sla) .. (hem|haar|ze|die vent|jullie|iedereen|de boel|die manager|die recruiter) .. (dood|neer|af|kapot|in brand|;) !(kaart|met vragen)
`;

export const strong = `
lig .. op de (grond|vloer) | (deug|dien) nergens (voor|toe) | (dood|leeg) (vanbinnen|van binnen)
ik wil [gewoon|echt|eerlijk gezegd] niet meer !(, dat) ;
(schaamte|schuld|schuldgevoel) .. (vreet|verteert) .. (me|mij)
(staan|sta|komen|kom|belanden|zetten ons|zet ons|zet me) .. op straat (;|met|,|en) !(te (wachten|praten)) | (bank|huisbaas|verhuurder|deurwaarder) .. (neemt|pakt|zet) .. (huis|ons|me|huis af|ons uit)
kan (het|dit|er|echt|gewoon|zo|alles|niks) .. (niet|niks) meer (;|aan|verdragen|opbrengen|volhouden|aanzien|hebben|aan hoor|,|en) !(vinden|openen|vinden op|inloggen)
kan (zo|dit|het) niet (verder|langer|volhouden|aan)
kan niet meer (;|verder|zo|slapen|eten|en|,|tegen) !(dan|komen|wachten|inloggen|terug|vinden)
kan (er|dit|het|alles) .. niet .. (tegen|aan|meer tegen|meer bij|mee dealen|volhouden|bolwerken) 
(trek|red|hou|houd|volhoud|verdraag|overleef|handel|bolwerk) .. (het|dit|dit allemaal|alles|het leven|dat) .. niet (meer|langer|vol|meer vol|lang meer|lang) 
(hou|houd) .. (niet|nauwelijks) .. vol | (niet|nauwelijks) .. (vol te houden|uit te houden|te verdragen|aan te zien|volhouden)
(zit|ben|ga|zat) .. (er doorheen|helemaal doorheen|aan de grond|op een dieptepunt|in een diep|in een zwart gat|kopje onder|ten onder|kapot ;|gebroken|ingestort|op ;|helemaal op|aan het eind van mijn|in de put|diep in de put|eraan onderdoor|er aan onderdoor|aan het instorten) !(tijd|kantoor)
(stort|instorten|ingestort|inzinking|zenuwinzinking|breek|breekpunt|paniekaanval*|hyperventil*) [in|helemaal|;|,|en|van] 
hopeloos* !(systeem|verouderd) | uitzichtloos* | (geen|alle|nul|zonder|iedere|elk sprankje|geen enkele) .. hoop .. (meer|verloren|;|op|opgegeven|,)
(geen|nergens|niet) .. (uitweg|toekomst|licht aan|lichtpuntje*|perspectief|uitkomst|weg eruit|zin meer|een uitweg) 
(zie|heb|is|vind) .. (geen|niet|nergens) .. (uitweg|toekomst|hoop|licht|perspectief|lichtpunt|de zin|het nut|zitten) (;|meer|van|in|,|aan|en|er) !(in (koffie|die baan|een (wandeling|praatje)|wandelen|deze)|nu|vandaag|om te wandelen)
(alles|leven|het|niets|niks) .. (zinloos|geen zin meer|te veel|uitzichtloos|voor niks|kapot|donker|ondraaglijk|een hel|heeft zin|maakt .. uit)  (;|meer|voor mij|geworden|,|en)
(wat|waar) .. (heeft het|doe ik|is|doet) .. (voor zin|nog toe|het nog voor|het nut|de zin) (;|nog|,|van alles|van het leven|allemaal) | wat heeft het (nog|allemaal) voor zin | waar doe ik het [nog|allemaal] voor
(niks|niets|geen (cent|reet|bal|donder|moer)) waard | (waardeloos|nutteloos|een mislukkeling|mislukt als|een loser|een nul|een nietsnut|een last|een niemand|afval|een blok aan het been|overbodig|zielig hoopje|een mislukking) (;|ben|en|,|voel|persoon|mens|voor|als|ik|gevoel)  !(gesprek|systeem|website)
(ben|voel|vind) .. (waardeloos|nutteloos|leeg|gevangen|hopeloos|wanhopig|verloren|opgesloten|mislukt|mislukkeling|doods|niets waard|dood van binnen|zo alleen|helemaal alleen|moederziel alleen|eenzaam|zo eenzaam|verdoofd|een last|vastzitten|radeloos|nergens goed voor|een mislukking) 
nergens goed voor | deug .. (nergens voor|niet) | stel niks voor 
(haat|walg|veracht) .. (mezelf|mijzelf|mijn leven|van mezelf|me zelf|wie ik ben)
(helemaal|moederziel|zo|totaal|volledig|echt|heel) (alleen|eenzaam) (;|en|,|op|in|voel|,|ben) !(in (het|mijn) kantoor) | (niemand) .. (om me|geeft om|houdt van|begrijpt|geeft er|die me|om mee te praten|kan helpen|die luistert|nodig|geeft iets) 
(gevangen|in de val|opgesloten|vast in (mijn|dit) leven|geen kant op|kan nergens heen|geen ontsnappen) !(in (de lift|het verkeer))
(heb|hebben|alles|hoop|ik|mezelf) .. (opgegeven) (;|en|,) | (geef|gaf) .. (op) (;|en|,|allemaal) !(voor|die|de sollicitatie|dat bedrijf)
(moed|hoop|strijd|alles|mezelf|het leven) .. (opgegeven|op ;|verloren|laten varen)
(niet|nauwelijks|amper|niks|niets|geen|slecht) .. (slaap|slapen|geslapen|eet|eten|gegeten|oog dicht|hap) .. (al|sinds|en|meer|of|in|,|;) .. (<tijd>|eet|eten|amper|niet|niks|slaap|slapen|geslapen|gegeten|nauwelijks)
(slaap|eet|slapen|geslapen|gegeten) .. (al|sinds) .. <tijd> .. (niet|amper|nauwelijks|niks|geen|slecht en|niets)
(al|sinds) .. <tijd> .. (niet|amper|nauwelijks|niks|geen|niets) .. (geslapen|gegeten|slapen|eten|slaap|eet|buiten|uit bed|gedoucht|uit huis|buiten geweest|opgestaan)
(slaap|eet) .. (amper|nauwelijks|niet|niks|bijna niet|bijna niks) .. (en|of) .. (eet|slaap|amper|ook)
(eet|slaap) .. (en|of) .. (eet|slaap) .. (niet|niks|nauwelijks|amper|slecht meer)
(zware|ernstige|zwaar|diep) (depressie|depressief) | depressie .. (weer|terug|erg|zwaar)
weet .. niet meer (verder|hoe ik verder|wat ik moet|hoe het verder|waar ik het zoeken)
bed niet meer uit | (heeft|had) .. geen zin meer (;|allemaal)
(kom|kan|lig) .. (niet|nauwelijks|amper|alleen maar|al) .. (uit bed|mijn bed uit|het huis uit|mijn bed|in bed|de deur uit|uit mijn bed|bed uit) 
(<drank>) .. (elke|iedere|om (te|het|me)|alleen|dagelijks|te veel|teveel|de hele dag|vanaf|sochtends|ochtend|per dag|vol te houden|om door|tot ik|bij het ontbijt|teruggevallen|weer begonnen|mezelf|overdag|zodat|nodig) !(water|koffie|thee)
(elke|iedere) (dag|avond|nacht|ochtend) .. (<drank>) !(water|koffie|thee)
(zonder|alleen met|enkel met|niet zonder|heb) .. (drank|alcohol|wijn|fles|drugs|pillen|bier|drinken) .. (kom|red|niet|slaap|door|nodig|trek|lukt|kan) 
(teruggevallen|weer aan de (drank|drugs|fles|coke)|terugval|weer gaan (drinken|gebruiken|blowen)|aan de drank|ben weer aan het (drinken|gebruiken)|grijp naar de fles)
(huis|woning|appartement|flat) .. (uitgezet|uit gezet|kwijt|verliezen|kwijtgeraakt|verkocht gedwongen|uit moeten|uitzetting|ontruimd) | (raken|raak|verlies|verliezen|verloor) .. (ons|mijn|het|de) (huis|woning|appartement|flat|thuis) [kwijt|;|en|,|aan]  !(sleutel)
(uit huis|huis uit|uit ons huis|uit mijn huis|op straat|uithuiszetting|huisuitzetting|dakloos|deurwaarder*|uitgezet|ontruiming|dakloze) [gezet|;|gezet te|en|,|gegooid|komen|staan|met|beland|te staan|worden|door|vrijdag|volgende|slaap|zet] !(gewandeld|in de buurt)
(slaap|slapen|woon|leef|wonen|leven) .. (in (de|mijn|een|onze) auto|op straat|in een tent|in de opvang|onder een brug|in een park|in de nachtopvang|bij vreemden)
(kan|kunnen|kon) .. (huur|hypotheek|eten|kinderen) .. niet .. (betalen|kopen|meer betalen|opbrengen|voeden|eten geven) 
(man|vriend|vriendin|vrouw|partner|vader|moeder|hij|ex|stiefvader|zij) .. (slaat|sloeg|mishandelt|misbruikt|bedreigt|schopt|wurgt|verkracht|sluit|trapt|bedreigde|mishandelde|knijpt) .. (me|mij|ons|mijn|de kinderen) !(over|af|het gesprek)
(word|werd|ben) .. (geslagen|mishandeld|misbruikt|verkracht|bedreigd|in elkaar geslagen)
(huiselijk geweld|bang (voor mijn (man|vriend|vader|ex)|om naar huis|voor hem)|mag niet (naar buiten|weg) van)
(huil|huilen|gehuild|huilend) .. (elke|de hele|alleen maar|al|iedere|constant|non stop|mezelf|dagen|niet stoppen|aan een stuk|nachten|onophoudelijk) | (alleen maar|dagen|de hele dag|elke nacht|constant|al) .. (huilen|gehuild|aan het huilen) | (kan|kon) .. niet .. (stoppen|ophouden) .. huilen
(geen|nul|niet de) (kracht|energie|puf|fut) .. (meer|om) .. (te|door|;|meer|verder|op te|voor) 
(leeg|dood|kapot|verdoofd|gebroken) van binnen | voel .. (niets|niks) meer | gevoelloos
(gaat|gaat het) .. (echt|helemaal|heel|totaal) .. (niet goed|slecht|niet) (met|met me|;|met mij)  !(lukken|door)
(help|helpt) (me|mij) (;|alsjeblieft|,|aub|ik) !(met) | (heb) (dringend|echt) hulp nodig | ik heb hulp nodig ;
(wanhopig|wanhoop|radeloos|ten einde raad|ten einde) (;|en|,|ben|ik|raad|van|op)
(wil|wou) .. (verdwijnen|dat (het|alles) (stopt|ophoudt|voorbij|over)|weg van alles|alleen nog maar (slapen|weg)|dat het ophoudt) (;|is|en|,|gewoon|stopt)
`;
