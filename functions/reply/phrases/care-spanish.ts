/** Spanish: explicit (tier A) and strong (tier B) distress. The notation is in notation.ts; facts, compliance 4. */
import type { Families } from './notation.ts';

export const families: Families = {
  not: 'no|nunca|jamás|sin|ni|tampoco',
  want: 'quiero|quisiera|quería|querría|deseo|gustaría|ganas|pienso|pensado|pensando|pensar|pensé|prefiero|preferiría|voy|ojalá|necesito|espero|sueño|imagino|planeo|planeando|decidido|decidí|quieres|idea|ideas|mejor|intenté|intentado|intentar|debería|podría|pensamientos|planes|plan',
  tiempo:
    '(día|días|noche|noches|semana|semanas|mes|meses|lunes|martes|miércoles|jueves|viernes|sábado|domingo|rechazo|llamada|ayer)',
  beber:
    'bebo|beber|bebiendo|tomo|tomando|tomar|emborracho|emborracharme|emborrachándome|borracho|borracha|alcohol|vino|cerveza|cervezas|whisky|vodka|ron|botella|pastillas|drogas|coca|porros|porro|fumo|copa|copas|trago|tragos|drogándome|drogarme|chupando',
  otros: 'todos|familia|hijos|ellos|mundo|mis padres|mi mujer|mi marido|mi madre|gente|nadie|mis hijos|los demás',
};

