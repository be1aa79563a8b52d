/** What kind of house a name says it is: "Gemeente Orrin", "Orrin District Council", "Cabinet Renner". */
import { fold } from '../fold.ts';
import { Opening } from '../search/opening.ts';
import { holdsOne, isPlain } from '../signs.ts';

/** A legal form behind a name. */
const LEGAL =
  /,?\s+(?:(?:g?GmbH|mbH|AG|SE|UG|Ltd\.?|B\.V\.) & Co\.? ?(?:KGaA|KG|OHG)|g?GmbH|KGaA|OHG|UG|AG|SE|KG|e\. ?V\.|e\. ?K\.|eG|Inc\.?|LLC|L\.L\.C\.|Ltd\.?|Limited|LLP|PLLC|PLC|plc|Corp\.?|Corporation|Co\.|S\.A\.(?:U\.?|S\.?| de C\.?V\.?)?|SA(?:PI)? de CV|S\. de R\.L\.(?: de C\.V\.)?|S\.A\.?U?|SA|S\.R\.L\.|S\.L\.?U?\.?|SL|SAS|SARL|S\.p\.A\.|SpA|S\.r\.l\.|Srl|B\.V\.|BV|bv|N\.V\.|NV|nv|VZW|vzw|BVBA|bvba|AB|AS|A\/S|ApS|Oy|Lda\.?|Ltda\.?|Pvt\.? Ltd\.?|Pty Ltd\.?|mbH|sp\. z o\.o\.|Sp\. z o\.o\.)$/;
/** What legal forms end with: few names do. */
const ENDS_LEGAL = new Set(
  'bH aA HG UG AG KG eG SE V. K. nc c. LC C. td d. ed LP lc rp p. on o. A. U. .U S. .S .V CV L. .A AU SA .L LU SL AS RL pA rl l. .. BV NV nv bv ZW zw BA ba AB /S pS Oy da a.'.split(
    ' ',
  ),
);
/** Does a name end as a legal form does, or a short form of one? */
export const mayBeLegal = (name: string): boolean => name.includes(' ') && ENDS_LEGAL.has(name.slice(-2));
/** Does a legal form stand behind a name? */
export const isLegal = (name: string): boolean => mayBeLegal(name) && LEGAL.test(name);
/** A name without its legal form. */
export const withoutLegal = (name: string): string => (mayBeLegal(name) ? name.replace(LEGAL, '') : name);