export const explicit = `
(escribí|escrito) .. (carta|cartas) .. (para|a) mis (hijos|padres|hijas)
(antes|mejor|prefiero) (muerto|muerta|morir|morirme) (que|a) (vivir|seguir|continuar|esto|estar así|sufrir|aguantar|otro día) !(en|con|trabajando)
(<want>) .. (morir|morirme|matarme|suicidarme|estar muerto|estar muerta|colgarme|ahorcarme|cortarme|hacerme daño|lastimarme|quitarme la vida|quitarme de|desaparecer para|acabar con (mi vida|todo|mi sufrimiento)|terminar con (mi vida|todo)|tirarme|lanzarme|saltar|pegarme un tiro|dormir para|dormirme y|cortarme las|irme de este mundo|dejar de (existir|vivir)|dispararme|hacerme algo|ahogarme|envenenarme|acabar conmigo|la muerte|en la muerte|el suicidio|en el suicidio|suicidio) !(de (risa|hambre|vergüenza|sueño|ganas)|el pelo|por)
me (corto|lastimo|quemo|araño) (cuando|cada|los|las|para|a|por|desde|en los) !(el pelo|las uñas)
(quiero|quisiera|ganas de|prefiero|deseo) .. (morir|morirme|morirse) !(de|por)
me quiero (morir|matar|suicidar|colgar|ahorcar|cortar las|ir de este mundo|quitar la vida|hacer daño|lastimar) !(de|por|el pelo)
(no) (quiero|quisiera|deseo|quería|tengo ganas de|puedo) .. (vivir|seguir viviendo|seguir vivo|seguir viva|estar vivo|estar viva|existir|despertar|despertarme|despertar más|estar aquí más|seguir aquí|seguir en este mundo|estar en este mundo|seguir con vida) !(en|con|cerca|lejos|allí|ahí|así de lejos)
ya no quiero (vivir|estar|seguir viviendo|existir|despertar) !(en|con)
(ojalá|espero|quisiera|deseo|rezo|quiero|prefiero) .. (no|nunca) .. (despertar*|despierte|despertara|haber nacido|amanecer|amanezca|hubiera nacido|existiera|existir|estuviera|nacido)
(ojalá) .. (me muera|muera|muriera|estuviera muert*|me muriera|me mate|me atropelle|no existiera|me atropellara|desapareciera)
(suicid*) !(prevención|línea de)
(me|voy a|quiero|a) .. (matarme|suicidarme|ahorcarme|colgarme|quitarme la vida|pegarme un tiro|tirarme (al|de|del|por|desde)|cortarme las venas|lanzarme (al|de|del|desde)) !(a la piscina|de cabeza)
me (voy|iba|quiero|quisiera) a (matar|ahorcar|colgar|suicidar|tirar (del|por|desde|al)|cortar las|morir ;|quitar la vida|pegar un tiro) | me (mato|suicido|corto|ahorco|cuelgo|autolesiono|lastimo|hago daño|hice daño|hago cortes|he cortado|corté|estoy cortando) (;|hoy|esta|otra|de nuevo|,|y|a (propósito|mí)|los brazos|las venas|yo) !(el pelo|a trabajar|estudiando|trabajando)
(autolesion*|cortándome|hacerme daño|haciéndome daño|hacerme cortes|lastimándome|cortes en (los|mis) brazos) 
(acabar|terminar|acabo|poner fin|acabe|ponerle fin) .. (con mi vida|con todo|a mi vida|a todo|con esta vida|con mi sufrimiento|con este dolor|a esta vida|de una vez con todo|conmigo) !(esto del|lo del|el trámite)
(quitarme|quitar|quito) .. (la [propia] vida|mi [propia] vida|de en medio|del medio)
(me he estado|me estoy|me vengo|llevo .. tiempo|llevo .. días|llevo .. semanas|sigo) (cortando|cortándome|haciendo cortes|lastimando|quemando) .. (cada|todas|todos|desde|los|las|en|otra|a propósito|;)
(mejor|más felices|más feliz|felices|tranquilos|tranquila|aliviados|más fácil|bien) .. sin mí | sin mí .. (mejor|felices|feliz|tranquilos|bien) | (mejor|felices|más fácil|tranquilos) .. (si) .. (muriera|muerto|muerta|no estuviera|desapareciera|no existiera|me muero|muero|no estoy|faltara)
(no|sin|ningún|ninguna|pocas|ni|perdí|perdido|qué) .. (razón|razones|motivo|motivos|ganas|sentido|ilusión|fuerzas) .. (para vivir|de vivir|para seguir viviendo|de seguir viviendo|por vivir|vivir|seguir vivo|seguir viva|de la vida|para seguir vivo|por la que vivir|mi vida|de existir|en vivir|la vida)
(para qué|por qué|de qué sirve|qué sentido) .. (vivir|vivo|seguir viviendo|sigo vivo|sigo viva|seguir vivo|existir|existo|estoy vivo|nací|tiene vivir|tiene la vida|sigo aquí)
no .. (vale la pena|merece la pena|tiene sentido|quiero) .. (vivir|la vida|seguir viva|seguir vivo|existir|estar viva|estar vivo) !(en|con|cerca|lejos)
(vida|vivir) .. no .. (vale la pena|merece la pena|tiene sentido|vale nada|merece) (;|ya|vivir|vivirla|,|para mí)
(nada|nadie) .. (por lo que vivir|por qué vivir|por quien vivir|por vivir|para vivir|que me ate a|por lo que seguir)
(cansado|cansada|harto|harta) .. (de vivir|de la vida|de esta vida|de existir|de estar vivo|de estar viva|de mi vida) !(en|con|lejos)
(me da igual|no me importa) .. (vivir|morir|morirme|si vivo|si muero|si me muero|seguir vivo)
si .. (me muero|muero|muriera|me muriera|desaparezco) .. (nadie|mejor|todos|qué|a nadie|nada)
no merezco (vivir|estar vivo|estar viva|existir|seguir vivo|la vida)
(nunca|no) .. (haber nacido|debí nacer|nacer|hubiera nacido|debería haber nacido|debería existir)
(estar|estaría|estuviera|estaré|mejor|preferiría estar) .. (muerto|muerta) ;
(dormir|dormirme|cerrar los ojos|acostarme) .. (y no|para siempre|y nunca|no) .. (despertar*|;|más) | dormir para siempre
(última|último|mi|mis|un|carta de|nota de) .. (despedida|adiós definitivo|últimas palabras|último mensaje|última noche|último adiós|adiós para siempre) !(del (trabajo|equipo|curso)|de (soltero|soltera|empresa)|fiesta)
adiós (a todos|mundo|para siempre|a mi familia|mundo cruel|mamá|mis hijos|y perdón|perdón|perdonadme|perdónenme)
cuando (leas|lean|leáis|lea|encuentren) .. (ya no|muerto|muerta|me habré|no estaré|tarde)
(cuiden|cuida|cuidad|díganle|dile|diles|decidle|perdónenme|perdonadme|perdóname) .. (a mis|a mi|de mis|de mi) .. (hijos|hija|hijo|gato|perro|madre|familia|niños|mamá|padres|hermana|mujer|perra)
(mañana|pronto|esta noche|ya) .. (no estaré|no voy a estar|habré muerto|todo habrá acabado|se acaba todo|me iré para siempre|no existiré|terminará todo para mí) !(en (casa|la oficina)|disponible)
(pastillas|medicamentos|cuerda|soga|pistola|arma|cuchillo|navaja|cuchilla|somníferos|escopeta|pistolas) .. (listas|lista|preparad*|delante|guardad*|en la mano|a mano|en el cajón|en la mesa|conmigo|cargada|compré|a mi lado|juntadas)
(he tomado|he tragado|tomé|tragué) [unas|muchas|demasiadas] (pastillas|somníferos) ; | (bórrenme|bórrame|borradme) (de|del) [este|la] (mundo|tierra)
(tomé|tomado|tomar|tragado|tragué|tragarme|tragar|tomarme|guardando|juntando|acumulando|guardo|bastantes|suficientes|muchas|bote de|frasco de|todas las|todas mis|puñado de|caja de|un montón de) .. (pastillas|medicamentos|somníferos|tranquilizantes|pastilla entera) 
(compré|tengo|conseguí|comprado) .. (una|la|el|un) (pistola|soga|cuerda|arma|escopeta|cuchilla) (;|y|para|,|lista|en)
sobredosis !(de (café|azúcar|información|chocolate))
(tirar*|saltar|salto|lanzar*|arrojar*|tiro) .. (del|de|al|por|desde|a las|delante|frente|bajo|enfrente) .. (puente|balcón|ventana|tren|metro|azotea|terraza|edificio|vías|tejado|autobús|camión|vacío|carretera|acantilado|río)
(en|al borde) (el puente|del puente|la azotea|las vías|del balcón|del acantilado|el borde|de la azotea|la cornisa|el tejado) (;|y|ahora|mirando|pensando|,|a punto)
(venas|muñecas) ; | (sentado|sentada|encerrado|encerrada|estuve|estoy|pasé) ... con (una|la|un|el) .. (cuchilla|navaja|hoja de afeitar|soga|pistola|gillette) | cortar .. (venas|muñecas)
(nadie|quién|quien) .. (echaría|extrañaría|echará|extrañará|notaría|daría cuenta|lloraría|importaría|importa si) .. (de menos|me|;|si|desaparezco|muero|muriera|vivo)
(voy a|quiero|le voy a|los voy a|juro que|pienso|ganas de|capaz de|podría) .. (matarlo|matarla|matarlos|matarlas|matar a|apuñalar*|quemar|disparar*|golpear*|pegarle un tiro|hacerle daño|hacerles daño|reventar*|acuchillar*|partirle|partirles|degollar*|ahorcarlo|estrangular*|hacerlos sufrir|hacerlos pagar|incendiar|prender fuego|poner una bomba|lastimar*) !(el tiempo|el gusanillo|a preguntas)
(lo|la|los|las|le|les) (voy a|quiero|mato|juro) .. (matar|apuñalar|quemar|disparar|reventar|hacer daño|hacer sufrir|degollar|estrangular|hacer pagar|mato) !(el tiempo)
(lo|la|los) mato ;
`;

export const strong = `
(tirado|tirada) en el suelo | (estaremos|nos quedamos|quedaremos|acabamos) en la calle
ya no quiero [nada] ; | ^ no quiero (más|nada más) ; | (ayúdenme|ayudadme|ayúdame) .. (suplico|ruego|imploro)
(vergüenza|culpa) .. (me) .. (come|comiendo|consume|consumiendo)
(nos|me|te) (quedamos|quedo|quedaré|quedaremos|vemos|veo|echan|dejan|han dejado) .. (en la calle|sin (casa|techo|hogar)) | (banco|casero|juzgado|dueño) .. (se queda|se quedó|nos quita|me quita|embarga) .. (casa|piso|vivienda)
(ya no|no) (aguanto|soporto|resisto|lo soporto|lo aguanto|puedo soportar|puedo aguantar|sé cómo seguir|puedo seguir|puedo continuar|tengo fuerzas|me quedan fuerzas|tengo fuerza|levanto cabeza) [más|seguir|con (todo|esto|mi vida|la vida)|así|para (nada|seguir|más)|soportarlo|aguantarlo|continuar|,|;|esto|nada|ya|lo|tanto|dolor|de|vivir] !(un día por|de un día|de dos|a las|el (lunes|martes|miércoles|jueves|viernes)|llamar|ir|asistir|abrir|entrar|encontrar|esperar a|mañana|tarde|temprano|hablar ahora|hoy porque|hacer el)
(ya no|no) (puedo|doy) (más|seguir|con (todo|esto|mi vida|la vida)|así|para (nada|seguir|más)|tanto|soportarlo|aguantarlo|continuar|vivir) !(un día por|de un día|de dos|a las|el (lunes|martes|miércoles|jueves|viernes)|llamar|ir|asistir|abrir|entrar|encontrar|esperar a|mañana|tarde|temprano|hablar ahora|hoy porque|hacer el|con el|que|participando)
ya no puedo ; !(por|y (lo siento|perdón))
no puedo más ; | no puedo (con (esto|todo|la vida|mi vida)|más con|seguir así|seguir (;|viviendo|adelante|,))
no (aguanto|soporto) .. (más|esto|la vida|mi vida) 
depresión .. (muy|severa|profunda|grave|otra vez|volvió|fuerte) | (muy|profundamente|totalmente) deprimid* (;|y|que|desde)
(no sé) (qué hacer con mi vida|cómo seguir|cuánto más (aguant*|voy a aguantar|podré))
(toqué|tocado|tocando|he tocado) fondo | (al borde|al límite|en el límite|hundid*|destrozad* por dentro|me hundo|me estoy hundiendo|me derrumbo|derrumbad*|desmoron*|crisis nerviosa|ataque* de (pánico|ansiedad|nervios)|colaps*) !(del río|de la ciudad|en la prueba)
(no|sin|toda|perdí|perdido|ninguna|perdiendo|queda|pierdo|cero) .. (esperanza|esperanzas) (;|de (nada|que|vivir)|ya|en|para|y|,|alguna)
(desesperad*|desesperación|desesperanza|sin salida|sin esperanza|callejón sin salida) !(por (saber|un café))
(no|ni|sin) .. (veo|hay|tengo|encuentro|existe|salida|veo ninguna) .. (salida|futuro|solución|luz|sentido|escapatoria|esperanza|escape|remedio|razón|manera de seguir) (;|a|para|en|al|,|ninguna|ya|mi|y) !(la oferta|laboral en (esa|esta))
(nada|todo|vida|ya|seguir|intentarlo|esto) .. (no tiene sentido|tiene sentido ya|sin sentido|no vale la pena|da igual ya|está perdido|se acabó para mí|es inútil|es un infierno|se derrumba|me supera|me sobrepasa|tiene sentido ;|vale la pena ;) !(la (prueba|pregunta))
(nada) .. (tiene|tenga|vale|importa|merece) .. (sentido|la pena|ya|;)
(para qué|de qué sirve|qué sentido tiene) (;|seguir|todo|esto|ya|tanto|intentar|levantarme|,|nada|luchar)
(no|nunca) .. (valgo|sirvo|soy) .. (nada|para nada|nadie|un carajo|una mierda|ni) (;|y|,|a|en|como|de)
(soy|siento|sentirme|como|me considero|me siento) .. (inútil|fracaso|fracasado|fracasada|basura|mierda|carga|estorbo|nadie|inservible|bueno para nada|buena para nada|un cero|desastre de persona|desperdicio|vacío|vacía|muerto por dentro|muerta por dentro|atrapado|atrapada|hundido|hundida|sin valor|sola en el mundo|solo en el mundo|muy solo|muy sola|tan sola|tan solo|completamente solo|completamente sola|perdida en la vida|encerrado|encerrada|acorralad*) (;|total|y|,|para (todos|mi|los|nada)|como|de (persona|ser)|en|por|sin|desde|completo|absolut*|que) !(en (matemáticas|inglés|excel)|al teléfono|la reunión|del correo)
(me) (odio|doy asco|detesto|desprecio|rindo|rendí|he rendido|siento vacío|siento vacía|siento morir) (;|a mí|por|y|,|tanto|ya|mucho|con todo) !(con (ese|el) (formulario|test))
(odio|detesto|aborrezco) .. (mi vida|a mí mism*|quien soy|lo que soy|mi existencia) 
(me rindo|he tirado la toalla|tiré la toalla|tirado la toalla|he renunciado a todo|ya me rendí|dejé de luchar|abandono todo|no quiero seguir|no quiero más|ya nada) (;|,|con todo|ya|en la vida|me importa|tiene|luchando|intentando|así)
(atrapad*|encerrad* en (esta|mi)|prisioner*) !(en (el (ascensor|tráfico|atasco)|formularios|un atasco|una llamada))
(no|sin|apenas|ni|casi) .. (duermo|dormir|dormido|como|comer|comido|duerme|comiendo|durmiendo|pruebo bocado|pego ojo|probado bocado|pegar ojo|pegado ojo) .. (desde|ni|en|hace|y|apenas|casi|por|nada) .. (<tiempo>|como|duermo|comer|comido|dormir|apenas|nada|casi|dormido)
(llevo|hace|desde hace|después de|van|ya) .. <tiempo> .. (sin|que no|apenas|que apenas|no|casi) .. (dormir|comer|duermo|como|levantarme|salir|ducharme|salgo|dormido|comido|salir de casa|pegar ojo|levanto|bañarme|probar)
(no|ni) .. (como|duermo|comer|dormir|comido|dormido) .. (ni|y) .. (como|duermo|comer|dormir|comido|dormido) (;|desde|,|bien)
(no|sin) .. (salgo|levanto|salir|levantarme|he salido|puedo salir) .. (de la cama|de la casa|de mi cuarto|de casa) (;|desde|hace|en|,|ya|por)
(<beber>) .. (todos los|todas las|cada|para (aguantar|olvidar|dormir|soportar|no (sentir|pensar)|seguir|poder|sobrevivir|calmar|anestesiar|afrontar|pasar)|desde la mañana|demasiado|solo en casa|sola en casa|hasta (caer|dormirme|perder|no|desmayar*)|a diario|por la mañana|recaí|he recaído|otra vez) !(agua|café|té|el sol|notas|mate)
(todos los|cada|todas las) (días|noches|día|noche|mañana|mañanas) .. (<beber>) !(agua|café|té|el (sol|tren|metro|bus|autobús)|notas)
(recaí|he recaído|recaída|volví a (beber|tomar|las drogas|consumir|drogarme)|vuelto a (beber|tomar|las drogas|consumir))
(sin) (beber|alcohol|tomar|pastillas|una copa) .. (no) .. (puedo|aguanto|duermo)
(desahuci*|desaloj*|embarg*|(echan|echado|echaron|quedar*|quedo|acabar|terminar|vivir|vivo|viviendo|duermo|dormir|durmiendo|voy a quedar*) a la calle|(quedar*|quedo|acabar|terminar|vivir|vivo|viviendo|duermo|dormir|durmiendo) en la calle|sin techo|sin hogar|sin casa|quedarnos sin casa|quedarme sin casa|nos echan de|me echan de) (;|y|de|,|con|el|la|en|por|casa|a|mi|porque|esta|nuestro|nuestra) !(el trabajo|organización|personas|del proceso|hace sol|hay)
(van|vamos|voy|nos) .. (echar|echan|echaron|echado|sacan|sacar) .. (de) .. (casa|piso|departamento|apartamento|hogar)
(perder|perdemos|perdimos|perdí|pierdo|quitan|quitar|perdiendo|quitaron|quita) .. (la|mi|nuestra|el|mi|nuestro) (casa|piso|hogar|departamento|apartamento|vivienda) 
(duermo|vivo|dormir|durmiendo|vivimos|viviendo|dormimos) .. (en (el|mi|un) (coche|carro|auto)|en la calle|en un (albergue|parque|refugio)|bajo un puente|en una tienda|en un banco)
(no) .. (puedo|podemos|tengo|llego|alcanza) .. (pagar|para|a) .. (alquiler|renta|hipoteca|comer|dar de comer|comida|el arriendo|arriendo)
(marido|pareja|novio|novia|esposo|esposa|padre|madre|él|mujer|ex|padrastro) .. (me|nos) .. (pega|pegó|golpea|golpeó|maltrata|maltrató|abusa|abusó|amenaza|amenazó|viola|violó|encierra|agrede|humilla|ahorca|grita y|da palizas|ahorcó|controla) | (me|nos) (pega|golpea|maltrata|viola|violaron|golpearon|pegan|da palizas|agrede) (;|mi|cada|,|y|cuando|por|si|delante)
(maltratad*|abusad*|violencia (de género|doméstica|machista)|me violaron|miedo (a|de) (mi (marido|pareja|novio|ex|padre|esposo)|él|volver a casa|llegar a casa)|no me deja (salir|trabajar)) 
(lloro|llorar|llorando|llorado) .. (todo el|todos los|cada|toda la|sin parar|a diario|por las noches|días|todo el rato|dejo|paro) | no (paro|dejo|puedo parar|puedo dejar) de llorar | (llevo|hace) .. <tiempo> .. llorando
(no|sin|ni) .. (fuerzas|fuerza|energía|ganas) .. (para|de) .. (nada|seguir|levantarme|luchar|vivir|más|continuar|salir de la) 
(vacío|vacía|muerto|muerta|roto|rota) por dentro | (no) siento (nada|ya nada) 
(estoy|me siento|me encuentro) .. (muy mal|fatal|realmente mal|demasiado mal|al límite|destrozad*|desesperad*|hundid*|roto|rota|perdid* y|deprimid* y no) (;|,|y|ayuda|de verdad|por dentro|no) !(de la (espalda|rodilla)|del estómago)
(ayúdame|ayúdenme|ayudadme|necesito ayuda|auxilio) (;|por favor|ya|,|de verdad|urgente) !(con|para|a)
(quiero|quisiera|ganas de) .. (desaparecer|que todo (acabe|termine|pare)|que (esto|todo) se (acabe|termine)|que se acabe todo|rendirme|que pare) (;|y|,|de|ya|el dolor) 
(tan|muy|completamente|totalmente) (solo|sola) (;|en|y|,|que) | (nadie) .. (me quiere|le importo|me ayuda|me entiende|se preocupa|con quien hablar|me escucha) | a nadie le importo | no le importo a nadie | no tengo a nadie
`;