/** Kinds of houses that open a name: "Université de …", "Stadt …". */
const OPENS = new Set(
  // Public bodies
  (
    'city county borough town township village state province commonwealth department ministry bureau embassy consulate council district parish commission authority agency institute institution academy college university school faculty hospital clinic church cathedral diocese museum library theatre chamber chambers bank port airport ' +
    'rechtsanwalte wohnstift lebenshilfe studierendenwerk studentenwerk gesellschaft kreisverband ortsverband landesverband ocmw stadt kreisstadt hansestadt landeshauptstadt haus gemeindeverwaltung stadtverwaltung universitatsstadt kreis landkreis landratsamt bezirk bezirksamt gemeinde marktgemeinde samtgemeinde verbandsgemeinde stadtgemeinde magistrat amt ministerium bundesamt landesamt senatsverwaltung kanton botschaft konsulat generalkonsulat universitat hochschule fachhochschule padagogische schule grundschule gymnasium realschule gesamtschule berufsschule volkshochschule kita kindergarten kindertagesstatte klinik klinikum krankenhaus universitatsklinikum praxis arztpraxis zahnarztpraxis kanzlei notariat apotheke pfarrei kirchengemeinde bistum erzbistum diakonie caritas verein verband tierheim stiftung genossenschaft stadtwerke sparkasse volksbank raiffeisenbank handwerkskammer landestheater staatstheater bibliothek hotel gasthof gasthaus pension backerei konditorei metzgerei fleischerei tischlerei schreinerei zimmerei malerbetrieb autohaus gartnerei weingut hof verlag druckerei hausverwaltung ingenieurburo architekturburo steuerberatung spedition fahrschule ' +
    'mairie ville commune communaute metropole departement region prefecture ministere ambassade consulat universite ecole lycee faculte institut hopital clinique centre chu ehpad creche cabinet pharmacie boulangerie patisserie boucherie brasserie restaurant garage imprimerie librairie editions maison atelier ateliers groupe societe association fondation federation cooperative syndicat agence banque caisse mutuelle musee mediatheque bibliotheque domaine chateau ferme camping laiterie laiteries fromagerie etablissements ets entreprise compagnie festival cercle incubateur regie mission ' +
    'ayuntamiento diputacion cabildo junta gobierno generalitat ministerio consejeria embajada consulado universidad colegio instituto escuela facultad clinica centro fundacion asociacion federacion cooperativa grupo empresa compania banco caja mutua museo teatro biblioteca hostal restaurante taller talleres panaderia pasteleria peluqueria farmacia gestoria asesoria bufete despacho notaria inmobiliaria constructora editorial imprenta bodega bodegas abarrotes distribuidora laboratorio laboratorios industrias mancomunidad municipalidad municipio alcaldia intendencia residencia guarderia academia club circulo ' +
    'prefeitura camara governo embaixada universidade faculdade escola fundacao associacao federacao companhia caixa museu pousada padaria confeitaria oficina construtora imobiliaria editora grafica metalurgica frigorifico laticinios transportadora rede jardim clube quinta solar herdade doceria mercadinho supermercados agrupamento ' +
    'zentrum haus heim stift campus ' +
    'gemeente provincie waterschap ministerie consulaat universiteit hogeschool basisschool scholengroep scholen ziekenhuis huisartsenpraktijk tandartspraktijk praktijk kliniek zorggroep stichting vereniging cooperatie groep bedrijf bakkerij slagerij drukkerij brouwerij uitgeverij advocatenkantoor notariskantoor makelaardij theater bibliotheek kinderdagverblijf kinderopvang dierenasiel dierenartspraktijk apotheek aannemersbedrijf transportbedrijf fonds woningcorporatie woonstichting regio societeit loket politie rijkswaterstaat rijksdienst omgevingsdienst ' +
    'comune provincia regione ministero ambasciata consolato universita politecnico scuola liceo istituto ospedale azienda fondazione associazione gruppo banca cassa albergo ristorante trattoria osteria pizzeria officina officine studio casa editrice tipografia cantina cantine impresa ditta kommun kommune universitetet hogskolan universitet urzad gmina miasto szkola szpital uniwersytet politechnika livraria papelaria floricultura salao barbearia lanchonete pizzaria churrascaria acougue hortifruti farmacias drogaria otica escritorio advocacia contabilidade clinicas autoescola agencia banda radio programa projeto paroquia mosteiro comunidade sindicato conselho tribunal procuradoria assembleia polo libreria floristeria ferreteria carniceria fruteria charcuteria zapateria joyeria optica lavanderia cafeteria cerveceria heladeria supermercado tienda tiendas parroquia comunidad consejo consorcio patronato audiencia delegacion finca cortijo bodegon autoescuela gimnasio productora cinematografica conservatorio orquesta proyecto epicerie cafe bistrot hotellerie auberge gite lycees conservatoire orchestre opera cie chambre cour caf cpam ccas sdis residence foyer laboratoire laboratoires entreprises transports jardinerie pepiniere pepinieres scierie menuiserie plomberie etude huilerie distillerie moulin boekhandel kapsalon kapper bloemenwinkel winkel eetcafe museumpark bouwbedrijf schildersbedrijf installatiebedrijf loonbedrijf hoveniersbedrijf zwembad sportschool orkest koor omroep uitzendbureau kwekerij boerderij molen dierenkliniek tandarts fysiotherapie thuiszorg woonzorgcentrum scholengemeenschap lyceum kantoor rechtbank veiligheidsregio ggd stad buchhandlung friseur friseursalon wirtshaus brauhaus brauerei eiscafe salon tierarztpraxis tierklinik physiotherapie pflegedienst seniorenheim altenheim pflegeheim kinderhaus jugendamt finanzamt amtsgericht landgericht polizei feuerwehr akademie musikschule orchester chor sportverein turnverein elektro sanitar malermeister dachdeckerei bauunternehmen baugesellschaft werkstatt manufaktur muhle molkerei kaserei imkerei baumschule reisebüro reiseburo buchhaltung agentur designagentur werbeagentur filmproduktion redaktion zeitung rundfunk sender gelateria panificio pasticceria salumificio caseificio birrificio falegnameria carrozzeria agenzia parrocchia diocesi tribunale questura camera unione consorzio lehrstuhl fachgebiet arbeitsgruppe forschungsgruppe carrosserie carrosserieen ambulances ambulancias ambulanz transportes transporten mudancas mudanzas demenagements umzuge verhuizingen garages menuiseries peintures plomberies toitures couverture maconnerie terrassement personalberatung unternehmensberatung lebenshilfewerk malteser johanniter arbeiterwohlfahrt awo drk metallwerke stahlwerk stahlwerke werke glaserei spenglerei dachdecker chiringuito asador marisqueria posada albergue tasca adega snack talho peixaria sapataria lavandaria oculista stand quiosque conseil rectorat ikastola polyclinique hospices maternite esat itep ime ssiad admr croix-rouge iut cfa observatoire cinema abbaye creperie chocolaterie confiserie charcuterie poissonnerie cave caves vignobles gaec earl scea haras ecurie ecuries autocars charpente serrurerie metallerie ferronnerie sablieres forges fonderie fonderies usine usines papeterie papeteries verrerie cristallerie manufacture tissages filature filatures tannerie maroquinerie bijouterie horlogerie blanchisserie laverie pressing scp selarl groupement confederation ligue amicale emmaus mjc micro-creche halte-garderie cisss ciusss cegep municipalite quincaillerie pourvoirie erabliere cabane microbrasserie fruiterie rotisserie depanneur cpas intercommunale athenee cliniques gendarmerie aquarium concello ajuntament consell xunta conselleria superintendencia corporacion sanatorio policlinica geriatrico fundacio associacio aseguradora financiera consultoria hormigones cementos minera petrolera siderurgica acerias fundicion metalmecanica maderera aserradero carpinteria cerrajeria cristaleria automotriz automotora concesionario autobuses ferrocarril ferrocarriles aerolinea naviera aeropuerto distribuciones comercializadora importadora exportadora almacenes hipermercado bazar papeleria graficas diario periodico hosteria cabanas balneario parrilla taberna meson confiteria polleria pescaderia taqueria fonda vina vinas vinedos hacienda estancia granja ganaderia agricola agropecuaria frigorificos azucarera ingenio molino molinos avicola pesquera salmonera viveros floreria veterinaria botica ortopedia barberia tintoreria funeraria tanatorio arzobispado obispado congregacion gobernacion contraloria fiscalia defensoria juzgado registraduria ugel ceip ies manufacturas fabrica fabricas confecciones fontaneria freguesia externato uls hospitais misericordia appacdm seguradora financeira corretora cartorio atelie incorporadora empreiteira metalomecanica usina mineradora mineracao ceramica ceramicas vidraria serraria serralharia carpintaria marcenaria madeireira concessionaria viacao rodoviaria aeroporto atacadao atacado mercado mercearia minimercado loja lojas hoteis hostel pastelaria panificadora sorveteria gelataria marisqueira cervejaria cervejeira fazenda lacticinios moinho moagem viveiro drogarias ginasio igreja confederacao sociedade jornal upa ubs'
  ).split(' '),
);
/** Kinds of houses that close a name: "Orrin District Council", "Rieger Haustechnik". */
const CLOSES = new Set(
  (
    'medical aerospace defense semiconductor semiconductors diagnostics genomics biosciences wireless lodge manor tech county borough council university college school schools academy institute institution hospital clinic surgery trust foundation society association federation union club church cathedral museum library libraries theatre theatres commission authority agency bureau embassy consulate bank group holdings holding partners associates brothers sons company industries technologies technology systems solutions software labs laboratories studio studios works pharma pharmaceuticals biotech therapeutics robotics analytics media publishing press records films pictures games entertainment energy power electric utilities engineering construction builders architects consulting consultants consultancy advisors advisory capital ventures investments securities insurance assurance financial finance savings logistics freight transport haulage shipping airlines airways aviation motors automotive foods beverages brewery breweries bakery bakers farms farm dairy orchards garden gardens nursery nurseries florists hotel hotels resort resorts inn restaurant restaurants kitchen kitchens cafe catering hospitality retail supermarkets pharmacy dental veterinary healthcare health homes housing properties property estates lettings realty interiors joinery plumbing roofing electrical landscapes cleaning security telecom networks cloud digital ceramics textiles mills dyeworks furniture outfitters apparel sports fitness ' +
    'zeitung tagblatt tageblatt anzeiger rundschau krant dagblad diario jornal periodico universitat hochschule schule gymnasium klinik kliniken klinikum krankenhaus gruppe stiftung verein verband verlag versicherung versicherungen werke stadtwerke technik haustechnik gebaudetechnik elektrotechnik medizintechnik maschinenbau anlagenbau metallbau stahlbau holzbau tiefbau hochbau bau bauunternehmung logistik spedition transporte reisen touristik gastronomie backerei brauerei metzgerei gartnerei apotheke apotheken optik pflege pflegedienst pflegeheim seniorenheim immobilien hausverwaltung steuerberatung rechtsanwalte kanzlei architekten ingenieure beratung unternehmensberatung personalberatung softwarehaus systemhaus druckerei mobelhaus autohaus dienste energie energietechnik solar recycling entsorgung chemie textil theater ' +
    'groupe conseil immobilier assurances logistique transports batiment travaux energies editions industrie distribution restauration sante pharmacie avocats architectes notaires paysages menuiserie plomberie seguros seguridad logistica transportes construcciones construccion inmobiliaria consultores consultoria abogados arquitectos asesores alimentos tecnologia sistemas ingenieria industrias energia salud farma hoteles editorial ediciones hermanos ' +
    'comunicacion comunicaciones comunicacao comunicacoes communication communications kommunikation comunicazione publicidad publicidade publicite marketing eventos evenements veranstaltungen mudanzas mudancas demenagements umzuge verhuizingen traslochi ambulances ambulancias interim personaldienstleistungen zeitarbeit embalajes embalagens emballages verpackungen juguetes brinquedos jouets spielwaren limpiezas limpezas nettoyage reinigung schoonmaak automocion automoviles automoveis autopecas ferragens ferreteria electricidad eletricidade electricite plasticos plastiques kunststoffe metais metales metaux gruas grues calzados calcados chaussures schuhe joyas joias bijoux muebles meubles moveis mobili cosmetica cosmeticos cosmetiques kosmetik laticinios lacteos conservas carnes bebidas boissons getranke aluguel alquileres locations vermietung viajes viagens educacion educacao formation formacion formacao weiterbildung construcoes imobiliaria advogados arquitetura engenharia saude farmaceutica tecnologias industria comercio veiculos varejo pagamentos investimentos hogeschool universiteit scholen ziekenhuis groep makelaardij makelaars advocaten notarissen architecten bouw installatietechniek techniek vervoer logistiek zorg thuiszorg kinderopvang verzekeringen uitgevers drukkers schilders hoveniers dakwerken reizen fonds horeca assicurazioni costruzioni trasporti impianti edizioni rechtsanwalt notare gartenbau landschaftsbau fensterbau mobel fahrzeugbau automobile werbung medien film musik sport reha therapie arzte zahnarzte kita schulen akademie sohne tochter zoon zonen dochters fils freres filles hijos hijas irmaos filhos fratelli figli cie avocat notaire coiffure traiteur voyages immo batiments fleurs primeurs viandes vins spirits wines distillery winery vineyard vineyards mill forge garage dealership outdoors travel tours events cinema cinemas radio television newspaper herald times gazette tribune chronicle toys packaging learning staffing cooperative coop co-operative data payments aeronautics marine shipbuilding pediatrics paediatrics orthodontics dentistry oncology radiology bioscience sciences materials minerals mining metals steel plastics paper printing printers graphics design designs architecture advertising branding broadcasting gaming electronics instruments optics lighting appliances tools hardware tire tires truckers trucking couriers removals storage warehousing outsourcing flooring tiles windows doors kennels stables ranch acres bookstore bookshop books booksellers toystore jewelers jewellers opticians chiropractic physiotherapy wellness spa salon salons barbers caterers coffee tea roasters bagels pizza pizzeria grill diner bistro tavern brewing cider creamery confectionery chocolates candies seafood meats produce grocers grocery groceries market markets stores outlet district township parish diocese ministries ministry charity hospice childcare preschool montessori kindergarten realtors apartments condominiums leasing lending mortgage mortgages wealth equity fund funds trading traders imports exports commodities orchestra opera ballet zoo aquarium gallery galleries archives centre center observatory laboratory department command corps force guard administration'
  ).split(' '),
);
/** The same in one word, in languages that write it so: "Wohnungsbaugenossenschaft", "Elektrotechnik". */
const COMPOUND =
  /.{3}(?:hotel|gasthof|gasthaus|wirtshaus|brauhaus|autohaus|mobelhaus|modehaus|sanitatshaus|weingut|notariat|pfarramt|(?:senioren|alten|pflege|wohn|kinder|tier)heim|ingenieurburo|architekturburo|planungsburo|reiseburo|steuerburo|grosshandel|makelaardij|kwekerij|boekhandel|supermarkt|genossenschaft|gesellschaft|verwaltung|stiftung|gruppe|werke|technik|klinik|klinikum|schule|hochschule|verlag|verband|praxis|kanzlei|apotheke|betrieb|betriebe|bank|kasse|kammer|museum|theater|konsulat|backerei|brauerei|druckerei|gartnerei|logistik|versicherung|dienste|pflege|zeitung|tageblatt|rundschau|stelle|amt|praktijk|stichting|bedrijf|kantoor|groep|school|huis|techniek|verblijf|asiel|bakkerij|drukkerij|uitgeverij|verzekeringen|(?:rijks|gemeente|stadt|kreis|landes|bundes|rettungs|pflege|sozial|zoll)dienst|krankenhaus|arztehaus|kaufhaus|spital|hospital|zentrum|agentur|institut|kolleg|kindergarten|manufaktur|fabrik|spedition|anstalt|direktion|ministerium|behorde|verein|erei|erij|ziekenhuis|centrum|fabriek|opvang|sjukhus|skola|skole|kommun|kommune|forlag)$/;

/** The words of a name, folded: most names have but letters and spaces. */
const wordsOf = (name: string): string[] => {
  const folded = fold(name);
  if (isPlain(folded)) return [folded];
  return PLAIN.test(folded) ? folded.split(' ') : folded.split(/[^\p{L}\p{N}'’-]+/u).filter((word) => word !== '');
};
const PLAIN = /^[a-z0-9' -]*$/;
const ARTICLES = new Set('the der die das le la les el los de het o os as il gli'.split(' '));

/** Does this word, folded, open a name of a house: "gemeente", "university"? */
export const opensHouse = (word: string): boolean =>
  OPENS.has(word) ||
  (word.includes('-') && OPENS.has(word.split('-', 1)[0]!)) ||
  (word.length > 8 && COMPOUND.test(word));

/** Words before what a house is: "Evangelische Kirchengemeinde Orrin". */
const OF_WHAT_KIND = new Opening(
  /^(?:evangelische[rs]?|katholische[rs]?|freie[rs]?|stadtische[rs]?|staatliche[rs]?|deutsche[rs]?|private[rs]?|vrije|katholieke|protestantse|openbare|technisch|christelijke|koninklijke)$/,
);
/** In: a name. Does its first or last word say what kind of house it is? One such word alone says nothing. */
export const isHouse = (name: string): boolean => {
  const all = wordsOf(name);
  if (all.length < 2) return false;
  const words = all.filter((word) => !ARTICLES.has(word));
  if (words.length < 2) return false;
  const last = words.at(-1)!;
  if (words[0] === 'santa' && words[1] === 'casa') return true;
  return (
    opensHouse(words[0]!) ||
    (words.length > 2 && OF_WHAT_KIND.test(words[0]!) && opensHouse(words[1]!)) ||
    CLOSES.has(last) ||
    (last === 'home' && /(?:care|nursing)$/.test(words.at(-2)!)) ||
    (last.length > 8 && COMPOUND.test(last))
  );
};

/** What is one house, in one word: "Bundesweberamt", "Tarn-Zeitung". */
const ONLY_ONE =
  /^(?:bundes|landes|zentral)[a-z]{5,}(?:amt|agentur|behorde|anstalt|direktion|ministerium|institut|zentrale)$|^[a-z]{3,}-(?:zeitung|anzeiger|kurier|nachrichten|rundschau|blatt|courant)$/;
/** In: one word, folded. Is it the whole name of an office or a paper? */
export const isOffice = (word: string): boolean => word.length > 9 && ONLY_ONE.test(word);
/** In: one word, folded. Does it name a kind of house and no house: "gemeente", "haustechnik"? */
export const isKindOfHouse = (word: string): boolean =>
  OPENS.has(word) || CLOSES.has(word) || (word.length > 8 && COMPOUND.test(word));

/** In: a name. Does it open with a kind of house that names of posts do not open with: "Groupe Orrin", "Bureau of …"? */
export const isPlainlyHouse = (name: string): boolean => {
  const [first = '', ...rest] = wordsOf(name);
  return rest.length > 0 && OPENS.has(first) && (!CLOSES.has(first) || /^gr(?:oupe|uppe|upo|uppo|oep)$/.test(first));
};

const UNIVERSITY =
  /(?:University|College|Universität|Hochschule|Université|Universidade?|Universiteit|Hogeschool|Università)(?!\p{L})(?<=(?:^|\P{L})\p{Lu}\p{Ll}+)/u;
const PART_OF_ONE =
  /^(?:(?:Department|Dept\.?|Faculty|School|Institute|Institut|Lehrstuhl|Fakultät|Fachbereich|Département|Departamento|Facult(?:ad|é)|Faculdade|Faculteit|Vakgroep|Dipartimento|UFR) (?:of|for|für|de|do|da|des?|du|d['’]|di|van|voor) ?|Graduate School)/u;
/** Does a name say that it is a university's? */
export const isUniversity = (name: string): boolean => holdsOne(name, IN_UNIVERSITY) && UNIVERSITY.test(name);
const IN_UNIVERSITY = 'niversit niversid College ochschule ogeschool'.split(' ');
/** Does a name open as a department of a university does: "Department of Dyes"? */
export const isPartOfOne = (name: string): boolean => PART_OF_ONE.test(name);
